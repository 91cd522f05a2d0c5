import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireTensor, zeros, type Tensor } from '../../tensor/tensor';
import { unpoolPlaces, type MaxUnpool2dOptions } from './geometry';

/**
 * Max pooling undone as far as it can be: x [N, C, H, W] goes back to where `maxPool2d` found it, as
 * `indices` of the same shape say (row · width + column in the output), and all else is 0 →
 * [N, C, OH, OW]. Throws an EngineError if they do not go together or an index comes twice in a map
 * (https://pytorch.org/docs/stable/generated/torch.nn.MaxUnpool2d.html).
 */
export function maxUnpool2d<T>(
	x: Tensor<T>,
	indices: Tensor<number>,
	options: MaxUnpool2dOptions,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	const { outputShape, targets } = unpoolPlaces(x, indices, options, 'maxUnpool2d');
	const data = [...zeros(outputShape, arithmetic).data];
	targets.forEach((target, place) => {
		data[target] = x.data[place];
	});
	return { shape: outputShape, data };
}

/**
 * The gradient of `maxUnpool2d` with respect to x: gradOutput [N, C, OH, OW] → input [N, C, H, W]. Each
 * element fetches the gradient of the cell that it went to.
 */
export function maxUnpool2dBackward<T>(
	x: Tensor<T>,
	indices: Tensor<number>,
	options: MaxUnpool2dOptions,
	gradOutput: Tensor<T>
): { readonly input: Tensor<T> } {
	const { outputShape, targets } = unpoolPlaces(x, indices, options, 'maxUnpool2dBackward');
	requireTensor('maxUnpool2dBackward', 'gradOutput', gradOutput, outputShape);
	return { input: { shape: x.shape, data: targets.map((target) => gradOutput.data[target]) } };
}
