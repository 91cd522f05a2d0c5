import { type EngineError, refusalOf } from '../../errors';
import { requireImages } from '../../planes/require-image';
import type { Tensor } from '../../tensor/tensor';
import type { Pair } from '../../window';
import { resolvePool2d, type Pool2dGeometry, type Pool2dOptions } from '../pooling/geometry';
import { maximumOperation } from '../pooling/maximum-operation';

/** What torch.nn.MaxPool2d can be told, with its defaults. */
export interface MaxPool2dOptions extends Pool2dOptions {
	/** Cells from one cell that a window reads to the next; 1. */
	readonly dilation?: Pair;
}

/**
 * The geometry of max pooling of x [N, C, H, W]. Throws an EngineError for a kernel that does not
 * fit, a padding of more than half the kernel and a window that would read only padding.
 */
export function resolveMaxPool2d(
	xShape: readonly number[],
	options: MaxPool2dOptions,
	op = 'maxPool2d'
): Pool2dGeometry {
	return resolvePool2d(xShape, options, op);
}

/** The error that `resolveMaxPool2d` throws for these arguments, or null if it accepts them. */
export function checkMaxPool2d(
	xShape: readonly number[],
	options: MaxPool2dOptions
): EngineError | null {
	return refusalOf(() => resolveMaxPool2d(xShape, options));
}

/** `resolveMaxPool2d` for the tensor itself, whose length is checked too. */
function resolveMaxPool2dTensor(
	x: Tensor<unknown>,
	options: MaxPool2dOptions,
	op: string
): Pool2dGeometry {
	requireImages(op, x);
	return resolveMaxPool2d(x.shape, options, op);
}

const operation = maximumOperation<MaxPool2dOptions>('maxPool2d', resolveMaxPool2dTensor);

/**
 * The greatest value of each window: x [N, C, H, W] → output and indices [N, C, OH, OW]. Padding
 * never wins, and of equal values the first does, row by row. Throws an EngineError if they do not
 * go together (https://pytorch.org/docs/stable/generated/torch.nn.MaxPool2d.html).
 */
export const maxPool2d = operation.forward;
/**
 * The gradient of `maxPool2d` with respect to x: gradOutput [N, C, OH, OW] → input [N, C, H, W]. Each
 * window hands its gradient to its winner; where windows overlap, the gradients add up.
 */
export const maxPool2dBackward = operation.backward;

/** Max pooling as steps, for the arguments of `maxPool2d`: one moment for each cell of each window. */
export const maxPool2dTimeline = operation.timeline;
/** The steps of max pooling at one grain; see `maxPool2dTimeline`. */
export const maxPool2dTrace = operation.trace;
/**
 * The gradient of max pooling as steps, for the arguments of `maxPool2dBackward`: one moment for each
 * window over each cell of x, with factor 1 where the cell won and 0 where it lost.
 */
export const maxPool2dBackwardTimeline = operation.backwardTimeline;
/** The steps of the gradient of max pooling at one grain; see `maxPool2dBackwardTimeline`. */
export const maxPool2dBackwardTrace = operation.backwardTrace;
