import { describe, expect, it } from 'vitest';
import { droppedCells, resolveAxis, resolveWindow2d } from '$lib/engine';
import {
	lastWindowForgotten,
	readsAdded,
	readsOfRow,
	roomUnread,
	sizeModStride,
	tiledUnread
} from './coverage';

/** Windows of 4 at 0, 3 and 6; the cell 10 is left over. */
const axis = { size: 11, kernel: 4, stride: 3 };

describe('misconceptions about unread cells, on paper', () => {
	it.each([
		['none', (options: typeof axis) => droppedCells(resolveAxis(options)), [10]],
		['roomUnread', roomUnread, [4, 5, 6, 7, 8, 9, 10]],
		['sizeModStride', sizeModStride, [9, 10]],
		['lastWindowForgotten', lastWindowForgotten, [6, 7, 8, 9, 10]],
		['tiledUnread', tiledUnread, [8, 9, 10]]
	] as const)('%s', (_, mistake, expected) => {
		expect(mistake(axis)).toEqual(expected);
	});
});

describe('misconceptions about reads, on paper', () => {
	const window = resolveWindow2d({ inputSize: [5, 5], kernelSize: [3, 3] });

	// Rows and columns are read 1, 2, 3, 2, 1 times.
	it.each([
		['readsAdded', readsAdded, 5],
		['readsOfRow', readsOfRow, 2]
	] as const)('%s', (_, mistake, expected) => {
		expect(mistake(window, [1, 2])).toBe(expected);
	});
});
