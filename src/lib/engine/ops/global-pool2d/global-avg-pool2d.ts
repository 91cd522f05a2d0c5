import type { Arithmetic } from '../../arithmetic/arithmetic';
import { applyPlaneMap, mappedShape, transposePlane } from '../../planes/plane-map';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { adaptiveAvgMap } from '../adaptive-pool2d/geometry';

/** Global pooling is adaptive pooling to one cell. */
export const oneCell = { outputSize: 1 } as const;

/**
 * The mean of each feature map: x [N, C, H, W] → [N, C, 1, 1], as torch.nn.AdaptiveAvgPool2d(1).
 * Throws an EngineError unless x is images.
 */
export function globalAvgPool2d<T>(x: Tensor<T>, arithmetic: Arithmetic<T>): Tensor<T> {
	return applyPlaneMap(x, adaptiveAvgMap(x, oneCell, arithmetic, 'globalAvgPool2d'), arithmetic);
}

/**
 * The gradient of `globalAvgPool2d` with respect to x: gradOutput [N, C, 1, 1] → input [N, C, H, W].
 * Each of the H · W cells of a map has an equal share.
 */
export function globalAvgPool2dBackward<T>(
	x: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): { readonly input: Tensor<T> } {
	const map = adaptiveAvgMap(x, oneCell, arithmetic, 'globalAvgPool2dBackward');
	requireTensor('globalAvgPool2dBackward', 'gradOutput', gradOutput, mappedShape(x.shape, map));
	return { input: applyPlaneMap(gradOutput, transposePlane(map, arithmetic), arithmetic) };
}
