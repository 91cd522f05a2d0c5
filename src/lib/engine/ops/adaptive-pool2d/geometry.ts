import { requirePositiveInteger } from '../../errors';
import { adaptiveSources, mapOf } from '../../planes/axis-map';
import type { PlaneMap } from '../../planes/plane-map';
import { requireImages, requireImageShape } from '../../planes/require-image';
import type { Arithmetic } from '../../arithmetic/arithmetic';
import type { Tensor } from '../../tensor/tensor';
import type { Pair } from '../../window';
import type { PlaneSources } from '../pooling/maximum';

/** What torch.nn.AdaptiveAvgPool2d and AdaptiveMaxPool2d can be told. */
export interface AdaptivePool2dOptions {
	/** Cells of the output; more than the input has are allowed. */
	readonly outputSize: Pair;
}

/**
 * What the windows of adaptive pooling of x [N, C, H, W] read: row i of m from row ⌊i·H/m⌋ up to, not
 * including, ⌈(i + 1)·H/m⌉, and columns alike. Throws an EngineError unless x is images and the
 * output size positive.
 */
export function resolveAdaptivePool2d(
	xShape: readonly number[],
	{ outputSize }: AdaptivePool2dOptions,
	op: string
): PlaneSources {
	const [, , height, width] = requireImageShape(op, 'x', xShape);
	const size = typeof outputSize === 'number' ? ([outputSize, outputSize] as const) : outputSize;
	requirePositiveInteger(op, 'outputHeight', size[0]);
	requirePositiveInteger(op, 'outputWidth', size[1]);
	return { rows: adaptiveSources(height, size[0]), columns: adaptiveSources(width, size[1]) };
}

/** `resolveAdaptivePool2d` for the tensor itself, whose length is checked too. */
export function adaptiveWindows(
	x: Tensor<unknown>,
	options: AdaptivePool2dOptions,
	op: string
): PlaneSources {
	requireImages(op, x);
	return resolveAdaptivePool2d(x.shape, options, op);
}

/** Adaptive average pooling as a map of planes: each window is divided by the number of its cells. */
export function adaptiveAvgMap<T>(
	x: Tensor<T>,
	options: AdaptivePool2dOptions,
	arithmetic: Arithmetic<T>,
	op: string
): PlaneMap<T> {
	const { rows, columns } = adaptiveWindows(x, options, op);
	const [, , height, width] = x.shape;
	return {
		rows: mapOf(rows, height, arithmetic, (cells) => cells.length),
		columns: mapOf(columns, width, arithmetic, (cells) => cells.length),
		outside: arithmetic.zero,
		divides: true
	};
}
