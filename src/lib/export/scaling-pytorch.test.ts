import { rational, tensor } from '$lib/engine';
import { expect, it } from 'vitest';
import { scalingPytorch } from './scaling-pytorch';

it('writes what is subtracted and divided by, or where it comes from', () => {
	const pixels = tensor([1, 2], [0, 255].map(rational.from));
	const call = { pixels, subtract: '0.5', divide: '0.25' } as const;
	expect(scalingPytorch({ ...call, method: 'own' })).toContain('\ny = (x - 0.5) / 0.25\n');
	expect(scalingPytorch({ ...call, method: 'zscore' })).toContain('x.std(unbiased=False)');
	expect(scalingPytorch({ ...call, method: 'unit' })).toContain('x.max() - x.min()');
	for (const method of ['unit', 'half', 'zscore', 'own'] as const)
		expect(scalingPytorch({ ...call, method })).toContain('mean=[0.5], std=[0.25]');
});
