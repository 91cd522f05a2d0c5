import { describe, expect, it } from 'vitest';
import { noBorder } from './grid';
import { GridLayout } from './grid-layout';

const border = { top: 1, left: 2, bottom: 0, right: 1 };
const layout = new GridLayout({ rows: 3, columns: 4, border }, 10);

describe('where the cells of a grid lie', () => {
	it('has room for the padding on each side, and for half a stroke', () => {
		expect([layout.width, layout.height]).toEqual([7 * 10 + 6, 4 * 10 + 6]);
	});

	it('puts the first cell behind the padding', () => {
		expect([layout.x(0), layout.y(0)]).toEqual([23, 13]);
		expect([layout.x(-2), layout.y(-1)]).toEqual([3, 3]);
	});

	it('says so in CSS', () => {
		const plain = new GridLayout({ rows: 1, columns: 1, border: noBorder }, 14);
		expect(plain.boxOf({ row: 0, column: 0 })).toBe('left: 15%;top: 15%;width: 70%;height: 70%');
	});
});

describe('the cell at a point of the screen', () => {
	/** The drawing at twice its size, away from the corner. */
	const box = { left: 100, top: 50, width: 2 * layout.width, height: 2 * layout.height };
	const at = (x: number, y: number) =>
		layout.cellAt({ clientX: 100 + 2 * x, clientY: 50 + 2 * y }, box);

	it('is the one drawn there', () => {
		expect(at(layout.x(3) + 5, layout.y(2) + 5)).toEqual({ row: 2, column: 3 });
		expect(at(layout.x(0), layout.y(0))).toEqual({ row: 0, column: 0 });
	});

	it.each([
		['the padding', 5, 5],
		['the margin', 1, 20],
		['beyond the drawing', 500, 20]
	])('is none in %s', (_, x, y) => {
		expect(at(x, y)).toBeNull();
	});
});
