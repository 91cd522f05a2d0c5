import type { Rational, Tensor } from '$lib/engine';
import { declare } from './python';

/** The way back through a dense layer as the generated code needs it. */
export interface DenseBackwardCall {
	/** [batch, inputs]. */
	readonly x: Tensor<Rational>;
	/** [outputs, inputs]. */
	readonly weight: Tensor<Rational>;
	/** [outputs]. */
	readonly bias: Tensor<Rational>;
	/** [batch, outputs]. */
	readonly gradOutput: Tensor<Rational>;
}

/** Python that hands the same gradient back with PyTorch's autograd, and computes the same without. */
export function denseBackwardPytorch({ x, weight, bias, gradOutput }: DenseBackwardCall): string {
	return [
		'import torch',
		'import torch.nn.functional as F',
		'',
		`${declare('x', x)}.requires_grad_()`,
		`${declare('w', weight)}.requires_grad_()`,
		`${declare('b', bias)}.requires_grad_()`,
		declare('g', gradOutput),
		'',
		'y = F.linear(x, w, b)',
		'y.backward(g)  # g is the gradient of the loss by y',
		'print(x.grad, w.grad, b.grad)',
		'',
		'# The same without autograd',
		'print(g @ w, g.T @ x, g.sum(0))'
	].join('\n');
}
