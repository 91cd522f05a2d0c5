import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fontSize } from './grid-type';

const cell = fc.record({
	characters: fc.integer({ min: 1, max: 8 }),
	lines: fc.integer({ min: 1, max: 2 }),
	side: fc.integer({ min: 12, max: 80 }),
	scale: fc.double({ min: 0.3, max: 2.4, noNaN: true })
});

describe('the size of the numbers of a grid', () => {
	it('is at least 12 px on the screen, and fits the cell', () => {
		fc.assert(
			fc.property(cell, ({ characters, lines, side, scale }) => {
				const size = fontSize(characters, lines, side, scale);
				if (size === null) return;
				expect(size * scale).toBeGreaterThan(11.999);
				expect(size * 0.63 * characters).toBeLessThan(side);
				expect(size * 1.12 * lines).toBeLessThan(side);
			})
		);
	});

	it('leaves a gap between neighbours of four digits where there is room for one', () => {
		const size = fontSize(4, 1, 38, 1) ?? 0;
		expect(size).toBeGreaterThan(12);
		expect(4 * 0.63 * size).toBeLessThan(38 - 3.5);
	});

	it('is given up only where no number can be read', () => {
		expect(fontSize(6, 1, 48, 1)).toBe(12);
		expect(fontSize(6, 1, 46, 1)).toBeNull();
		expect([38, 60].map((side) => fontSize(1, 1, side, 1))).toEqual([15, 18]);
	});
});
