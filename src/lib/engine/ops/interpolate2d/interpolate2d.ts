import type { Arithmetic } from '../../arithmetic/arithmetic';
import type { PlaneMap } from '../../planes/plane-map';
import { planeOperation } from '../../planes/plane-operation';
import { requireImages } from '../../planes/require-image';
import type { Tensor } from '../../tensor/tensor';
import { interpolateAxisMap } from './axis';
import { resolveInterpolate2d, type Interpolate2dOptions } from './geometry';

/** Resizing as a map of planes. */
function interpolate2dMap<T>(
	x: Tensor<T>,
	options: Interpolate2dOptions,
	arithmetic: Arithmetic<T>,
	op: string
): PlaneMap<T> {
	requireImages(op, x);
	const { vertical, horizontal } = resolveInterpolate2d(x.shape, options, op);
	return {
		rows: interpolateAxisMap(vertical, arithmetic),
		columns: interpolateAxisMap(horizontal, arithmetic),
		outside: arithmetic.zero,
		divides: false
	};
}

const operation = planeOperation<Interpolate2dOptions>('interpolate2d', interpolate2dMap);

/**
 * Images resized: x [N, C, H, W] → [N, C, OH, OW], each cell the nearest one of x or a weighted mean
 * of the nearest four, with exact weights. Throws an EngineError for options that do not go together
 * (https://pytorch.org/docs/stable/generated/torch.nn.functional.interpolate.html).
 */
export const interpolate2d = operation.forward;
/**
 * The gradient of `interpolate2d` with respect to x: gradOutput [N, C, OH, OW] → input [N, C, H, W]. A
 * cell adds up the gradients of the cells that read it, each times the weight that it had there.
 */
export const interpolate2dBackward = operation.backward;

/** Resizing as steps, for the arguments of `interpolate2d`: one moment for each cell that is read. */
export const interpolate2dTimeline = operation.timeline;
/** The steps of resizing at one grain; see `interpolate2dTimeline`. */
export const interpolate2dTrace = operation.trace;
/**
 * The gradient of resizing as steps, for the arguments of `interpolate2dBackward`: one moment for each
 * cell of the output that reads a cell of x, whose factor is the weight that it had there.
 */
export const interpolate2dBackwardTimeline = operation.backwardTimeline;
/** The steps of the gradient of resizing at one grain; see `interpolate2dBackwardTimeline`. */
export const interpolate2dBackwardTrace = operation.backwardTrace;
