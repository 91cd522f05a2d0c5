import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phaseMeans, unevenness } from '../index';

describe('the phases of a plane', () => {
	it('are the numbers of a pattern that repeats, and nothing else', () => {
		fc.assert(
			fc.property(
				fc.record({
					period: fc.integer({ min: 1, max: 4 }),
					repeats: fc.integer({ min: 3, max: 5 }),
					more: fc.nat({ max: 3 }),
					margin: fc.nat({ max: 4 }),
					numbers: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 16, maxLength: 16 })
				}),
				({ period, repeats, more, margin, numbers }) => {
					const side = 2 * margin + period * repeats + more;
					const at = (row: number, column: number) =>
						numbers[(row % period) * period + (column % period)];
					const isInside = (place: number) => place >= margin && place < side - margin;
					// What lies in the margin does not count.
					const plane = Array.from({ length: side * side }, (_, index) => {
						const [row, column] = [Math.floor(index / side), index % side];
						return isInside(row) && isInside(column) ? at(row, column) : 1000;
					});
					expect(phaseMeans(plane, side, { period, margin })).toEqual(
						numbers.slice(0, period * period)
					);
				}
			),
			{ numRuns: 60 }
		);
	});

	it('refuse a period that the margin leaves no room for', () => {
		expect(() => phaseMeans([1, 2, 3, 4], 2, { period: 2, margin: 1 })).toThrow(/repeats/);
		expect(() => phaseMeans([1], 1, { period: 0 })).toThrow(/period/);
	});
});

describe('the unevenness', () => {
	it('of 4, 2, 2, 1 is the root of 400/324 − 1', () => {
		expect(unevenness([4, 2, 2, 1])).toBeCloseTo(Math.sqrt(400 / 324 - 1), 12);
	});

	it('is 0 for equal numbers, and does not mind a factor', () => {
		expect(unevenness([0, 0])).toBe(0);
		expect(unevenness([3, 3, 3])).toBe(0);
		expect(unevenness([2, 6])).toBe(unevenness([1, 3]));
	});
});
