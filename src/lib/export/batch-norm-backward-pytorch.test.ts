import { rational, tensor } from '$lib/engine';
import { expect, test } from 'vitest';
import { batchNormBackwardPytorch } from './batch-norm-backward-pytorch';

test('batchNormBackwardPytorch leaves out maps of one cell, and says whose statistics are used', () => {
	const numbers = (shape: readonly number[], ...values: readonly number[]) =>
		tensor(shape, values.map(rational.from));
	const call = {
		x: numbers([2, 1, 1, 1], 1, 3),
		gradOutput: numbers([2, 1, 1, 1], 0, 1),
		...{ weight: numbers([1], 2), bias: numbers([1], 0) },
		...{ runningMean: numbers([1], 5), runningVariance: numbers([1], 4) }
	};
	const training = batchNormBackwardPytorch({ ...call, mode: 'training', eps: '1e-5' });
	expect(training).toContain('x = torch.tensor([\n    [1],\n    [3]\n], dtype=torch.float64)');
	expect(training).toContain('gamma, beta, training=True, eps=1e-5)\ny.backward(g)');
	const evaluation = batchNormBackwardPytorch({ ...call, mode: 'evaluation', eps: '0.1' });
	expect(evaluation).toContain('training=False, eps=0.1)');
});
