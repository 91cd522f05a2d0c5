import type { Rational, Tensor } from '$lib/engine';
import { tensor } from '$lib/engine';
import { declare } from './python';

/** Batch normalisation and its way back as the generated code needs them. */
export interface BatchNormBackwardCall {
	readonly mode: 'training' | 'evaluation';
	/** What is added to the variance, as Python writes it. */
	readonly eps: string;
	/** [batch, channels, height, width]; maps of one cell are left out of the code. */
	readonly x: Tensor<Rational>;
	readonly gradOutput: Tensor<Rational>;
	/** One number a channel each. */
	readonly weight: Tensor<Rational>;
	readonly bias: Tensor<Rational>;
	readonly runningMean: Tensor<Rational>;
	readonly runningVariance: Tensor<Rational>;
}

/** The extents of the batch in the code: maps of one cell are left out. */
export function batchShape([batch, channels, height, width]: readonly number[]): readonly number[] {
	return height * width === 1 ? [batch, channels] : [batch, channels, height, width];
}

/** Python that normalises the same batch with PyTorch and prints what its autograd hands back. */
export function batchNormBackwardPytorch(call: BatchNormBackwardCall): string {
	const { mode, eps, weight, bias, runningMean, runningVariance } = call;
	const shape = batchShape(call.x.shape);
	const batchOf = (name: string, { data }: Tensor<Rational>) => declare(name, tensor(shape, data));
	return [
		'import torch',
		'import torch.nn.functional as F',
		'',
		`${batchOf('x', call.x)}.requires_grad_()`,
		`${declare('gamma', weight)}.requires_grad_()`,
		`${declare('beta', bias)}.requires_grad_()`,
		declare('mean', runningMean),
		declare('var', runningVariance),
		batchOf('g', call.gradOutput),
		'',
		`y = F.batch_norm(x, mean, var, gamma, beta, training=${mode === 'training' ? 'True' : 'False'}, eps=${eps})`,
		'y.backward(g)  # g is the gradient of the loss by y',
		'print(y)',
		'print(x.grad, gamma.grad, beta.grad)'
	].join('\n');
}
