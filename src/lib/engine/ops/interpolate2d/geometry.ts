import { NumberFormatError } from '../../arithmetic/parse-rational';
import { rational, type Rational } from '../../arithmetic/rational';
import { EngineError, refusalOf, requireKnownName, requirePositiveInteger } from '../../errors';
import { requireImageShape } from '../../planes/require-image';
import type { Pair } from '../../window';

/** How resized images take their values: from the nearest cell, or between the nearest four. */
export type InterpolateMode = 'nearest' | 'bilinear';

/** Every mode, in the order in which controls list them. */
export const interpolateModes: readonly InterpolateMode[] = ['nearest', 'bilinear'];

/** A positive number as written, 1.5 or '4/3': at most 12 digits, as `parseRational` reads them. */
export type WrittenNumber = number | string;

/** What torch.nn.functional.interpolate can be told for images; either a size or a factor. */
export interface Interpolate2dOptions {
	/** The size of the output. */
	readonly size?: Pair;
	/** How many cells of the output there are to one of the input, for both axes or for each. */
	readonly scaleFactor?: WrittenNumber | readonly [height: WrittenNumber, width: WrittenNumber];
	/** 'nearest'. */
	readonly mode?: InterpolateMode;
	/** Whether the centres of the corner cells stay at the corners; for 'bilinear' only; false. */
	readonly alignCorners?: boolean;
}

/** Resizing along one axis, with everything settled. */
export interface InterpolateAxis {
	readonly inputSize: number;
	readonly outputSize: number;
	/** How far apart in the input neighbours of the output lie. */
	readonly step: Rational;
	readonly mode: InterpolateMode;
	readonly alignCorners: boolean;
}

const sides = ['Height', 'Width'] as const;

/** A scale factor, exactly. Throws unless it is a positive number that can be read as written. */
function readFactor(op: string, argument: string, value: WrittenNumber): Rational {
	try {
		const factor = rational.from(String(value));
		if (rational.compare(factor, rational.zero) > 0) return factor;
	} catch (error) {
		if (!(error instanceof NumberFormatError)) throw error;
	}
	const reason = `${argument} ${value} is not a positive number of at most 12 digits`;
	throw new EngineError(op, 'notPositiveNumber', { argument, value }, reason);
}

function requireOptions(op: string, options: Interpolate2dOptions): void {
	const { size, scaleFactor, mode = 'nearest', alignCorners = false } = options;
	requireKnownName(op, 'mode', mode, interpolateModes);
	const conflict = (names: string, reason: string) =>
		new EngineError(op, 'conflictingOptions', { options: names }, reason);
	if ((size === undefined) === (scaleFactor === undefined)) {
		throw conflict('size, scaleFactor', 'exactly one of size and scaleFactor is needed');
	}
	if (alignCorners && mode === 'nearest') {
		throw conflict('mode, alignCorners', "alignCorners needs mode 'bilinear'");
	}
}

/**
 * The geometry of resizing x [N, C, H, W], for rows and for columns. With a factor the output has
 * ⌊size · factor⌋ cells, 1 / factor apart; with a size they are inputSize / outputSize apart; with
 * alignCorners (inputSize − 1) / (outputSize − 1). Throws an EngineError for options that do not go
 * together (https://pytorch.org/docs/stable/generated/torch.nn.functional.interpolate.html).
 */
export function resolveInterpolate2d(
	xShape: readonly number[],
	options: Interpolate2dOptions,
	op = 'interpolate2d'
): { readonly vertical: InterpolateAxis; readonly horizontal: InterpolateAxis } {
	const [, , ...inputSizes] = requireImageShape(op, 'x', xShape);
	requireOptions(op, options);
	const { size, scaleFactor, mode = 'nearest', alignCorners = false } = options;
	const [vertical, horizontal] = sides.map((side, axis): InterpolateAxis => {
		const inputSize = inputSizes[axis];
		const exactInput = rational.from(inputSize);
		let factor: Rational | null = null;
		let outputSize: number;
		if (scaleFactor === undefined) {
			const wanted = size ?? inputSize;
			outputSize = typeof wanted === 'number' ? wanted : wanted[axis];
		} else {
			const written = typeof scaleFactor === 'object' ? scaleFactor[axis] : scaleFactor;
			factor = readFactor(op, `scaleFactor${side}`, written);
			outputSize = rational.toNumber(rational.mul(exactInput, factor).floor());
		}
		requirePositiveInteger(op, `output${side}`, outputSize);
		const settled = { inputSize, outputSize, mode, alignCorners };
		if (alignCorners) {
			const gaps = rational.from(Math.max(1, outputSize - 1));
			return { ...settled, step: rational.div(rational.from(inputSize - 1), gaps) };
		}
		if (factor) return { ...settled, step: rational.div(rational.one, factor) };
		return { ...settled, step: rational.div(exactInput, rational.from(outputSize)) };
	});
	return { vertical, horizontal };
}

/** The error that `resolveInterpolate2d` throws for these arguments, or null if it accepts them. */
export function checkInterpolate2d(
	xShape: readonly number[],
	options: Interpolate2dOptions
): EngineError | null {
	return refusalOf(() => resolveInterpolate2d(xShape, options));
}
