import { describe, expect, it } from 'vitest';
import { marksNow, replaced, toggled } from './field';
import { moved, placeDraggedTo, wayFor } from './reordering';

describe('what is entered', () => {
	it('fills the places before the one that is typed into', () => {
		expect(replaced([], 2, '7')).toEqual(['', '', '7']);
		expect(replaced(['1', '2'], 0, '3')).toEqual(['3', '2']);
	});
	it('takes a name in and out', () => {
		expect(toggled(toggled([], 'a'), 'b')).toEqual(['a', 'b']);
		expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
	});
	it('keeps the marks of what was not changed', () => {
		expect(marksNow([true, false], ['1', '2'], ['1', '3'])).toEqual([true, null]);
		expect(marksNow(null, ['1'], ['1'])).toBeNull();
	});
});

describe('putting items in order', () => {
	it('moves one item and keeps the others in their order', () => {
		expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
		expect(moved(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c']);
	});
	const column = [0, 50, 100].map((top) => ({ top, height: 40 }));
	it.each([
		[0, 0, 0],
		[0, 49, 0],
		[0, 51, 1],
		[0, 200, 2],
		[2, -51, 1],
		[2, -500, 0]
	])('drags item %i by %i pixels to place %i', (from, shift, to) => {
		expect(placeDraggedTo(column, from, shift)).toBe(to);
	});
	it('makes way for the item that is dragged', () => {
		expect([0, 1, 2, 3].map((index) => wayFor(index, 0, 2, 50))).toEqual([0, -50, -50, 0]);
		expect([0, 1, 2, 3].map((index) => wayFor(index, 3, 1, 50))).toEqual([0, 50, 50, 0]);
	});
});
