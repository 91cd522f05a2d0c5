import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMaxUnpool2d, maxPool2d, maxUnpool2d, maxUnpool2dBackward } from '../../index';
import { maxUnpool2dBackwardTimeline, maxUnpool2dTimeline, maxUnpool2dTrace } from '../../index';
import { rational, type MaxUnpool2dOptions, type Tensor } from '../../index';
import { integerTensor } from '../../testing/arbitraries';
import { expectEqual, matrix, rowsOf } from '../../testing/exact';
import { expectGradient } from '../../testing/gradients';
import { expectMakes, expectReadsTrue } from '../../testing/steps';

const places = (rows: readonly (readonly number[])[]): Tensor<number> => ({
	shape: [1, 1, rows.length, rows[0].length],
	data: rows.flat()
});

const x = matrix([
	[6, 8],
	[3, 4]
]);
const indices = places([
	[5, 7],
	[8, 15]
]);

describe('maxUnpool2d by hand', () => {
	it('puts each maximum back where it was found', () => {
		expect(rowsOf(maxUnpool2d(x, indices, { kernelSize: 2 }, rational))).toEqual([
			[0, 0, 0, 0],
			[0, 6, 0, 8],
			[3, 0, 0, 0],
			[0, 0, 0, 4]
		]);
	});

	it('tells apart the sizes that pool to the same one', () => {
		const options = { kernelSize: 2, outputSize: [4, 5] } as const;
		expect(maxUnpool2d(x, indices, options, rational).shape).toEqual([1, 1, 4, 5]);
	});

	it('fetches the gradients from there', () => {
		const gradOutput = matrix([
			[1, 1, 1, 1],
			[1, 20, 1, 30],
			[40, 1, 1, 1],
			[1, 1, 1, 50]
		]);
		expect(rowsOf(maxUnpool2dBackward(x, indices, { kernelSize: 2 }, gradOutput).input)).toEqual([
			[20, 30],
			[40, 50]
		]);
	});
});

const upTo = (most: number) => fc.integer({ min: 1, max: most });
/** Images pooled by windows that do not overlap, and the size to go back to. */
const calls = fc
	.tuple(upTo(2), upTo(2), upTo(7), upTo(7), upTo(3), upTo(3))
	.chain(([n, c, height, width, kh, kw]) => {
		const shape = [n, c, Math.max(height, kh), Math.max(width, kw)] as const;
		const options = { kernelSize: [kh, kw], outputSize: [shape[2], shape[3]] } as const;
		return fc.record({
			image: integerTensor(shape),
			gradOutput: integerTensor(shape),
			options: fc.constant(options)
		});
	});

describe('maxUnpool2d in general', () => {
	it('is undone by max pooling, wherever the maximum is positive', () => {
		fc.assert(
			fc.property(calls, ({ image, options }) => {
				const raised = { ...image, data: image.data.map((value) => value.add(10)) };
				const { output, indices } = maxPool2d(raised, options, rational);
				const spread = maxUnpool2d(output, indices, options, rational);
				expect(spread.shape).toEqual(image.shape);
				expectEqual(maxPool2d(spread, options, rational).output, output);
			})
		);
	});

	it('has its exact gradient and agrees with its steps', () => {
		fc.assert(
			fc.property(calls, ({ image, gradOutput, options }) => {
				const { output: x, indices } = maxPool2d(image, options, rational);
				const { input } = maxUnpool2dBackward(x, indices, options, gradOutput);
				const unpooled = (pooled: typeof x) => maxUnpool2d(pooled, indices, options, rational);
				expectGradient(unpooled, x, gradOutput, input);
				const forward = maxUnpool2dTimeline(x, indices, options, rational);
				expect(expectMakes(forward, 'output', unpooled(x))).toBe(x.data.length);
				expectReadsTrue(forward, { x });
				const backward = maxUnpool2dBackwardTimeline(x, indices, options, gradOutput, rational);
				expect(expectMakes(backward, 'gradInput', input)).toBe(x.data.length);
				expectReadsTrue(backward, { gradOutput });
			}),
			{ numRuns: 30 }
		);
	});

	it('has one moment for each output cell', () => {
		const options = { kernelSize: 2 };
		expect(maxUnpool2dTrace(x, indices, options, rational, 'term').length).toBe(16);
	});
});

describe('maxUnpool2d refuses', () => {
	it.each<readonly [readonly number[], MaxUnpool2dOptions, string]>([
		[[2, 2], { kernelSize: 2 }, 'x of shape [2, 2] has 2 axes, not 4'],
		[[1, 1, 2, 2], { kernelSize: 0 }, 'kernelHeight 0 is not a positive integer'],
		[[1, 1, 2, 2], { kernelSize: 2, stride: [1, NaN] }, 'strideWidth NaN is not a positive'],
		[[1, 1, 2, 2], { kernelSize: 2, padding: -1 }, 'paddingHeight -1 is negative'],
		[[1, 1, 2, 2], { kernelSize: 2, padding: 0.5 }, 'paddingHeight 0.5 is not an integer'],
		[[1, 1, 1, 1], { kernelSize: 2, padding: 1 }, 'outputHeight 0 is not a positive integer'],
		[
			[1, 1, 2, 2],
			{ kernelSize: 2, outputSize: [4, 6] },
			'outputWidth 6 is not in (2, 6): less than a stride from 4'
		]
	])('x %j, %j: %s', (shape, options, message) => {
		expect(checkMaxUnpool2d(shape, options)?.message).toContain(`maxUnpool2d: ${message}`);
	});

	it.each([
		['of another shape', places([[0, 1]]), 'indices of shape [1, 1, 1, 2] is not of shape'],
		[
			'outside the map',
			places([
				[0, 1],
				[2, 16]
			]),
			'indices element 3 16 is not an integer from 0 to 15'
		],
		[
			'that are no integers',
			places([
				[0, NaN],
				[2, 3]
			]),
			'indices element 1 NaN is not an integer from 0 to 15'
		],
		[
			'that come twice',
			places([
				[0, 5],
				[5, 3]
			]),
			'indices element 2 is 5, which is taken in its map already'
		]
	])('indices %s', (_, wrong, message) => {
		const run = () => maxUnpool2d(x, wrong, { kernelSize: 2 }, rational);
		expect(run).toThrow(`maxUnpool2d: ${message}`);
	});

	it('a gradient of another shape', () => {
		expect(() => maxUnpool2dBackward(x, indices, { kernelSize: 2 }, x)).toThrow(
			'maxUnpool2dBackward: gradOutput of shape [1, 1, 2, 2] is not of shape [1, 1, 4, 4]'
		);
	});
});
