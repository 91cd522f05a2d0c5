import type { Arithmetic } from '../../arithmetic/arithmetic';
import { attempt, EngineError } from '../../errors';
import { requireImages } from '../../planes/require-image';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import type { Pair } from '../../window';
import { resolvePool2d, type Pool2dGeometry, type Pool2dOptions } from '../pooling/geometry';
import { maximumBackward, maximumOf, type MaxPoolResult } from '../pooling/maximum';

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
	const result = attempt(() => resolveMaxPool2d(xShape, options));
	return result instanceof EngineError ? result : null;
}

/** `resolveMaxPool2d` for the tensor itself, whose length is checked too. */
export function resolveMaxPool2dTensor(
	x: Tensor<unknown>,
	options: MaxPool2dOptions,
	op: string
): Pool2dGeometry {
	requireImages(op, x);
	return resolveMaxPool2d(x.shape, options, op);
}

/**
 * The greatest value of each window: x [N, C, H, W] → output and indices [N, C, OH, OW]. Padding
 * never wins, and of equal values the first does, row by row. Throws an EngineError if they do not
 * go together (https://pytorch.org/docs/stable/generated/torch.nn.MaxPool2d.html).
 */
export function maxPool2d<T>(
	x: Tensor<T>,
	options: MaxPool2dOptions,
	arithmetic: Arithmetic<T>
): MaxPoolResult<T> {
	return maximumOf(x, resolveMaxPool2dTensor(x, options, 'maxPool2d'), arithmetic);
}

/**
 * The gradient of `maxPool2d` with respect to x: gradOutput [N, C, OH, OW] → input [N, C, H, W]. Each
 * window hands its gradient to its winner; where windows overlap, the gradients add up.
 */
export function maxPool2dBackward<T>(
	x: Tensor<T>,
	options: MaxPool2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): { readonly input: Tensor<T> } {
	const geometry = resolveMaxPool2dTensor(x, options, 'maxPool2dBackward');
	requireTensor('maxPool2dBackward', 'gradOutput', gradOutput, geometry.outputShape);
	return { input: maximumBackward(x, geometry, gradOutput, arithmetic) };
}
