import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSegment } from './brush';
import type { Spot } from './brush';

const SIDE = 12;
const anySpot: fc.Arbitrary<Spot> = fc.record({
	x: fc.double({ min: -3, max: SIDE + 3, noNaN: true }),
	y: fc.double({ min: -3, max: SIDE + 3, noNaN: true })
});
const anyRadius = fc.double({ min: 0.5, max: 3, noNaN: true });
const empty = () => new Float32Array(SIDE ** 2);

describe('the brush', () => {
	it('fills the pixel under its middle and fades at its edge', () => {
		const image = empty();
		const middle = { x: 5.5, y: 5.5 };
		drawSegment(image, SIDE, middle, middle, 1);
		const row = [...image.slice(5 * SIDE + 3, 5 * SIDE + 8)];
		expect(row).toEqual([0, 0.5, 1, 0.5, 0]);
	});

	it('keeps every pixel between 0 and 1, and never darkens one', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(anySpot, anySpot, anyRadius)), (segments) => {
				const image = empty();
				for (const [from, to, radius] of segments) {
					const before = image.slice();
					drawSegment(image, SIDE, from, to, radius);
					expect(image.every((value, at) => value >= before[at] && value <= 1)).toBe(true);
				}
			})
		);
	});

	it('draws a line and its two halves alike, and the same from either end', () => {
		fc.assert(
			fc.property(anySpot, anySpot, anyRadius, (from, to, radius) => {
				const [whole, halves, back] = [empty(), empty(), empty()];
				const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
				drawSegment(whole, SIDE, from, to, radius);
				drawSegment(halves, SIDE, from, middle, radius);
				drawSegment(halves, SIDE, middle, to, radius);
				drawSegment(back, SIDE, to, from, radius);
				whole.forEach((value, at) => {
					expect(halves[at]).toBeCloseTo(value, 5);
					expect(back[at]).toBeCloseTo(value, 5);
				});
			})
		);
	});
});
