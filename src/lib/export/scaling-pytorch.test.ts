import { rational, tensor } from '$lib/engine';
import { expect, it } from 'vitest';
import { literal } from './python';
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

it('breaks what would be a line too long to read, and keeps what it says', () => {
	const pixels = tensor(
		[10, 10],
		Array.from({ length: 100 }, (_, index) => rational.from(index))
	);
	const call = { pixels, method: 'unit', subtract: '0', divide: '1' } as const;
	const code = scalingPytorch(call);
	expect(Math.max(...code.split('\n').map((line) => line.length))).toBeLessThan(100);
	expect((code.match(/(?<=^ {4}')[0-9a-f]+/gm) ?? []).join('')).toMatch(/^000102.*616263$/);

	const row = literal(tensor([100], pixels.data));
	expect(Math.max(...row.split('\n').map((line) => line.length))).toBeLessThan(100);
	expect((row.match(/\d+/g) ?? []).map(Number)).toEqual([...Array(100).keys()]);
});
