import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	checkPad2d,
	largestPadding,
	pad2d,
	pad2dBackward,
	pad2dBackwardTimeline
} from '../../index';
import { conv2d, pad2dModes, pad2dTimeline, pad2dTrace, rational, toFloat64 } from '../../index';
import { type Pad2dMode, type Pad2dOptions, type Rational } from '../../index';
import { integerTensor } from '../../testing/arbitraries';
import { exact, expectEqual, matrix, rowsOf } from '../../testing/exact';
import { expectGradient } from '../../testing/gradients';
import { expectMakes, expectReadsTrue } from '../../testing/steps';
import { registerGradients } from '../../testing/tensorflow-gradients';
import { imageGradientByTensorFlow, imagesByTensorFlow } from '../../testing/tensorflow-images';

const size = fc.integer({ min: 1, max: 4 });
const side = fc.nat({ max: 3 });
const calls = fc
	.record({
		mode: fc.constantFrom<Pad2dMode>(...pad2dModes),
		shape: fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 }), size, size),
		sides: fc.tuple(side, side, side, side),
		value: fc.integer({ min: -5, max: 5 })
	})
	.chain(({ mode, shape, sides, value }) => {
		const fits = (wanted: number, extent: number) =>
			Math.min(wanted, largestPadding(mode === 'constant' ? 'zeros' : mode, extent));
		const [top, bottom] = [fits(sides[0], shape[2]), fits(sides[1], shape[2])];
		const [left, right] = [fits(sides[2], shape[3]), fits(sides[3], shape[3])];
		const padded = [shape[0], shape[1], shape[2] + top + bottom, shape[3] + left + right];
		const padding = { top, bottom, left, right };
		return fc.record({
			x: integerTensor(shape),
			gradOutput: integerTensor(padded),
			options: fc.constant({ padding, mode, value: rational.from(value) })
		});
	});

describe('pad2d by hand', () => {
	const x = matrix([[1, 2, 3]]);
	it.each<readonly [Pad2dMode, value: number, number[]]>([
		['constant', 0, [0, 0, 1, 2, 3, 0, 0]],
		['constant', 7, [7, 7, 1, 2, 3, 7, 7]],
		['reflect', 0, [3, 2, 1, 2, 3, 2, 1]],
		['replicate', 0, [1, 1, 1, 2, 3, 3, 3]],
		['circular', 0, [2, 3, 1, 2, 3, 1, 2]]
	])('1 2 3 with 2 cells of %s %d', (mode, value, expected) => {
		const options = { padding: [0, 2], mode, value: rational.from(value) } as const;
		expect(rowsOf(pad2d(x, options, rational))).toEqual([expected]);
	});

	it('puts zeros around unless it is told otherwise', () => {
		expect(rowsOf(pad2d(x, { padding: [0, 1] }, rational))).toEqual([[0, 1, 2, 3, 0]]);
	});

	it('may differ on every side', () => {
		const padding = { top: 1, left: 0, bottom: 0, right: 2 };
		expect(rowsOf(pad2d(x, { padding }, rational))).toEqual([
			[0, 0, 0, 0, 0],
			[1, 2, 3, 0, 0]
		]);
	});

	it('adds the gradients of the copies back', () => {
		const gradOutput = matrix([[1, 10, 100, 1000, 10000]]);
		const back = (mode: Pad2dMode) =>
			rowsOf(pad2dBackward(x, { padding: [0, 1], mode }, gradOutput, rational).input);
		expect(back('constant')).toEqual([[10, 100, 1000]]);
		expect(back('reflect')).toEqual([[10, 10101, 1000]]);
		expect(back('replicate')).toEqual([[11, 100, 11000]]);
		expect(back('circular')).toEqual([[10010, 100, 1001]]);
	});

	it('shows the constant as a term that reads no cell', () => {
		const step = pad2dTrace(x, { padding: [0, 1], value: rational.from(7) }, rational).at(0);
		expect(step.terms).toHaveLength(1);
		expect([step.terms[0].reads, String(step.value)]).toEqual([[], '7']);
	});
});

