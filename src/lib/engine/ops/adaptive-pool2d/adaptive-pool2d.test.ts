import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adaptiveAvgPool2d, adaptiveAvgPool2dBackward, adaptiveMaxPool2d } from '../../index';
import { adaptiveAvgPool2dBackwardTimeline, adaptiveAvgPool2dTimeline } from '../../index';
import { adaptiveMaxPool2dBackward, adaptiveMaxPool2dBackwardTimeline } from '../../index';
import { adaptiveMaxPool2dTimeline, avgPool2d, maxPool2d, rational, zeros } from '../../index';
import { integerTensor } from '../../testing/arbitraries';
import { expectEqual, matrix, rowsOf } from '../../testing/exact';
import { expectGradient } from '../../testing/gradients';
import { smallStep, withoutTies } from '../../testing/pool-arbitraries';
import { expectGrainsAgree, expectMakes } from '../../testing/steps';

const upTo = (most: number) => fc.integer({ min: 1, max: most });
const calls = fc
	.tuple(upTo(2), upTo(2), upTo(7), upTo(7), upTo(7), upTo(7))
	.chain(([n, c, height, width, oh, ow]) =>
		fc.record({
			x: integerTensor([n, c, height, width]).map(withoutTies),
			gradOutput: integerTensor([n, c, oh, ow]),
			options: fc.constant({ outputSize: [oh, ow] as const })
		})
	);

describe('adaptive pooling by hand', () => {
	const row = matrix([[1, 2, 3, 4, 5]]);
	it('5 → 3 reads 1 2, 2 3 4, 4 5', () => {
		const options = { outputSize: [1, 3] } as const;
		expect(rowsOf(adaptiveAvgPool2d(row, options, rational))).toEqual([[1.5, 3, 4.5]]);
		const { output, indices } = adaptiveMaxPool2d(row, options, rational);
		expect(rowsOf(output)).toEqual([[2, 4, 5]]);
		expect(indices.data).toEqual([1, 3, 4]);
	});
	it('2 → 3 reads some cells twice', () => {
		const options = { outputSize: [1, 3] } as const;
		const pair = matrix([[2, 4]]);
		expect(rowsOf(adaptiveAvgPool2d(pair, options, rational))).toEqual([[2, 3, 4]]);
		const gradOutput = matrix([[1, 10, 100]]);
		const { input } = adaptiveAvgPool2dBackward(pair, options, gradOutput, rational);
		expect(rowsOf(input)).toEqual([[6, 105]]);
	});
});

describe('adaptive pooling in general', () => {
	it('is ordinary pooling where the sizes divide', () => {
		const blocks = fc
			.tuple(upTo(3), upTo(3), upTo(3), upTo(3))
			.chain(([oh, ow, kh, kw]) =>
				integerTensor([2, 1, oh * kh, ow * kw]).map((x) => ({ x, oh, ow, kh, kw }))
			);
		fc.assert(
			fc.property(blocks, ({ x, oh, ow, kh, kw }) => {
				const [size, kernel] = [{ outputSize: [oh, ow] }, { kernelSize: [kh, kw] }] as const;
				expectEqual(adaptiveAvgPool2d(x, size, rational), avgPool2d(x, kernel, rational));
				const [adaptive, fixed] = [
					adaptiveMaxPool2d(x, size, rational),
					maxPool2d(x, kernel, rational)
				];
				expectEqual(adaptive.output, fixed.output);
				expect(adaptive.indices).toEqual(fixed.indices);
			})
		);
	});

	it('has its exact gradients', () => {
		fc.assert(
			fc.property(calls, ({ x, options, gradOutput }) => {
				const mean = adaptiveAvgPool2dBackward(x, options, gradOutput, rational).input;
				const most = adaptiveMaxPool2dBackward(x, options, gradOutput, rational).input;
				const means = (image: typeof x) => adaptiveAvgPool2d(image, options, rational);
				const maxima = (image: typeof x) => adaptiveMaxPool2d(image, options, rational).output;
				expectGradient(means, x, gradOutput, mean);
				expectGradient(maxima, x, gradOutput, most, smallStep);
			}),
			{ numRuns: 25 }
		);
	});

	it('agrees with its steps, forward and backward', () => {
		fc.assert(
			fc.property(calls, ({ x, options, gradOutput }) => {
				const forward = adaptiveAvgPool2dTimeline(x, options, rational);
				expectMakes(forward, 'output', adaptiveAvgPool2d(x, options, rational));
				const mean = adaptiveAvgPool2dBackward(x, options, gradOutput, rational).input;
				const meanSteps = adaptiveAvgPool2dBackwardTimeline(x, options, gradOutput, rational);
				expect(expectMakes(meanSteps, 'gradInput', mean)).toBeGreaterThan(0);
				const { output } = adaptiveMaxPool2d(x, options, rational);
				const maxima = adaptiveMaxPool2dTimeline(x, options, rational);
				expectGrainsAgree(maxima, output.shape);
				const shown = output.data.map((_, place) => maxima[1].trace.at(place).value);
				expect(shown.map(String)).toEqual(output.data.map(String));
				const most = adaptiveMaxPool2dBackward(x, options, gradOutput, rational).input;
				const mostSteps = adaptiveMaxPool2dBackwardTimeline(x, options, gradOutput, rational);
				expect(expectMakes(mostSteps, 'gradInput', most)).toBeGreaterThan(0);
			}),
			{ numRuns: 20 }
		);
	});

	it.each([
		[0, 'outputHeight 0 is not a positive integer'],
		[[2, NaN] as const, 'outputWidth NaN is not a positive integer']
	])('refuses output size %j', (outputSize, message) => {
		const x = zeros([1, 1, 3, 3], rational);
		const run = () => adaptiveAvgPool2d(x, { outputSize }, rational);
		expect(run).toThrow(`adaptiveAvgPool2d: ${message}`);
		expect(() => adaptiveMaxPool2d(x, { outputSize }, rational)).toThrow(message);
	});

	it('refuses tensors that do not go together', () => {
		const [image, flat] = [zeros([1, 1, 3, 3], rational), zeros([3, 3], rational)];
		const options = { outputSize: 2 };
		expect(() => adaptiveMaxPool2d(flat, options, rational)).toThrow('has 2 axes, not 4');
		const message = 'gradOutput of shape [1, 1, 3, 3] is not of shape [1, 1, 2, 2]';
		expect(() => adaptiveAvgPool2dBackward(image, options, image, rational)).toThrow(message);
		expect(() => adaptiveMaxPool2dBackward(image, options, image, rational)).toThrow(message);
	});
});
