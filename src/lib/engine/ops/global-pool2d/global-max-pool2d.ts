import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { adaptiveWindows } from '../adaptive-pool2d/geometry';
import { maximumBackward, maximumOf, pooledShape, type MaxPoolResult } from '../pooling/maximum';
import { oneCell } from './global-avg-pool2d';

/**
 * The greatest value of each feature map: x [N, C, H, W] → output and indices [N, C, 1, 1], as
 * torch.nn.AdaptiveMaxPool2d(1). Throws an EngineError unless x is images.
 */
export function globalMaxPool2d<T>(x: Tensor<T>, arithmetic: Arithmetic<T>): MaxPoolResult<T> {
	return maximumOf(x, adaptiveWindows(x, oneCell, 'globalMaxPool2d'), arithmetic);
}

/**
 * The gradient of `globalMaxPool2d` with respect to x: gradOutput [N, C, 1, 1] → input [N, C, H, W],
 * all of it at the winner of each map.
 */
export function globalMaxPool2dBackward<T>(
	x: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): { readonly input: Tensor<T> } {
	const windows = adaptiveWindows(x, oneCell, 'globalMaxPool2dBackward');
	requireTensor('globalMaxPool2dBackward', 'gradOutput', gradOutput, pooledShape(x.shape, windows));
	return { input: maximumBackward(x, windows, gradOutput, arithmetic) };
}
