import { rational, tensor } from '$lib/engine';
import { describe, expect, it } from 'vitest';
import { poolingPytorch } from './pooling-pytorch';
import type { PoolingCall } from './pooling-pytorch';

const call: PoolingCall = {
	input: tensor([1, 1, 2, 2], [1, 2, 3, 4].map(rational.from)),
	...{ reducer: 'max', layout: 'sliding', ceilMode: false, countIncludePad: true },
	...{ kernel: [2, 2], stride: [2, 2], padding: [0, 0], dilation: [1, 1], outputSize: [2, 3] },
	output: [0, 0, 0, 0]
};
const pooled = (change: Partial<PoolingCall>) =>
	/y = (.*)/.exec(poolingPytorch({ ...call, ...change }))?.[1];

describe('poolingPytorch', () => {
	it('leaves out what has its default, such as a stride equal to the kernel', () => {
		expect(poolingPytorch(call).split('\n').slice(-2)).toEqual([
			'y = F.max_pool2d(x, kernel_size=2)',
			'print(y.shape, y[0, 0, 0, 0])'
		]);
	});

	it('writes each option where PyTorch has it, and nowhere else', () => {
		const options: Partial<PoolingCall> = {
			stride: [1, 2],
			padding: [1, 1],
			dilation: [2, 2],
			ceilMode: true,
			countIncludePad: false
		};
		expect(pooled(options)).toBe(
			'F.max_pool2d(x, kernel_size=2, stride=(1, 2), padding=1, dilation=2, ceil_mode=True)'
		);
		expect(pooled({ ...options, reducer: 'average' })).toBe(
			'F.avg_pool2d(x, kernel_size=2, stride=(1, 2), padding=1, ceil_mode=True, count_include_pad=False)'
		);
	});

	it('asks adaptive pooling for a size, and for a single cell where it is global', () => {
		expect(pooled({ layout: 'adaptive' })).toBe('F.adaptive_max_pool2d(x, (2, 3))');
		expect(pooled({ layout: 'global', reducer: 'average' })).toBe('F.adaptive_avg_pool2d(x, 1)');
	});
});
