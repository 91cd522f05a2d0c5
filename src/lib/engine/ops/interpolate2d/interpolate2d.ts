import type { Arithmetic } from '../../arithmetic/arithmetic';
import { applyPlaneMap, mappedShape, transposePlane, type PlaneMap } from '../../planes/plane-map';
import { requireImages } from '../../planes/require-image';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { interpolateAxisMap } from './axis';
import { resolveInterpolate2d, type Interpolate2dOptions } from './geometry';

/** Resizing as a map of planes. */
export function interpolate2dMap<T>(
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

/**
 * Images resized: x [N, C, H, W] → [N, C, OH, OW], each cell the nearest one of x or a weighted mean
 * of the nearest four, with exact weights. Throws an EngineError for options that do not go together
 * (https://pytorch.org/docs/stable/generated/torch.nn.functional.interpolate.html).
 */
export function interpolate2d<T>(
	x: Tensor<T>,
	options: Interpolate2dOptions,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	return applyPlaneMap(x, interpolate2dMap(x, options, arithmetic, 'interpolate2d'), arithmetic);
}

/**
 * The gradient of `interpolate2d` with respect to x: gradOutput [N, C, OH, OW] → input [N, C, H, W]. A
 * cell adds up the gradients of the cells that read it, each times the weight that it had there.
 */
export function interpolate2dBackward<T>(
	x: Tensor<T>,
	options: Interpolate2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): { readonly input: Tensor<T> } {
	const map = interpolate2dMap(x, options, arithmetic, 'interpolate2dBackward');
	requireTensor('interpolate2dBackward', 'gradOutput', gradOutput, mappedShape(x.shape, map));
	return { input: applyPlaneMap(gradOutput, transposePlane(map, arithmetic), arithmetic) };
}
