import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { float64, maxPool2d, maxPool2dBackward, rational, zeros } from '../../index';
import { maxPool2dBackwardTimeline, maxPool2dTimeline, maxPool2dTrace } from '../../index';
import { checkMaxPool2d, EngineError, fromRows, resolveMaxPool2d, windowTaps } from '../../index';
import { type EngineErrorCode, type MaxPool2dOptions } from '../../index';
import { integerTensor } from '../../testing/arbitraries';
import { exact, expectEqual, matrix, rowsOf } from '../../testing/exact';
import { expectGradient } from '../../testing/gradients';
import { poolCalls, smallStep, withoutTies } from '../../testing/pool-arbitraries';
import { expectGrainsAgree, expectMakes, expectReadsTrue } from '../../testing/steps';

const x = matrix([
	[1, 3, 2, 4],
	[5, 6, 7, 8],
	[3, 2, 1, 0],
	[1, 2, 3, 4]
]);

describe('maxPool2d by hand', () => {
	it('keeps the greatest of each 2×2 block, and says where it was', () => {
		const { output, indices } = maxPool2d(x, { kernelSize: 2 }, rational);
		expect(rowsOf(output)).toEqual([
			[6, 8],
			[3, 4]
		]);
		expect(indices).toEqual({ shape: [1, 1, 2, 2], data: [5, 7, 8, 15] });
	});

	it('takes the kernel size for the stride unless it is told one', () => {
		const overlapping = maxPool2d(x, { kernelSize: 2, stride: 1 }, rational).output;
		expect(rowsOf(overlapping)).toEqual([
			[6, 7, 8],
			[6, 7, 8],
			[3, 3, 4]
		]);
	});

	it('never lets padding win, not even where all is negative', () => {
		const negative = matrix([[-3, -1, -2]]);
		const options = { kernelSize: [1, 3], stride: 1, padding: [0, 1] } as const;
		expect(rowsOf(maxPool2d(negative, options, rational).output)).toEqual([[-1, -1, -1]]);
		const backward = maxPool2dBackward(negative, options, matrix([[1, 10, 100]]), rational);
		expect(rowsOf(backward.input)).toEqual([[0, 111, 0]]);
	});

	it('gives ties to the first in row-major order', () => {
		const alike = matrix([
			[0, 7],
			[7, 7]
		]);
		expect(maxPool2d(alike, { kernelSize: 2 }, rational).indices.data).toEqual([1]);
		const { input } = maxPool2dBackward(alike, { kernelSize: 2 }, matrix([[5]]), rational);
		expect(rowsOf(input)).toEqual([
			[0, 5],
			[0, 0]
		]);
	});

	it('adds gradients where windows overlap', () => {
		const gradOutput = matrix([[1, 10, 100]]);
		const row = matrix([[1, 9, 2, 3]]);
		const options = { kernelSize: [1, 2], stride: 1 } as const;
		expect(rowsOf(maxPool2d(row, options, rational).output)).toEqual([[9, 9, 3]]);
		expect(rowsOf(maxPool2dBackward(row, options, gradOutput, rational).input)).toEqual([
			[0, 11, 0, 100]
		]);
	});

	it('i=5 k=2 s=2: the last column is dropped, or kept with ceilMode', () => {
		const row = matrix([[1, 2, 3, 4, 5]]);
		const options = { kernelSize: [1, 2], stride: [1, 2] } as const;
		expect(rowsOf(maxPool2d(row, options, rational).output)).toEqual([[2, 4]]);
		const ceil = maxPool2d(row, { ...options, ceilMode: true }, rational);
		expect(rowsOf(ceil.output)).toEqual([[2, 4, 5]]);
	});

	it('d=2 reads every second cell', () => {
		const options = { kernelSize: [1, 2], stride: 1, dilation: 2 } as const;
		expect(rowsOf(maxPool2d(matrix([[1, 9, 3, 4]]), options, rational).output)).toEqual([[3, 9]]);
	});

	it('pools doubles too', () => {
		const { output } = maxPool2d(fromRows([[0.5, -1]]), { kernelSize: [1, 2] }, float64);
		expect(output).toEqual({ shape: [1, 1, 1, 1], data: [0.5] });
	});
});

