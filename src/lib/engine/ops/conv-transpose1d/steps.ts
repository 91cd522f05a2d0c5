import { lineIndex } from '../conv1d/line';
import { lineStamp, lineTouched, type lineBiasStep } from '../conv1d/steps';
import type {
	ConvTranspose2dGradientStep,
	ConvTranspose2dGradientTap
} from '../conv-transpose2d/backward-steps';
import type { ConvTranspose2dSteps, MatrixEntry, ZeroInsertTap } from '../conv-transpose2d/steps';

const placeOf = (pair: readonly [number, number]) => pair[1];
const placeOrNull = (pair: readonly [number, number] | null) => pair && pair[1];

/** A step of stamping and adding. */
export function lineStampStep<T>(step: ConvTranspose2dSteps<T>['stamp']) {
	const [stamps, touched] = [step.stamps.map(lineStamp), step.touched.map(lineTouched)];
	return { ...step, input: lineIndex(step.input), stamps, touched };
}

/** One multiply-add over the zero-inserted line, as ZeroInsertTap with places along the line. */
function lineZeroInsertTap<T>(tap: ZeroInsertTap<T>) {
	const { ic, kind, x, w, product } = tap;
	return {
		...{ ic, kind, x, w, product },
		offset: placeOf(tap.offset),
		kernel: placeOf(tap.kernel),
		position: placeOf(tap.position),
		source: placeOrNull(tap.source)
	};
}

/** A step over the zero-inserted line. */
export function lineZeroInsertStep<T>(step: ConvTranspose2dSteps<T>['zeroInsert']) {
	return { ...step, output: lineIndex(step.output), taps: step.taps.map(lineZeroInsertTap) };
}

/** One entry of a row of the matrix, as MatrixEntry with places along the line. */
function lineEntry<T>({ input, weight, x, w, product }: MatrixEntry<T>) {
	return { input: lineIndex(input), weight: weight && lineIndex(weight), x, w, product };
}

/** A step along a row of the matrix. */
export function lineMatrixStep<T>(step: ConvTranspose2dSteps<T>['matrix']) {
	return { ...step, output: lineIndex(step.output), entries: step.entries.map(lineEntry) };
}

function lineGradientTap<T>(tap: ConvTranspose2dGradientTap<T>) {
	const { oc, gradient, factor, product } = tap;
	return {
		...{ oc, gradient, factor, product },
		input: lineIndex(tap.input),
		position: placeOf(tap.position),
		source: placeOrNull(tap.source),
		weight: lineIndex(tap.weight)
	};
}

/** A step of the gradient of the input or of the weight. */
export function lineGradientStep<T>(step: ConvTranspose2dGradientStep<T>) {
	return { ...step, cell: lineIndex(step.cell), taps: step.taps.map(lineGradientTap) };
}

/** The readings of a transposed convolution along a line; see ConvTranspose2dSteps. */
export interface ConvTranspose1dSteps<T> {
	readonly stamp: ReturnType<typeof lineStampStep<T>>;
	readonly zeroInsert: ReturnType<typeof lineZeroInsertStep<T>>;
	readonly matrix: ReturnType<typeof lineMatrixStep<T>>;
}

/** The targets of its way back; see ConvTranspose2dBackwardSteps. */
export interface ConvTranspose1dBackwardSteps<T> {
	readonly input: ReturnType<typeof lineGradientStep<T>>;
	readonly weight: ReturnType<typeof lineGradientStep<T>>;
	readonly bias: ReturnType<typeof lineBiasStep<T>>;
}
