import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisMoves, axisReads, axisTimeline, readsSoFar, windowTimeline } from '../index';
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
