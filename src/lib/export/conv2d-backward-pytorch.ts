import type { Rational, Tensor } from '$lib/engine';
import { conv2dArguments, conv2dDeclarations, conv2dLines, isPaddedFirst } from './conv2d-pytorch';
import type { Conv2dNumbers } from './conv2d-pytorch';
import { declare } from './python';

/** The way back through a convolution as the generated code needs it. */
export interface Conv2dBackwardCall extends Conv2dNumbers {
	readonly bias: Tensor<Rational>;
	/** The gradient of the loss by the output. */
	readonly gradOutput: Tensor<Rational>;
}

/**
 * Python that hands the same gradient back through the same convolution with PyTorch's autograd and
 * prints the three gradients; and, where torch.nn.grad can say it, computes them once more without.
 */
export function conv2dBackwardPytorch(call: Conv2dBackwardCall): string {
	const options = conv2dArguments(call);
	const isDirect = !isPaddedFirst(call) && !call.rotateKernel;
	const byGrad = (name: string, ...given: readonly string[]) =>
		`print(torch.nn.grad.${name}(${[...given, ...options].join(', ')}))`;
	return [
		'import torch',
		'import torch.nn.functional as F',
		'',
		...conv2dDeclarations(call),
		declare('g', call.gradOutput),
		'for t in (x, w, b):',
		'    t.requires_grad_()',
		'',
		...conv2dLines(call, 'padded'),
		'y.backward(g)  # g is the gradient of the loss by y',
		'print(x.grad, w.grad, b.grad)',
		...(isDirect
			? [
					'',
					'# The same without autograd',
					byGrad('conv2d_input', 'x.shape', 'w', 'g'),
					byGrad('conv2d_weight', 'x', 'w.shape', 'g'),
					'print(g.sum((0, 2, 3)))'
				]
			: [])
	].join('\n');
}
