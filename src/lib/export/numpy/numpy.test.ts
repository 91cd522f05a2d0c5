import { avgPool2d, conv2d, maxPool2d, rational, tensor } from '$lib/engine';
import type { PaddingMode } from '$lib/engine';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runNumpy } from '../testing/run-numpy';
import { conv2dNumpy } from './conv2d-numpy';
import { denseBackwardNumpy, denseNumpy } from './dense-numpy';
import { poolingNumpy } from './pooling-numpy';

const pair = (least: number, most: number) =>
	fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }));
const cells = (length: number) =>
	fc.array(fc.integer({ min: -9, max: 9 }).map(rational.from), {
		...{ minLength: length, maxLength: length }
	});
const side = fc.integer({ min: 0, max: 2 });

it('writes convolutions that NumPy’s definitions carry out to the engine’s numbers', () => {
	fc.assert(
		fc.property(
			fc.record({
				input: cells(2 * 5 * 6).map((data) => tensor([1, 2, 5, 6], data)),
				weight: cells(2 * 2 * 2 * 3).map((data) => tensor([2, 2, 2, 3], data)),
				bias: fc.option(cells(2).map((data) => tensor([2], data))),
				...{ stride: pair(1, 2), dilation: pair(1, 2), rotateKernel: fc.boolean() },
				sides: fc.record({ top: side, left: side, bottom: side, right: side }),
				paddingMode: fc.constantFrom<PaddingMode>('zeros', 'reflect', 'replicate', 'circular')
			}),
			({ input, weight, bias, sides, ...options }) => {
				const call = { input, weight, bias, sides, groups: 1, ...options };
				const y = runNumpy(conv2dNumpy({ ...call, output: [0, 1, 0, 0] }));
				const expected = conv2d(input, weight, bias, { ...options, padding: sides }, rational);
				expect(y.shape).toEqual(expected.shape);
				expect(y.data).toEqual(expected.data.map(rational.toNumber));
			}
		),
		{ numRuns: 40 }
	);
});

it('writes pooling with any window, beyond the padding too', () => {
	fc.assert(
		fc.property(
			fc.record({
				input: cells(2 * 7 * 6).map((data) => tensor([1, 2, 7, 6], data)),
				reducer: fc.constantFrom('max' as const, 'average' as const),
				...{ kernel: pair(2, 3), stride: pair(1, 3), padding: pair(0, 1), dilation: pair(1, 2) },
				...{ ceilMode: fc.boolean(), countIncludePad: fc.boolean() }
			}),
			(call) => {
				const { input, kernel: kernelSize, dilation, countIncludePad, reducer, ...rest } = call;
				const { stride, padding, ceilMode } = rest;
				const options = { kernelSize, stride, padding, ceilMode };
				const expected =
					reducer === 'max'
						? maxPool2d(input, { ...options, dilation }, rational).output
						: avgPool2d(input, { ...options, countIncludePad }, rational);
				const layout = { layout: 'sliding' as const, outputSize: [1, 1] as const };
				const y = runNumpy(poolingNumpy({ ...call, ...layout, output: [0, 0, 0, 0] }));
				expect(y.shape).toEqual(expected.shape);
				expected.data.forEach((value, index) =>
					expect(y.data[index]).toBeCloseTo(rational.toNumber(value), 12)
				);
			}
		),
		{ numRuns: 40 }
	);
});

it('writes dense layers as products of matrices, there and back', () => {
	const numbers = (shape: number[], data: number[]) => tensor(shape, data.map(rational.from));
	const [weight, bias] = [numbers([1, 2], [1, -2]), numbers([1], [5])];
	const maps = numbers([1, 1, 2], [3, 4]);
	expect(denseNumpy({ maps, weight, bias, view: 'dense' })).toContain('y = x @ weight.T + bias');
	const convolution = denseNumpy({ maps, weight, bias, view: 'convolution' });
	expect(convolution).toContain('kernels = weight.reshape(-1, 1, 1, 2)');
	const x = numbers([1, 2], [3, 4]);
	const back = denseBackwardNumpy({ x, weight, bias, gradOutput: numbers([1, 1], [2]) });
	expect(back).toContain('grad_w = g.T @ x');
});