describe('maxPool2d in general', () => {
	it('is the first greatest of what its windows read', () => {
		let compared = 0;
		fc.assert(
			fc.property(poolCalls, ({ x, options }) => {
				const { window, outputShape } = resolveMaxPool2d(x.shape, options);
				const { output, indices } = maxPool2d(x, options, rational);
				const [, channels, height, width] = x.shape;
				expect(output.shape).toEqual(outputShape);
				output.data.forEach((value, place) => {
					const [oh, ow] = [
						Math.floor(place / outputShape[3]) % outputShape[2],
						place % outputShape[3]
					];
					const plane = Math.floor(place / (outputShape[2] * outputShape[3]));
					expect(plane).toBeLessThan(x.shape[0] * channels);
					const places = windowTaps(window, oh, ow).flatMap(({ source }) =>
						source ? [source[0] * width + source[1]] : []
					);
					const values = places.map((cell) => x.data[plane * height * width + cell]);
					const greatest = values.reduce((a, b) => (a.compare(b) >= 0 ? a : b));
					expect(value.toFraction()).toBe(greatest.toFraction());
					expect(indices.data[place]).toBe(places[values.findIndex((v) => v.equals(greatest))]);
					compared++;
				});
			})
		);
		expect(compared).toBeGreaterThan(500);
	});

	const withGradient = poolCalls.chain(({ x, options }) =>
		integerTensor(resolveMaxPool2d(x.shape, options).outputShape).map((gradOutput) => ({
			...{ x, options, gradOutput }
		}))
	);

	it('has the gradient of its pieces, exactly', () => {
		fc.assert(
			fc.property(withGradient, ({ x, options, gradOutput }) => {
				const distinct = withoutTies(x);
				const { input } = maxPool2dBackward(distinct, options, gradOutput, rational);
				const pooled = (image: typeof x) => maxPool2d(image, options, rational).output;
				expectGradient(pooled, distinct, gradOutput, input, smallStep);
			}),
			{ numRuns: 50 }
		);
	});

	it('agrees with its steps, forward and backward', () => {
		let terms = 0;
		fc.assert(
			fc.property(withGradient, ({ x, options, gradOutput }) => {
				const { output, indices } = maxPool2d(x, options, rational);
				const forward = maxPool2dTimeline(x, options, rational);
				expectGrainsAgree(forward, output.shape);
				output.data.forEach((value, place) => {
					const { readings, winner, value: shown, done } = forward[1].trace.at(place);
					const [row, column] = readings[winner ?? -1].read?.index.slice(2) ?? [];
					expect(done).toBe(readings.length);
					expect(row * x.shape[3] + column).toBe(indices.data[place]);
					expect(String(shown)).toBe(String(value));
				});
				const { input } = maxPool2dBackward(x, options, gradOutput, rational);
				const backward = maxPool2dBackwardTimeline(x, options, gradOutput, rational);
				terms += expectMakes(backward, 'gradInput', input);
				expectReadsTrue(backward, { gradOutput });
			}),
			{ numRuns: 40 }
		);
		expect(terms).toBeGreaterThan(300);
	});
});

describe('a step of maxPool2d', () => {
	it('shows the greatest so far, reading by reading', () => {
		const row = matrix([[2, 1, 3, 3]]);
		const options = { kernelSize: [1, 4], padding: [0, 1] } as const;
		const trace = maxPool2dTrace(row, options, rational, 'term');
		const steps = Array.from({ length: trace.length }, (_, index) => trace.at(index));
		expect(steps.map(({ winner }) => winner)).toEqual([null, 1, 1, 3]);
		expect(steps.map(({ value }) => value?.toFraction() ?? null)).toEqual([null, '2', '2', '3']);
		expect(steps[0].readings.map(({ read }) => read?.index ?? null)).toEqual([
			null,
			...[0, 1, 2].map((column) => [0, 0, 0, column])
		]);
	});
});

describe('maxPool2d refuses', () => {
	const image = [1, 1, 4, 4];
	it.each<readonly [readonly number[], MaxPool2dOptions, EngineErrorCode, string]>([
		[[4, 4], { kernelSize: 2 }, 'wrongRank', 'x of shape [4, 4] has 2 axes, not 4'],
		[[1, 0, 4, 4], { kernelSize: 2 }, 'notPositiveInteger', 'x channels 0 is not a positive'],
		[image, { kernelSize: 0 }, 'notPositiveInteger', 'kernelHeight 0 is not a positive integer'],
		[image, { kernelSize: [2, NaN] }, 'notPositiveInteger', 'kernelWidth NaN is not a positive'],
		[image, { kernelSize: 2, stride: 0 }, 'notPositiveInteger', 'strideHeight 0 is not a'],
		[image, { kernelSize: 2, stride: [1, -1] }, 'notPositiveInteger', 'strideWidth -1 is not a'],
		[image, { kernelSize: 2, dilation: 1.5 }, 'notPositiveInteger', 'dilationHeight 1.5 is not'],
		[image, { kernelSize: 2, padding: NaN }, 'notInteger', 'paddingTop NaN is not an integer'],
		[image, { kernelSize: 2, padding: -1 }, 'negativePadding', 'paddingTop -1 is negative'],
		[image, { kernelSize: 5 }, 'kernelDoesNotFit', 'kernel 5×5 does not fit input 4×4'],
		[
			image,
			{ kernelSize: [3, 2], padding: [1, 2] },
			'paddingOverHalf',
			'paddingLeft 2 is more than 1, half of kernel 2'
		],
		[
			[1, 1, 1, 4],
			{ kernelSize: [2, 1], dilation: [2, 1], padding: [1, 0] },
			'emptyWindow',
			'window 0 along the height reads only padding: kernel 2 with dilation 2 and padding 1+1 on size 1'
		]
	])('x %j, %j: %s', (xShape, options, code, message) => {
		const error = checkMaxPool2d(xShape, options);
		expect(error).toMatchObject({ op: 'maxPool2d', code });
		expect(error?.message).toContain(`maxPool2d: ${message}`);
	});

	it('a gradient of another shape, and a tensor of another length', () => {
		const options = { kernelSize: 2 };
		const wrong = zeros([1, 1, 3, 2], rational);
		const message = 'gradOutput of shape [1, 1, 3, 2] is not of shape [1, 1, 2, 2]';
		expect(() => maxPool2dBackward(x, options, wrong, rational)).toThrow(
			`maxPool2dBackward: ${message}`
		);
		expect(() => maxPool2dBackwardTimeline(x, options, wrong, rational)).toThrow(message);
		const short = { shape: [1, 1, 4, 4], data: [rational.one] };
		expect(() => maxPool2d(short, options, rational)).toThrow(EngineError);
		expect(() => maxPool2dTimeline(short, options, rational)).toThrow('x has 1 elements');
	});

	it('nothing of half the kernel', () => {
		expect(checkMaxPool2d(image, { kernelSize: 3, padding: 1 })).toBeNull();
		const lonely = maxPool2d(exact([1, 1, 1, 1], [4]), { kernelSize: 2, padding: 1 }, rational);
		expectEqual(lonely.output, exact([1, 1, 1, 1], [4]));
	});
});
