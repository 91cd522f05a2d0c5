import { conv2d, parseRational, rational, resolveConv2d, tensor } from '$lib/engine';
import type { PaddingMode } from '$lib/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conv2dPytorch } from './conv2d-pytorch';
import { carryOut } from './testing/read-conv2d';

const side = fc.integer({ min: 0, max: 2 });
const pair = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 }));
const cells = (length: number) =>
	fc.array(
		fc
			.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }))
			.map(([n, d]) => parseRational(`${n}/${d}`)),
		{ minLength: length, maxLength: length }
	);

describe('conv2dPytorch', () => {
	it('writes a convolution that comes to the same numbers', () => {
		let runs = 0;
		fc.assert(
			fc.property(
				fc.record({
					input: cells(2 * 5 * 6).map((data) => tensor([1, 2, 5, 6], data)),
					groups: fc.constantFrom(1, 2),
					stride: pair,
					dilation: pair,
					sides: fc.record({ top: side, left: side, bottom: side, right: side }),
					paddingMode: fc.constantFrom<PaddingMode>('zeros', 'reflect', 'replicate', 'circular'),
					rotateKernel: fc.boolean(),
					weights: cells(2 * 2 * 2 * 3),
					bias: fc.option(cells(2))
				}),
				({ weights, bias, ...call }) => {
					const perGroup = 2 / call.groups;
					const weight = tensor([2, perGroup, 2, 3], weights.slice(0, 12 * perGroup));
					const biases = bias && tensor([2], bias);
					const output = [0, 1, 0, 0] as const;
					const code = conv2dPytorch({ ...call, weight, bias: biases, output });
					const { sides, ...options } = call;
					const expected = conv2d(
						call.input,
						weight,
						biases,
						{ ...options, padding: sides },
						rational
					);
					expect(carryOut(code)).toEqual(expected);
					expect(code).toContain('y[0, 1, 0, 0]');
					runs += 1;
				}
			)
		);
		expect(runs).toBe(100);
	});

	it('leaves out what has its default, and sets a row a line', () => {
		const input = tensor([1, 1, 2, 2], [1, 2, 3, 4].map(rational.from));
		const weight = tensor([1, 1, 1, 2], ['1/9', '-1'].map(rational.from));
		const { outputShape } = resolveConv2d(input.shape, weight.shape, {});
		expect(outputShape).toEqual([1, 1, 2, 1]);
		const code = conv2dPytorch({
			...{ input, weight, bias: null, stride: [1, 1], dilation: [1, 1], groups: 1 },
			sides: { top: 0, left: 0, bottom: 0, right: 0 },
			...{ paddingMode: 'zeros', rotateKernel: false, output: [0, 0, 1, 0] }
		});
		expect(code.split('\n')).toEqual([
			'import torch',
			'import torch.nn.functional as F',
			'',
			'x = torch.tensor([[[',
			'    [1, 2],',
			'    [3, 4]',
			']]], dtype=torch.float64)',
			'w = torch.tensor([[[',
			'    [1/9, -1]',
			']]], dtype=torch.float64)',
			'',
			'y = F.conv2d(x, w)',
			'print(y.shape, y[0, 0, 1, 0])'
		]);
	});
});
