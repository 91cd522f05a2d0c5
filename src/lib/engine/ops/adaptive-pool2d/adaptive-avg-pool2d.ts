import type { Arithmetic } from '../../arithmetic/arithmetic';
import { applyPlaneMap, mappedShape, transposePlane } from '../../planes/plane-map';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { adaptiveAvgMap, type AdaptivePool2dOptions } from './geometry';

/**
 * Means over windows chosen so that the output has the size asked for: x [N, C, H, W] →
 * [N, C, OH, OW]; see `adaptiveWindows`. Throws an EngineError unless x is images and the output size
 * positive (https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool2d.html).
 */
export function adaptiveAvgPool2d<T>(
	x: Tensor<T>,
	options: AdaptivePool2dOptions,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	return applyPlaneMap(x, adaptiveAvgMap(x, options, arithmetic, 'adaptiveAvgPool2d'), arithmetic);
}

/**
 * The gradient of `adaptiveAvgPool2d` with respect to x: gradOutput [N, C, OH, OW] → input
 * [N, C, H, W]. Each window spreads its gradient evenly over its cells.
 */
export function adaptiveAvgPool2dBackward<T>(
	x: Tensor<T>,
	options: AdaptivePool2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): { readonly input: Tensor<T> } {
	const map = adaptiveAvgMap(x, options, arithmetic, 'adaptiveAvgPool2dBackward');
	requireTensor('adaptiveAvgPool2dBackward', 'gradOutput', gradOutput, mappedShape(x.shape, map));
	return { input: applyPlaneMap(gradOutput, transposePlane(map, arithmetic), arithmetic) };
}