describe('pad2d in general', () => {
	it('before a convolution is the padding of the convolution', () => {
		const weights = integerTensor([1, 2, 2, 2]);
		fc.assert(
			fc.property(integerTensor([1, 2, 3, 4]), weights, calls, (x, weight, { options }) => {
				const padding = { top: 1, left: 2, bottom: 0, right: 1 };
				const { mode } = options;
				const padded = pad2d(x, { padding, mode }, rational);
				const paddingMode = mode === 'constant' ? 'zeros' : mode;
				expectEqual(
					conv2d(padded, weight, null, {}, rational),
					conv2d(x, weight, null, { padding, paddingMode }, rational)
				);
			})
		);
	});

	it('has its exact gradient', () => {
		fc.assert(
			fc.property(calls, ({ x, options, gradOutput }) => {
				const { input } = pad2dBackward(x, options, gradOutput, rational);
				expectGradient((moved) => pad2d(moved, options, rational), x, gradOutput, input);
			}),
			{ numRuns: 50 }
		);
	});

	it('agrees with its steps, forward and backward', () => {
		let terms = 0;
		fc.assert(
			fc.property(calls, ({ x, options, gradOutput }) => {
				const forward = pad2dTimeline(x, options, rational);
				terms += expectMakes(forward, 'output', pad2d(x, options, rational));
				expectReadsTrue(forward, { x });
				const { input } = pad2dBackward(x, options, gradOutput, rational);
				const backward = pad2dBackwardTimeline(x, options, gradOutput, rational);
				terms += expectMakes(backward, 'gradInput', input);
				expectReadsTrue(backward, { gradOutput });
			}),
			{ numRuns: 25 }
		);
		expect(terms).toBeGreaterThan(300);
	});
});

describe('pad2d against TensorFlow.js', () => {
	beforeAll(async () => {
		tf.env().set('IS_TEST', true); // No advertisement on the console.
		await tf.setBackend('cpu');
		await registerGradients();
	});

	it('agrees on constants with their gradients, and on mirrors, to the last digit', () => {
		const seen = { constant: 0, reflect: 0, replicate: 0, circular: 0 };
		for (const { x, options, gradOutput } of fc.sample(calls, { seed: 1988, numRuns: 200 })) {
			const { top, bottom, left, right } = options.padding;
			const around: [number, number][] = [
				[0, 0],
				[top, bottom],
				[left, right],
				[0, 0]
			];
			const { mode } = options;
			if (mode !== 'constant' && mode !== 'reflect') continue;
			const value = rational.toNumber(options.value);
			const pad = (image: tf.Tensor4D) =>
				mode === 'reflect' ? tf.mirrorPad(image, around, mode) : tf.pad(image, around, value);
			const y = toFloat64(pad2d(x, options, rational), rational);
			expect(imagesByTensorFlow(x, pad)).toEqual(y);
			seen[mode]++;
			if (mode === 'reflect') continue; // It cuts the gradients of the copies off.
			const { input } = pad2dBackward(x, options, gradOutput, rational);
			const theirs = imageGradientByTensorFlow(x, gradOutput, pad);
			expect(theirs.data).toEqual(toFloat64(input, rational).data);
		}
		expect(Math.min(seen.constant, seen.reflect)).toBeGreaterThan(30);
	});
});

describe('pad2d refuses', () => {
	const damaged = (mode: string) => mode as Pad2dMode;
	it.each<readonly [Pad2dOptions<Rational>, string]>([
		[{ padding: -1 }, 'paddingTop -1 is negative'],
		[{ padding: [0, NaN] }, 'paddingLeft NaN is not an integer'],
		[
			{ padding: { top: 0, left: 0, bottom: 3, right: 0 }, mode: 'reflect' },
			"paddingBottom 3 is more than 2, the most that paddingMode 'reflect' allows for size 3"
		],
		[
			{ padding: 4, mode: 'circular' },
			"paddingTop 4 is more than 3, the most that paddingMode 'circular' allows for size 3"
		],
		[
			{ padding: 1, mode: damaged('mirror') },
			"mode 'mirror' is not one of constant, reflect, replicate, circular"
		]
	])('%j: %s', (options, message) => {
		expect(checkPad2d([1, 1, 3, 3], options)?.message).toBe(`pad2d: ${message}`);
	});

	it('what is no image, and a gradient of another shape', () => {
		const x = exact([1, 1, 1, 1], [1]);
		const flat = exact([1, 1], [1]);
		expect(() => pad2d(flat, { padding: 1 }, rational)).toThrow('pad2d: x of shape [1, 1] has 2');
		expect(() => pad2dBackward(x, { padding: 1 }, x, rational)).toThrow(
			'pad2dBackward: gradOutput of shape [1, 1, 1, 1] is not of shape [1, 1, 3, 3]'
		);
		expect(() => pad2dBackwardTimeline(x, { padding: 1 }, x, rational)).toThrow('gradOutput');
	});
});
