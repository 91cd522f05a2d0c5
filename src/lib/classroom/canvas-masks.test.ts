import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedSquares } from './canvas-masks';

const imageOf = (width: number, height: number) => ({
	...{ width, height },
	data: new Uint8ClampedArray(4 * width * height)
});

test('a pixel that changes covers its square, whichever of its parts it is that changes', () => {
	const place = fc.integer({ min: 0, max: 29 });
	fc.assert(
		fc.property(place, place, fc.integer({ min: 1, max: 12 }), (row, column, side) => {
			const [before, after] = [imageOf(30, 30), imageOf(30, 30)];
			after.data[4 * (30 * row + column) + (column % 4)] = 1;
			const squares = changedSquares(before, after, side);
			expect(squares.length).toBe(Math.ceil(30 / side));
			expect(squares.flat().filter(Boolean)).toHaveLength(1);
			expect(squares[Math.floor(row / side)][Math.floor(column / side)]).toBe(true);
		}),
		{ numRuns: 60 }
	);
});

test('an image that has another size is covered whole, and one that is the same not at all', () => {
	expect(changedSquares(imageOf(4, 4), imageOf(5, 4), 2).flat()).not.toContain(false);
	expect(changedSquares(imageOf(5, 4), imageOf(5, 4), 2).flat()).not.toContain(true);
});
