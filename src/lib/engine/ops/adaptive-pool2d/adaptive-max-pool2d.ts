import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import { maximumBackward, maximumOf, pooledShape, type MaxPoolResult } from '../pooling/maximum';
import { adaptiveWindows, type AdaptivePool2dOptions } from './geometry';

/**
 * The greatest values of windows chosen so that the output has the size asked for: x [N, C, H, W] →
 * output and indices [N, C, OH, OW]; of equal values the first wins. Throws an EngineError unless x is
 * images and the output size positive
 * (https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool2d.html).
 */
export function adaptiveMaxPool2d<T>(
	x: Tensor<T>,
	options: AdaptivePool2dOptions,
	arithmetic: Arithmetic<T>
): MaxPoolResult<T> {
	return maximumOf(x, adaptiveWindows(x, options, 'adaptiveMaxPool2d'), arithmetic);
}

/**
 * The gradient of `adaptiveMaxPool2d` with respect to x: gradOutput [N, C, OH, OW] → input
 * [N, C, H, W]. Each window hands its gradient to its winner.
 */
export function adaptiveMaxPool2dBackward<T>(
	x: Tensor<T>,
	options: AdaptivePool2dOptions,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): { readonly input: Tensor<T> } {
	const windows = adaptiveWindows(x, options, 'adaptiveMaxPool2dBackward');
	requireTensor(
		'adaptiveMaxPool2dBackward',
		'gradOutput',
		gradOutput,
		pooledShape(x.shape, windows)
	);
	return { input: maximumBackward(x, windows, gradOutput, arithmetic) };
}
