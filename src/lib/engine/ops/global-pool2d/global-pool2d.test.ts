import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globalAvgPool2d, globalAvgPool2dBackward, globalMaxPool2d } from '../../index';
import { globalAvgPool2dBackwardTimeline, globalAvgPool2dTimeline, rational } from '../../index';
import { globalAvgPool2dTrace, globalMaxPool2dBackwardTimeline, zeros } from '../../index';
import {
	globalMaxPool2dBackward,
	globalMaxPool2dTimeline,
	globalMaxPool2dTrace
} from '../../index';
import { integerTensor } from '../../testing/arbitraries';
import { exact, expectEqual, matrix, rowsOf } from '../../testing/exact';
import { expectGradient } from '../../testing/gradients';
import { smallStep, withoutTies } from '../../testing/pool-arbitraries';
import { expectGrainsAgree, expectMakes } from '../../testing/steps';

const upTo = (most: number) => fc.integer({ min: 1, max: most });
const calls = fc.tuple(upTo(3), upTo(3), upTo(5), upTo(5)).chain(([n, c, height, width]) =>
	fc.record({
		x: integerTensor([n, c, height, width]).map(withoutTies),
		gradOutput: integerTensor([n, c, 1, 1])
	})
);

describe('global pooling', () => {
	const x = exact([1, 2, 2, 2], [1, 2, 3, 4, -5, -1, -7, -3]);
	it('makes one cell of each map', () => {
		expectEqual(globalAvgPool2d(x, rational), exact([1, 2, 1, 1], ['5/2', -4]));
		const { output, indices } = globalMaxPool2d(x, rational);
		expectEqual(output, exact([1, 2, 1, 1], [4, -1]));
		expect(indices.data).toEqual([3, 1]);
	});

	it('shares the gradient among all, or gives it to the winner', () => {
		const row = matrix([[1, 5, 2, 5]]);
		const gradOutput = matrix([[8]]);
		expect(rowsOf(globalAvgPool2dBackward(row, gradOutput, rational).input)).toEqual([
			[2, 2, 2, 2]
		]);
		expect(rowsOf(globalMaxPool2dBackward(row, gradOutput, rational).input)).toEqual([
			[0, 8, 0, 0]
		]);
	});

	it('has its exact gradients', () => {
		fc.assert(
			fc.property(calls, ({ x, gradOutput }) => {
				const mean = globalAvgPool2dBackward(x, gradOutput, rational).input;
				const most = globalMaxPool2dBackward(x, gradOutput, rational).input;
				expectGradient((image) => globalAvgPool2d(image, rational), x, gradOutput, mean);
				const maxima = (image: typeof x) => globalMaxPool2d(image, rational).output;
				expectGradient(maxima, x, gradOutput, most, smallStep);
			}),
			{ numRuns: 25 }
		);
	});

	it('agrees with its steps, forward and backward', () => {
		fc.assert(
			fc.property(calls, ({ x, gradOutput }) => {
				const means = globalAvgPool2d(x, rational);
				expectMakes(globalAvgPool2dTimeline(x, rational), 'output', means);
				const mean = globalAvgPool2dBackward(x, gradOutput, rational).input;
				const meanSteps = globalAvgPool2dBackwardTimeline(x, gradOutput, rational);
				expect(expectMakes(meanSteps, 'gradInput', mean)).toBe(x.data.length);
				const maxima = globalMaxPool2dTimeline(x, rational);
				expectGrainsAgree(maxima, means.shape);
				const most = globalMaxPool2dBackward(x, gradOutput, rational).input;
				const mostSteps = globalMaxPool2dBackwardTimeline(x, gradOutput, rational);
				expect(expectMakes(mostSteps, 'gradInput', most)).toBe(x.data.length);
			}),
			{ numRuns: 20 }
		);
		expect(String(globalAvgPool2dTrace(x, rational).at(0).divisor)).toBe('4');
		expect(String(globalMaxPool2dTrace(x, rational).at(1).value)).toBe('-1');
	});

	it('refuses what is no image, and a gradient of another shape', () => {
		const flat = zeros([2, 2], rational);
		expect(() => globalAvgPool2d(flat, rational)).toThrow('globalAvgPool2d: x of shape [2, 2]');
		expect(() => globalMaxPool2d(flat, rational)).toThrow('globalMaxPool2d: x of shape [2, 2]');
		const message = 'gradOutput of shape [1, 2, 2, 2] is not of shape [1, 2, 1, 1]';
		expect(() => globalAvgPool2dBackward(x, x, rational)).toThrow(message);
		expect(() => globalMaxPool2dBackward(x, x, rational)).toThrow(message);
		expect(() => globalMaxPool2dBackwardTimeline(x, x, rational)).toThrow(message);
	});
});
