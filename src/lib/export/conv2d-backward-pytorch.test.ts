import { conv2dBackward, parseRational, rational, resolveConv2d, tensor } from '$lib/engine';
import type { PaddingMode, Rational, Tensor } from '$lib/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conv2dBackwardPytorch } from './conv2d-backward-pytorch';
import { readBias, readOptions, readTensor } from './testing/read-conv2d';

const side = fc.integer({ min: 0, max: 2 });
const pair = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 }));

/** A tensor of sixths of some seed. */
const numbered = (shape: readonly number[], seed: number): Tensor<Rational> =>
	tensor(
		shape,
		Array.from({ length: shape.reduce((product, extent) => product * extent) }, (_, place) =>
			parseRational(`${((place * 7 + seed) % 13) - 6}/6`)
		)
	);

describe('conv2dBackwardPytorch', () => {
	it('writes a way back that comes to the same gradients', () => {
		fc.assert(
			fc.property(
				fc.record({
					groups: fc.constantFrom(1, 2),
					stride: pair,
					dilation: pair,
					sides: fc.record({ top: side, left: side, bottom: side, right: side }),
					paddingMode: fc.constantFrom<PaddingMode>('zeros', 'reflect', 'replicate', 'circular'),
					rotateKernel: fc.boolean()
				}),
				fc.nat(1000),
				({ sides, ...options }, seed) => {
					const input = numbered([1, 2, 5, 6], seed);
					const weight = numbered([2, 2 / options.groups, 2, 3], seed + 1);
					const bias = numbered([2], seed + 2);
					const given = { ...options, padding: sides };
					const { outputShape } = resolveConv2d(input.shape, weight.shape, given);
					const gradOutput = numbered(outputShape, seed + 3);
					const code = conv2dBackwardPytorch({
						...options,
						sides,
						input,
						weight,
						bias,
						gradOutput
					});
					const [x, w, g] = ['x', 'w', 'g'].map((name) => readTensor(code, name));
					const read = conv2dBackward(x, w, readBias(code), readOptions(code), g, rational);
					expect(read).toEqual(conv2dBackward(input, weight, bias, given, gradOutput, rational));
				}
			),
			{ numRuns: 60 }
		);
	});

	it('computes the gradients a second time only where torch.nn.grad has the options', () => {
		const call = {
			...{ input: numbered([1, 1, 3, 3], 0), weight: numbered([1, 1, 2, 2], 1) },
			...{ bias: numbered([1], 2), gradOutput: numbered([1, 1, 2, 2], 3) },
			stride: [2, 1],
			dilation: [1, 1],
			groups: 1,
			paddingMode: 'zeros',
			sides: { top: 1, left: 0, bottom: 1, right: 0 },
			rotateKernel: false
		} as const;
		const code = conv2dBackwardPytorch(call);
		expect(code).toContain('y = F.conv2d(x, w, bias=b, stride=(2, 1), padding=(1, 0))');
		const options = 'stride=(2, 1), padding=(1, 0)';
		expect(code).toContain(`torch.nn.grad.conv2d_input(x.shape, w, g, ${options})`);
		expect(code).toContain(`torch.nn.grad.conv2d_weight(x, w.shape, g, ${options})`);
		expect(conv2dBackwardPytorch({ ...call, rotateKernel: true })).not.toContain('nn.grad.');
		const lopsided = { ...call, sides: { top: 1, left: 0, bottom: 0, right: 0 } };
		const padded = conv2dBackwardPytorch(lopsided);
		expect(padded).toContain('padded = F.pad(x, (0, 0, 1, 0))');
		expect(padded).toContain('F.conv2d(padded, w');
		expect(padded).not.toContain('nn.grad.');
	});
});
