import { rational, tensor } from '$lib/engine';
import { describe, expect, it } from 'vitest';
import { poolBackwardPytorch } from './pool-backward-pytorch';

const call = {
	input: tensor([1, 1, 2, 2], [1, -2, 3, 4].map(rational.from)),
	gradOutput: tensor([1, 1, 1, 1], ['1/3'].map(rational.from)),
	kernel: [2, 2],
	stride: [2, 1],
	padding: [0, 1]
} as const;

describe('poolBackwardPytorch', () => {
	it('hands the gradient back through the windows of the page', () => {
		expect(poolBackwardPytorch({ ...call, operation: 'max' }).split('\n')).toEqual([
			'import torch',
			'import torch.nn.functional as F',
			'',
			'x = torch.tensor([[[',
			'    [1, -2],',
			'    [3, 4]',
			']]], dtype=torch.float64).requires_grad_()',
			'g = torch.tensor([[[',
			'    [1/3]',
			']]], dtype=torch.float64)',
			'',
			'y = F.max_pool2d(x, kernel_size=2, stride=(2, 1), padding=(0, 1))',
			'y.backward(g)  # g is the gradient of the loss by y',
			'print(x.grad)'
		]);
	});

	it('gives ReLU no windows, and leaves out padding that is 0', () => {
		expect(poolBackwardPytorch({ ...call, operation: 'relu' })).toContain('y = F.relu(x)\n');
		const plain = poolBackwardPytorch({ ...call, operation: 'average', padding: [0, 0] });
		expect(plain).toContain('y = F.avg_pool2d(x, kernel_size=2, stride=(2, 1))\n');
	});
});
