import { tensor } from '$lib/engine';
import type { DenseBackwardCall } from '../dense-backward-pytorch';
import type { DenseCall } from '../dense-pytorch';
import { declareArray } from '../python';

/** Python that computes the layer with NumPy, as a dense layer or as a convolution of one place. */
export function denseNumpy({ maps, weight, bias, view }: DenseCall): string {
	const sizes = [-1, ...maps.shape].join(', ');
	return [
		'import numpy as np',
		'',
		declareArray('maps', tensor([1, ...maps.shape], maps.data)),
		declareArray('weight', weight),
		declareArray('bias', bias),
		'',
		...(view === 'dense'
			? ['x = maps.reshape(1, -1)', 'y = x @ weight.T + bias']
			: [
					`kernels = weight.reshape(${sizes})`,
					"y = np.einsum('ncij,ocij->no', maps, kernels) + bias"
				]),
		'print(y.shape)',
		'print(y.ravel())'
	].join('\n');
}

/** Python that hands the same gradient back through a dense layer with NumPy and prints the three gradients. */
export function denseBackwardNumpy({ x, weight, bias, gradOutput }: DenseBackwardCall): string {
	return [
		'import numpy as np',
		'',
		declareArray('x', x),
		declareArray('w', weight),
		declareArray('b', bias),
		declareArray('g', gradOutput),
		'',
		'y = x @ w.T + b',
		'grad_x = g @ w  # g is the gradient of the loss by y',
		'grad_w = g.T @ x',
		'grad_b = g.sum(0)',
		'print(grad_x, grad_w, grad_b)'
	].join('\n');
}
