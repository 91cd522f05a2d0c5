import {
	avgPool2d,
	conv2d,
	conv2dBackward,
	convTranspose2d,
	convTranspose2dBackward,
	elementCount,
	maxPool2d,
	parseExpression,
	parseRational,
	rational,
	resolveConvTranspose2d,
	tensor
} from '$lib/engine';
import type { PaddingMode, Rational, Tensor } from '$lib/engine';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checked } from '../programs/programs';
import { holdsInNumpy, runNumpy } from '../testing/run-numpy';
import { convTranspose2dBackwardNumpy, convTranspose2dNumpy } from './conv-transpose2d-numpy';
import { conv2dBackwardNumpy } from './conv2d-backward-numpy';
import { conv2dNumpy } from './conv2d-numpy';
import { denseBackwardNumpy, denseNumpy } from './dense-numpy';
import { expressionNumpy } from './expression-numpy';
import { poolingNumpy } from './pooling-numpy';

const pair = (least: number, most: number) =>
	fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }));
const cells = (length: number) =>
	fc.array(fc.integer({ min: -9, max: 9 }).map(rational.from), {
		...{ minLength: length, maxLength: length }
	});
const side = fc.integer({ min: 0, max: 2 });
/** Two filters of two channels each, or of the one of their group. */
const ofGroups = (weights: readonly Rational[], groups: number) =>
	tensor([2, 2 / groups, 2, 3], weights.slice(0, 24 / groups));
/** Numbers of some seed in a shape, sixths among them. */
const numbered = (shape: readonly number[], seed: number) =>
	tensor(
		shape,
		Array.from({ length: elementCount(shape) }, (_, place) =>
			parseRational(`${((place * 7 + seed) % 13) - 6}/6`)
		)
	);
/** The program with a line that holds each of its arrays against the engine's. */
const holding = (numpy: string, shown: Readonly<Record<string, Tensor<Rational>>>) =>
	checked(
		{ pytorch: '', numpy },
		Object.entries(shown).map(([name, value]) => ({ numpy: name, value }))
	).numpy;

it('writes convolutions that NumPy’s definitions carry out to the engine’s numbers', () => {
	fc.assert(
		fc.property(
			fc.record({
				input: cells(2 * 5 * 6).map((data) => tensor([1, 2, 5, 6], data)),
				...{ weights: cells(2 * 2 * 2 * 3), groups: fc.constantFrom(1, 2) },
				bias: fc.option(cells(2).map((data) => tensor([2], data))),
				...{ stride: pair(1, 2), dilation: pair(1, 2), rotateKernel: fc.boolean() },
				sides: fc.record({ top: side, left: side, bottom: side, right: side }),
				paddingMode: fc.constantFrom<PaddingMode>('zeros', 'reflect', 'replicate', 'circular')
			}),
			({ input, weights, bias, sides, ...options }) => {
				const weight = ofGroups(weights, options.groups);
				const call = { input, weight, bias, sides, ...options };
				const y = runNumpy(conv2dNumpy({ ...call, output: [0, 1, 0, 0] }));
				const expected = conv2d(input, weight, bias, { ...options, padding: sides }, rational);
				expect(y.shape).toEqual(expected.shape);
				expect(y.data).toEqual(expected.data.map(rational.toNumber));
				const gradOutput = numbered(expected.shape, 1);
				const back = { ...call, bias: bias ?? numbered([2], 0), gradOutput };
				const given = { ...options, padding: sides };
				const found = conv2dBackward(input, weight, back.bias, given, gradOutput, rational);
				const shown = { grad_x: found.input, grad_w: found.weight };
				holdsInNumpy(holding(conv2dBackwardNumpy(back), shown));
			}
		),
		{ numRuns: 10 }
	);
});

it('writes transposed convolutions and the way back through them', () => {
	fc.assert(
		fc.property(
			fc.record({
				...{ groups: fc.constantFrom(1, 2), stride: pair(1, 3), dilation: pair(1, 2) },
				...{ padding: pair(0, 1), outputPadding: pair(0, 2) }
			}),
			fc.nat(100),
			({ outputPadding: [down, across], ...rest }, seed) => {
				const { stride, dilation, groups } = rest;
				// PyTorch adds less than a stride or a dilation.
				const least = (axis: 0 | 1) => Math.max(stride[axis], dilation[axis]) - 1;
				const outputPadding = [Math.min(down, least(0)), Math.min(across, least(1))] as const;
				const options = { ...rest, outputPadding };
				const input = numbered([1, 2, 3, 2], seed);
				const weight = numbered([2, 4 / groups, 3, 2], seed + 1);
				const bias = numbered([4], seed + 2);
				const { outputShape } = resolveConvTranspose2d(input.shape, weight.shape, options);
				const gradOutput = numbered(outputShape, seed + 3);
				const call = { input, weight, bias, ...options, gradOutput };
				const given = [input, weight, bias, options] as const;
				const y = convTranspose2d(...given, rational);
				holdsInNumpy(holding(convTranspose2dNumpy(call), { y }));
				const found = convTranspose2dBackward(...given, gradOutput, rational);
				const shown = { grad_x: found.input, grad_w: found.weight };
				holdsInNumpy(holding(convTranspose2dBackwardNumpy(call), shown));
			}
		),
		{ numRuns: 8 }
	);
});

it('writes the chain rule a line an edge, and adds up where paths meet', () => {
	const graph = parseExpression('a = x*w; L = max(a, 3)*x - log(2)/3');
	const code = expressionNumpy(graph, ['2', '-1/3'].map(rational.from));
	expect(code).toContain('grad_x = grad_v2 * v1');
	expect(code).toContain('grad_x += grad_a * w');
	expect(code).not.toContain('grad_3');
	expect(runNumpy(code, 'grad_x').data).toEqual([3]);
});

it('notices a number that is not the page’s', () => {
	const call = { input: numbered([1, 1, 2, 2], 1), weight: numbered([1, 1, 1, 1], 2), bias: null };
	const options = { stride: [1, 1], dilation: [1, 1], padding: [0, 0], groups: 1 } as const;
	const code = convTranspose2dNumpy({ ...call, ...options, outputPadding: [0, 0] });
	expect(() => holdsInNumpy(holding(code, { y: call.input }))).toThrow('instead of');
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
		{ numRuns: 15 }
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
