import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consumersOf, droppedCells, readCounts, resolveAxis, sourceAt, tapAt } from '../index';
import type { AxisOptions, PaddingMode, WindowAxis } from '../index';
import { axisOptions } from '../testing/arbitraries';
import { paddedSources } from '../testing/padding-oracle';

const range = (length: number) => Array.from({ length }, (_, index) => index);

/** What every window reads, cut out of a padded axis that is written out in full. */
function readings(axis: WindowAxis): (number | null)[][] {
	const { size, paddingBefore, paddingAfter, paddingMode, stride, dilation, kernel } = axis;
	const padded = paddedSources(size, paddingBefore, paddingAfter, paddingMode);
	return range(axis.outputSize).map((output) =>
		range(kernel).map((k) => padded[output * stride + k * dilation] ?? null)
	);
}

const anyAxis = fc
	.tuple(axisOptions, fc.boolean())
	.map(([options, ceilMode]) => resolveAxis({ ...options, ceilMode }));

describe('padding modes', () => {
	it.each<[PaddingMode, number, number, (number | null)[]]>([
		['zeros', 2, 1, [null, null, 0, 1, 2, null]],
		['reflect', 2, 2, [2, 1, 0, 1, 2, 1, 0]],
		['replicate', 2, 2, [0, 0, 0, 1, 2, 2, 2]],
		['circular', 3, 2, [0, 1, 2, 0, 1, 2, 0, 1]]
	])('%s, %d before and %d after', (paddingMode, before, after, expected) => {
		const axis = resolveAxis({ size: 3, kernel: 1, padding: [before, after], paddingMode });
		const positions = range(axis.paddedSize).map((place) => place - before);
		expect(positions.map((position) => sourceAt(axis, position))).toEqual(expected);
		expect(paddedSources(3, before, after, paddingMode)).toEqual(expected);
		expect([sourceAt(axis, -before - 1), sourceAt(axis, 3 + after)]).toEqual([null, null]);
	});
});

describe('tapAt', () => {
	it('lists position, source and padding: i=4 k=3 s=2 p=1', () => {
		const axis = resolveAxis({ size: 4, kernel: 3, stride: 2, padding: 1, paddingMode: 'reflect' });
		expect(range(3).map((k) => tapAt(axis, 0, k))).toEqual([
			{ position: -1, source: 1, padded: true, outside: false },
			{ position: 0, source: 0, padded: false, outside: false },
			{ position: 1, source: 1, padded: false, outside: false }
		]);
	});

	it('marks what hangs over beyond the padding', () => {
		const options: AxisOptions = { size: 5, kernel: 3, stride: 3, padding: 1, ceilMode: true };
		const axis = resolveAxis({ ...options, paddingMode: 'replicate' });
		expect(range(3).map((k) => tapAt(axis, axis.outputSize - 1, k))).toEqual([
			{ position: 2, source: 2, padded: false, outside: false },
			{ position: 3, source: 3, padded: false, outside: false },
			{ position: 4, source: 4, padded: false, outside: false }
		]);
		const wider = resolveAxis({ ...options, size: 6, paddingMode: 'replicate' });
		expect(range(3).map((k) => tapAt(wider, wider.outputSize - 1, k))).toEqual([
			{ position: 5, source: 5, padded: false, outside: false },
			{ position: 6, source: 5, padded: true, outside: false },
			{ position: 7, source: null, padded: false, outside: true }
		]);
	});

	it('reads what a padded axis holds there', () => {
		fc.assert(
			fc.property(anyAxis, (axis) => {
				const sources = range(axis.outputSize).map((output) =>
					range(axis.kernel).map((k) => tapAt(axis, output, k).source)
				);
				expect(sources).toEqual(readings(axis));
			}),
			{ numRuns: 500 }
		);
	});

	it('is inside, padded or outside, and only one of them', () => {
		fc.assert(
			fc.property(anyAxis, (axis) => {
				for (const output of range(axis.outputSize)) {
					for (const k of range(axis.kernel)) {
						const { position, padded, outside, source } = tapAt(axis, output, k);
						const inside = position >= 0 && position < axis.size;
						expect([inside, padded, outside].filter(Boolean)).toHaveLength(1);
						if (inside) expect(source).toBe(position);
						if (outside) expect(axis.ceilMode).toBe(true);
					}
				}
			})
		);
	});

	it.each([
		[-1, 0, 'output -1'],
		[3, 0, 'output 3'],
		[0, -1, 'k -1'],
		[0, 3, 'k 3'],
		[0.5, 0, 'output 0.5'],
		[0, NaN, 'k NaN']
	])('tapAt(axis, %d, %d) throws', (output, k, message) => {
		expect(() => tapAt(resolveAxis({ size: 5, kernel: 3 }), output, k)).toThrow(
			`tapAt: ${message}`
		);
	});
});

describe('consumersOf', () => {
	it('finds a cell again that the padding mirrors', () => {
		const axis = resolveAxis({ size: 3, kernel: 2, padding: 1, paddingMode: 'reflect' });
		// padded: 1 0 1 2 1, windows: [1 0] [0 1] [1 2] [2 1]
		expect(consumersOf(axis, 1)).toEqual([
			{ output: 0, k: 0 },
			{ output: 1, k: 1 },
			{ output: 2, k: 0 },
			{ output: 3, k: 1 }
		]);
	});

	it('is the inverse of the taps, in order', () => {
		fc.assert(
			fc.property(anyAxis, (axis) => {
				const windows = readings(axis);
				for (const cell of range(axis.size)) {
					const expected = windows.flatMap((sources, output) =>
						sources.flatMap((source, k) => (source === cell ? [{ output, k }] : []))
					);
					expect(consumersOf(axis, cell)).toEqual(expected);
				}
			}),
			{ numRuns: 500 }
		);
	});

	it.each([-1, 5, 1.5, NaN])('of cell %d throws', (cell) => {
		const axis = resolveAxis({ size: 5, kernel: 3, padding: 1 });
		expect(() => consumersOf(axis, cell)).toThrow(`consumersOf: inputIndex ${cell}`);
	});
});

describe('dropped cells', () => {
	it('are the last column of i=6 k=3 s=2 p=0', () => {
		expect(droppedCells(resolveAxis({ size: 6, kernel: 3, stride: 2 }))).toEqual([5]);
	});
	it('are every second cell where the stride is larger than the kernel', () => {
		expect(droppedCells(resolveAxis({ size: 6, kernel: 1, stride: 2 }))).toEqual([1, 3, 5]);
	});
	it('are none where padding brings them back', () => {
		expect(droppedCells(resolveAxis({ size: 6, kernel: 3, stride: 2, padding: [0, 1] }))).toEqual(
			[]
		);
	});
	it('lie between the taps of a dilated kernel', () => {
		expect(droppedCells(resolveAxis({ size: 5, kernel: 3, dilation: 2 }))).toEqual([1, 3]);
	});
	it('are the cells in no tap, and the read counts count the taps', () => {
		fc.assert(
			fc.property(anyAxis, (axis) => {
				const read = readings(axis).flat();
				const counts = range(axis.size).map(
					(cell) => read.filter((source) => source === cell).length
				);
				expect(readCounts(axis)).toEqual(counts);
				expect(droppedCells(axis)).toEqual(range(axis.size).filter((cell) => !read.includes(cell)));
			}),
			{ numRuns: 500 }
		);
	});
});
