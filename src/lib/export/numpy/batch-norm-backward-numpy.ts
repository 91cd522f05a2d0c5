import { tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { batchShape } from '../batch-norm-backward-pytorch';
import type { BatchNormBackwardCall } from '../batch-norm-backward-pytorch';
import { declareArray } from '../python';

/** Python that normalises the same batch with NumPy alone, and hands the same gradient back. */
export function batchNormBackwardNumpy(call: BatchNormBackwardCall): string {
	const { mode, eps, weight, bias, runningMean, runningVariance } = call;
	const shape = batchShape(call.x.shape);
	const isDense = shape.length === 2;
	const channels = shape[1];
	const batchOf = (name: string, { data }: Tensor<Rational>) =>
		declareArray(name, tensor(shape, data));
	/** A number a channel, as it meets the batch. */
	const perMap = (name: string, { data }: Tensor<Rational>) =>
		declareArray(name, tensor(isDense ? [channels] : [channels, 1, 1], data));
	const axes = isDense ? '0' : '(0, 2, 3)';
	const mean = (what: string) => `${what}.mean(${axes}, keepdims=True)`;
	const isTraining = mode === 'training';
	return [
		'import numpy as np',
		'',
		batchOf('x', call.x),
		perMap('gamma', weight),
		perMap('beta', bias),
		...(isTraining ? [] : [perMap('mean', runningMean), perMap('var', runningVariance)]),
		batchOf('g', call.gradOutput),
		'',
		...(isTraining ? [`mean = ${mean('x')}`, `var = x.var(${axes}, keepdims=True)`] : []),
		`scale = 1 / np.sqrt(var + ${eps})`,
		'x_hat = (x - mean) * scale',
		'y = gamma * x_hat + beta',
		'',
		'# g is the gradient of the loss by y',
		`grad_gamma = (g * x_hat).sum(${axes})`,
		`grad_beta = g.sum(${axes})`,
		'grad_hat = g * gamma',
		...(isTraining
			? [
					`shift = ${mean('grad_hat')}`,
					`slope = ${mean('(grad_hat * x_hat)')}`,
					'grad_x = (grad_hat - shift - x_hat * slope) * scale  # mean and var depend on x too'
				]
			: ['grad_x = grad_hat * scale']),
		'print(y)',
		'print(grad_x, grad_gamma, grad_beta)'
	].join('\n');
}
