import { rational, tensor } from '$lib/engine';
import { describe, expect, it } from 'vitest';
import { poolBackwardPytorch } from './pool-backward-pytorch';

const call = {
	input: tensor([1, 1, 2, 2], [1, -2, 3, 4].map(rational.from)),
	gradOutput: tensor([1, 1, 1, 1], ['1/3'].map(rational.from)),
	kernel: [2, 2],
	stride: [2, 1],
	padding: [0, 1],
	dilation: [1, 1],
	ceilMode: false,
	countIncludePad: true
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

	it('says what differs from the defaults, and pools whole maps to one cell', () => {
		const counted = { ...call, operation: 'average', countIncludePad: false } as const;
		expect(poolBackwardPytorch(counted)).toContain('padding=(0, 1), count_include_pad=False)\n');
		const spread = { ...call, operation: 'max', dilation: [1, 2], ceilMode: true } as const;
		expect(poolBackwardPytorch(spread)).toContain('dilation=(1, 2), ceil_mode=True)\n');
		const whole = poolBackwardPytorch({ ...call, operation: 'globalAverage' });
		expect(whole).toContain('y = F.adaptive_avg_pool2d(x, 1)\n');
	});
});
