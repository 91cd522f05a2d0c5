import type { Arithmetic } from '../../arithmetic/arithmetic';
import { type EngineError, refusalOf, requireKnownName } from '../../errors';
import { mapOf, windowSources } from '../../planes/axis-map';
import type { PlaneMap } from '../../planes/plane-map';
import { planeOperation } from '../../planes/plane-operation';
import { requireImages, requireImageShape } from '../../planes/require-image';
import type { Tensor } from '../../tensor/tensor';
import {
	resolveWindow2d,
	type PaddingMode,
	type Pair,
	type Sides,
	type Window2d
} from '../../window';

/** What the cells put around an image hold: a constant, the mirrored image, its edge or its other end. */
export type Pad2dMode = 'constant' | 'reflect' | 'replicate' | 'circular';

/** Every mode, in the order in which controls list them. */
export const pad2dModes: readonly Pad2dMode[] = ['constant', 'reflect', 'replicate', 'circular'];

/** What torch.nn.functional.pad can be told for images, with its defaults. */
export interface Pad2dOptions<T> {
	/** Cells added: all sides alike, [top and bottom, left and right], or side by side. */
	readonly padding: Pair | Sides;
	/** 'constant'. */
	readonly mode?: Pad2dMode;
	/** What 'constant' puts there; 0. */
	readonly value?: T;
}

const paddingModeOf = (mode: Pad2dMode): PaddingMode => (mode === 'constant' ? 'zeros' : mode);

/**
 * The padding of x [N, C, H, W] as a window of one cell that looks at every padded position. Throws an
 * EngineError for a negative padding and one that the mode does not allow: reflect takes less than
 * the size, circular at most the size (https://pytorch.org/docs/stable/generated/torch.nn.functional.pad.html).
 */
export function resolvePad2d(
	xShape: readonly number[],
	options: Pad2dOptions<unknown>,
	op = 'pad2d'
): Window2d {
	const [, , height, width] = requireImageShape(op, 'x', xShape);
	const { padding, mode = 'constant' } = options;
	requireKnownName(op, 'mode', mode, pad2dModes);
	const paddingMode = paddingModeOf(mode);
	return resolveWindow2d(
		{ inputSize: [height, width], kernelSize: [1, 1], padding, paddingMode },
		op
	);
}

/** The error that `resolvePad2d` throws for these arguments, or null if it accepts them. */
export function checkPad2d(
	xShape: readonly number[],
	options: Pad2dOptions<unknown>
): EngineError | null {
	return refusalOf(() => resolvePad2d(xShape, options));
}

/** Padding as a map of planes: each cell of the output reads one cell of x, or the constant. */
function pad2dMap<T>(
	x: Tensor<T>,
	options: Pad2dOptions<T>,
	arithmetic: Arithmetic<T>,
	op: string
): PlaneMap<T> {
	requireImages(op, x);
	const { vertical, horizontal } = resolvePad2d(x.shape, options, op);
	return {
		rows: mapOf(windowSources(vertical), vertical.size, arithmetic),
		columns: mapOf(windowSources(horizontal), horizontal.size, arithmetic),
		outside: options.value ?? arithmetic.zero,
		divides: false
	};
}

const operation = planeOperation<Omit<Pad2dOptions<never>, 'value'>, 'value'>('pad2d', pad2dMap);

/**
 * Images with cells put around them: x [N, C, H, W] → [N, C, top + H + bottom, left + W + right].
 * Throws an EngineError if the mode does not allow the padding; see `resolvePad2d`
 * (https://pytorch.org/docs/stable/generated/torch.nn.functional.pad.html).
 */
export const pad2d = operation.forward;
/**
 * The gradient of `pad2d` with respect to x: gradOutput, padded → input [N, C, H, W]. A cell adds up
 * its own gradient and those of its copies; what reaches a constant is lost.
 */
export const pad2dBackward = operation.backward;

/** Padding as steps, for the arguments of `pad2d`: one moment for each cell of the output. */
export const pad2dTimeline = operation.timeline;
/** The steps of padding at one grain; see `pad2dTimeline`. */
export const pad2dTrace = operation.trace;
/**
 * The gradient of padding as steps, for the arguments of `pad2dBackward`: one moment for each cell of
 * the output that holds the value of a cell of x.
 */
export const pad2dBackwardTimeline = operation.backwardTimeline;
/** The steps of the gradient of padding at one grain; see `pad2dBackwardTimeline`. */
export const pad2dBackwardTrace = operation.backwardTrace;
