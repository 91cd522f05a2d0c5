import { tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { declare } from './python';

/** A dense layer over maps as the generated code needs it. */
export interface DenseCall {
	/** [channels, height, width]. */
	readonly maps: Tensor<Rational>;
	/** [neurons, channels · height · width]. */
	readonly weight: Tensor<Rational>;
	/** [neurons]. */
	readonly bias: Tensor<Rational>;
	readonly view: 'dense' | 'convolution';
}

/** Python that computes the layer with PyTorch, as a dense layer or as a convolution of one place. */
export function densePytorch({ maps, weight, bias, view }: DenseCall): string {
	const sizes = [-1, ...maps.shape].join(', ');
	return [
		'import torch',
		'import torch.nn.functional as F',
		'',
		declare('maps', tensor([1, ...maps.shape], maps.data)),
		declare('weight', weight),
		declare('bias', bias),
		'',
		...(view === 'dense'
			? ['x = maps.flatten(1)', 'y = F.linear(x, weight, bias)']
			: [`kernels = weight.reshape(${sizes})`, 'y = F.conv2d(maps, kernels, bias)']),
		'print(y.shape)',
		'print(y.flatten())'
	].join('\n');
}
