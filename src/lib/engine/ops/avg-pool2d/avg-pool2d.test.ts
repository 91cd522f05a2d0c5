import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { avgPool2d, avgPool2dBackward, avgPool2dBackwardTimeline } from '../../index';
import { avgPool2dTimeline, avgPool2dTrace, checkAvgPool2d } from '../../index';
import { rational, resolveAvgPool2d, windowTaps, zeros, type AvgPool2dOptions } from '../../index';
import { integerTensor } from '../../testing/arbitraries';
import { matrix, rowsOf } from '../../testing/exact';
import { expectGradient, innerProduct } from '../../testing/gradients';
import { averageOptions, poolCalls } from '../../testing/pool-arbitraries';
import { expectMakes, expectReadsTrue } from '../../testing/steps';

const x = matrix([
	[1, 3, 2, 4],
	[5, 7, 6, 8],
	[0, 0, 1, 1],
	[4, 0, 1, 1]
]);

describe('avgPool2d by hand', () => {
	it('is the mean of each 2×2 block', () => {
		expect(rowsOf(avgPool2d(x, { kernelSize: 2 }, rational))).toEqual([
			[4, 5],
			[1, 1]
		]);
	});

	const row = matrix([[6, 12, 18]]);
	it.each<readonly [AvgPool2dOptions, number[]]>([
		[{ kernelSize: [1, 3], stride: 1, padding: [0, 1] }, [6, 12, 10]],
		[{ kernelSize: [1, 3], stride: 1, padding: [0, 1], countIncludePad: false }, [9, 12, 15]],
		[{ kernelSize: [1, 3], stride: 1, padding: [0, 1], divisorOverride: 2 }, [9, 18, 15]],
		[{ kernelSize: [1, 2], ceilMode: true }, [9, 18]],
		[{ kernelSize: [1, 2], padding: [0, 1], ceilMode: true }, [3, 15]],
		[{ kernelSize: [1, 3], stride: [1, 2], padding: [0, 1], ceilMode: true }, [6, 10]]
	])('of 6 12 18 under %j is %j', (options, expected) => {
		expect(rowsOf(avgPool2d(row, options, rational))).toEqual([expected]);
	});

	it('sends back a share of each gradient, by the number it was divided by', () => {
		const options = { kernelSize: [1, 3], stride: 1, padding: [0, 1] } as const;
		const gradOutput = matrix([[6, 12, 30]]);
		const backward = (extra: AvgPool2dOptions) =>
			rowsOf(avgPool2dBackward(row, extra, gradOutput, rational).input);
		expect(backward(options)).toEqual([[6, 16, 14]]);
		expect(backward({ ...options, countIncludePad: false })).toEqual([[7, 22, 19]]);
		expect(backward({ ...options, divisorOverride: 6 })).toEqual([[3, 8, 7]]);
	});
});

const calls = fc
	.tuple(poolCalls, fc.boolean(), fc.option(fc.integer({ min: 1, max: 7 })))
	.map(([{ x, options }, countIncludePad, divisor]) => ({
		x,
		options: averageOptions(options, countIncludePad, divisor)
	}))
	.filter(({ x, options }) => checkAvgPool2d(x.shape, options) === null)
	.chain(({ x, options }) =>
		integerTensor(resolveAvgPool2d(x.shape, options).outputShape).map((gradOutput) => ({
			...{ x, options, gradOutput }
		}))
	);

describe('avgPool2d in general', () => {
	it('divides what its windows read by what they count', () => {
		let compared = 0;
		fc.assert(
			fc.property(calls, ({ x, options }) => {
				const { window, outputShape } = resolveAvgPool2d(x.shape, options);
				const y = avgPool2d(x, options, rational);
				expect(y.shape).toEqual(outputShape);
				y.data.forEach((value, place) => {
					const [oh, ow] = [
						Math.floor(place / outputShape[3]) % outputShape[2],
						place % outputShape[3]
					];
					const plane = Math.floor(place / (outputShape[2] * outputShape[3]));
					const taps = windowTaps(window, oh, ow).filter(({ outside }) => !outside);
					const inside = taps.flatMap(({ source }) => (source ? [source] : []));
					const counted = options.countIncludePad ? taps.length : inside.length;
					const total = inside.reduce((sum, [row, column]) => {
						return sum.add(x.data[(plane * x.shape[2] + row) * x.shape[3] + column]);
					}, rational.zero);
					const divisor = options.divisorOverride ?? counted;
					expect(value.toFraction()).toBe(total.div(divisor).toFraction());
					compared++;
				});
			})
		);
		expect(compared).toBeGreaterThan(500);
	});

	it('has its exact gradient, which is its adjoint', () => {
		fc.assert(
			fc.property(calls, ({ x, options, gradOutput }) => {
				const { input } = avgPool2dBackward(x, options, gradOutput, rational);
				const pooled = (image: typeof x) => avgPool2d(image, options, rational);
				expectGradient(pooled, x, gradOutput, input);
				const [there, back] = [innerProduct(pooled(x), gradOutput), innerProduct(x, input)];
				expect(there.toFraction()).toBe(back.toFraction());
			}),
			{ numRuns: 40 }
		);
	});

	it('agrees with its steps, forward and backward', () => {
		let terms = 0;
		fc.assert(
			fc.property(calls, ({ x, options, gradOutput }) => {
				const forward = avgPool2dTimeline(x, options, rational);
				terms += expectMakes(forward, 'output', avgPool2d(x, options, rational));
				expectReadsTrue(forward, { x });
				const { input } = avgPool2dBackward(x, options, gradOutput, rational);
				const backward = avgPool2dBackwardTimeline(x, options, gradOutput, rational);
				terms += expectMakes(backward, 'gradInput', input);
				expectReadsTrue(backward, { gradOutput });
			}),
			{ numRuns: 30 }
		);
		expect(terms).toBeGreaterThan(300);
	});

	it('shows the sum, the divisor and the mean', () => {
		const step = avgPool2dTrace(x, { kernelSize: 2 }, rational).at(0);
		expect([step.sum, step.divisor, step.value].map(String)).toEqual(['16', '4', '4']);
	});
});

describe('avgPool2d refuses', () => {
	const image = [1, 1, 4, 4];
	it.each<readonly [AvgPool2dOptions, string]>([
		[{ kernelSize: 2, divisorOverride: 0 }, 'divisorOverride 0 is not a positive integer'],
		[{ kernelSize: 2, divisorOverride: NaN }, 'divisorOverride NaN is not a positive integer'],
		[{ kernelSize: 2, padding: 2 }, 'paddingTop 2 is more than 1, half of kernel 2'],
		[{ kernelSize: 2, stride: NaN }, 'strideHeight NaN is not a positive integer'],
		[{ kernelSize: [1, 6] }, 'kernel 1×6 does not fit input 4×4 with padding 0']
	])('%j: %s', (options, message) => {
		expect(checkAvgPool2d(image, options)?.message).toBe(`avgPool2d: ${message}`);
	});

	it('x of three axes and a gradient of another shape', () => {
		const options = { kernelSize: 2 };
		expect(() => avgPool2d(zeros([1, 4, 4], rational), options, rational)).toThrow(
			'avgPool2d: x of shape [1, 4, 4] has 3 axes, not 4'
		);
		expect(() => avgPool2dBackward(x, options, x, rational)).toThrow(
			'avgPool2dBackward: gradOutput of shape [1, 1, 4, 4] is not of shape [1, 1, 2, 2]'
		);
		expect(() => avgPool2dBackwardTimeline(x, options, x, rational)).toThrow('gradOutput');
	});
});
