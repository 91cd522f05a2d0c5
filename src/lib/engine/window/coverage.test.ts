import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	axisMoves,
	axisReads,
	axisTimeline,
	convTranspose2d,
	float64,
	readsSoFar,
	resolveConvTranspose2d,
	stampPattern,
	tensor,
	windowTimeline
} from '../index';
import { resolveAxis, resolveWindow2d, windowReadCounts, windowTaps } from '../index';
import type { WindowStep } from '../index';
import { axisOptions } from '../testing/arbitraries';

const anyAxis = axisOptions.map((options) => resolveAxis(options));
const anyWindow = fc.tuple(anyAxis, anyAxis).map(([vertical, horizontal]) => ({
	vertical,
	horizontal,
	outputSize: [vertical.outputSize, horizontal.outputSize] as const
}));

describe('the reads of a padded image', () => {
	it('are 1 in the corner and 9 in the centre: 5×5, k=3', () => {
		const window = resolveWindow2d({ inputSize: [5, 5], kernelSize: [3, 3] });
		const last = windowTimeline(window)[0].trace.at(0);
		expect(readsSoFar(window, last)).toEqual([
			[1, 2, 3, 2, 1],
			[2, 4, 6, 4, 2],
			[3, 6, 9, 6, 3],
			[2, 4, 6, 4, 2],
			[1, 2, 3, 2, 1]
		]);
	});

	it('grow by one with every reading, in the order in which windows read', () => {
		fc.assert(
			fc.property(anyWindow, fc.nat(), (window, seed) => {
				const { trace } = windowTimeline(window)[2];
				const index = seed % trace.length;
				const step = trace.at(index);
				const { paddingBefore: top } = window.vertical;
				const { paddingBefore: left } = window.horizontal;
				const before = index === 0 ? null : readsSoFar(window, trace.at(index - 1));
				const [oh, ow] = step.output;
				const [row, column] = windowTaps(window, oh, ow)[step.done - 1].position;
				readsSoFar(window, step).forEach((counts, r) =>
					counts.forEach((count, c) => {
						const isRead = r === row + top && c === column + left;
						expect(count).toBe((before?.[r][c] ?? 0) + Number(isRead));
					})
				);
			}),
			{ numRuns: 60 }
		);
	});

	it('end as the reads of the input, where the padding copies nothing', () => {
		fc.assert(
			fc.property(anyWindow, (window) => {
				fc.pre(
					window.vertical.paddingMode === 'zeros' && window.horizontal.paddingMode === 'zeros'
				);
				const { paddingBefore: top, size: height } = window.vertical;
				const { paddingBefore: left, size: width } = window.horizontal;
				const last: WindowStep = windowTimeline(window)[0].trace.at(0);
				const reads = readsSoFar(window, last);
				const inner = reads.slice(top, top + height).map((row) => row.slice(left, left + width));
				expect(inner).toEqual(windowReadCounts(window));
			})
		);
	});
});

describe('the windows of an axis', () => {
	it('are the first, a whole number of moves, and a rest less than the stride', () => {
		fc.assert(
			fc.property(anyAxis, (axis) => {
				const { room, moves, leftover } = axisMoves(axis);
				expect(axis.effectiveKernel + room).toBe(axis.paddedSize);
				expect(moves * axis.stride + leftover).toBe(room);
				expect(leftover).toBeGreaterThanOrEqual(0);
				expect(leftover).toBeLessThan(axis.stride);
				expect(axisTimeline(axis)[1].trace.length).toBe(moves + 1);
			})
		);
	});

	it('read each of their cells once', () => {
		fc.assert(
			fc.property(anyAxis, fc.nat(), (axis, seed) => {
				const output = seed % axis.outputSize;
				const total = axisReads(axis, output, output + 1).reduce((sum, count) => sum + count, 0);
				expect(total).toBe(axis.kernel);
			})
		);
	});
});

/** A transposed convolution of one channel, whose stamps are counted. */
const anyStamps = fc.record({
	size: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
	kernel: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
	stride: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
	weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 10, maxLength: 10 })
});

describe('the stamps of a transposed convolution', () => {
	it('reach a cell as often as ones under a kernel of ones add up there: down times across', () => {
		fc.assert(
			fc.property(anyStamps, fc.nat(), ({ size, kernel, stride }, seed) => {
				const crop = seed % Math.ceil(Math.min(...kernel) / 2);
				const shapes = [
					[1, 1, ...size],
					[1, 1, ...kernel]
				] as const;
				const options = { stride, padding: crop };
				const { window } = resolveConvTranspose2d(...shapes, options).convolution;
				const [ones, stamp] = shapes.map((shape) =>
					tensor(shape, new Array<number>(shape[2] * shape[3]).fill(1))
				);
				const { data } = convTranspose2d(ones, stamp, null, options, float64);
				const { vertical, horizontal } = window;
				const counts = readsSoFar(window, windowTimeline(window)[0].trace.at(0));
				const inside = counts
					.slice(crop, crop + vertical.size)
					.flatMap((row) => row.slice(crop, crop + horizontal.size));
				expect(inside).toEqual(data);
				const [down, across] = [axisReads(vertical), axisReads(horizontal)];
				expect(counts).toEqual(down.map((rows) => across.map((columns) => rows * columns)));
			}),
			{ numRuns: 100 }
		);
	});

	it('count as often as what they stamp, with weights', () => {
		fc.assert(
			fc.property(anyStamps, fc.nat(), ({ size, kernel, stride, weights }, seed) => {
				const shapes = [
					[1, 1, ...size],
					[1, 1, ...kernel]
				] as const;
				const { window } = resolveConvTranspose2d(...shapes, { stride }).convolution;
				const [down, across] = [weights.slice(0, size[0]), weights.slice(5, 5 + size[1])];
				const { trace } = windowTimeline(window)[1];
				const step = trace.at(seed % trace.length);
				const upTo = seed % trace.length;
				const input = down
					.flatMap((rows) => across.map((columns) => rows * columns))
					.map((weight, index) => (index <= upTo ? weight : 0));
				const stamp = tensor(shapes[1], new Array<number>(kernel[0] * kernel[1]).fill(1));
				const { data } = convTranspose2d(
					tensor(shapes[0], input),
					stamp,
					null,
					{ stride },
					float64
				);
				expect(readsSoFar(window, step, { down, across }).flat()).toEqual(data);
			}),
			{ numRuns: 60 }
		);
	});

	it('repeat with stride to the power of the layers, far from the ends', () => {
		const small = fc.integer({ min: 1, max: 3 });
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 5 }), small, small, (kernel, stride, layers) => {
				let counts = new Array<number>(40).fill(1);
				for (let layer = 0; layer < layers; layer++) {
					const shapes = [
						[1, 1, 1, counts.length],
						[1, 1, 1, kernel]
					] as const;
					const stamp = tensor(shapes[1], new Array<number>(kernel).fill(1));
					const x = tensor(shapes[0], counts);
					counts = [...convTranspose2d(x, stamp, null, { stride: [1, stride] }, float64).data];
				}
				const period = stride ** layers;
				// The middle, at a cell where a stamp of a first cell begins.
				const middle = 20 * period;
				expect(counts.slice(middle, middle + period)).toEqual(stampPattern(kernel, stride, layers));
			}),
			{ numRuns: 60 }
		);
	});
});
