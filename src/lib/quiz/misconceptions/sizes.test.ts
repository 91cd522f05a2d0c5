import { describe, expect, it } from 'vitest';
import { resolveAxis } from '$lib/engine';
import {
	axesOf,
	bothWays,
	forgotDilation,
	forgotPadding,
	forgotPlusOne,
	forgotStride,
	noFloor,
	oneSidedPadding,
	oneTooMany,
	paddingDoubled,
	sizeKept,
	tiledWindows
} from './sizes';

/** 11 cells and 2 at each end; a window of 4 that spans 7 and moves by 3: 8 ÷ 3 is 2, 2 over. */
const axis = { size: 11, kernel: 4, stride: 3, padding: 2, dilation: 2 };

describe('misconceptions about sizes, on paper', () => {
	it.each([
		['none', (options: typeof axis) => resolveAxis(options).outputSize, 3],
		['sizeKept', sizeKept, 11],
		['forgotPlusOne', forgotPlusOne, 2],
		['oneTooMany', oneTooMany, 4],
		['noFloor', noFloor, 4],
		['forgotStride', forgotStride, 9],
		['tiledWindows', tiledWindows, 3],
		['forgotPadding', forgotPadding, 2],
		['oneSidedPadding', oneSidedPadding, 3],
		['paddingDoubled', paddingDoubled, 5],
		['forgotDilation', forgotDilation, 4]
	] as const)('%s', (_, mistake, expected) => {
		expect(mistake(axis)).toBe(expected);
	});

	it('rounds nothing up where nothing is left over', () => {
		expect(noFloor({ ...axis, size: 12, dilation: 1, kernel: 4 })).toBe(5);
		expect(noFloor({ size: 7, kernel: 3, stride: 2 })).toBe(3);
	});

	it.each([
		['sizeKept', sizeKept, [6, 9]],
		['forgotPlusOne', forgotPlusOne, [4, 6]],
		['tiledWindows', tiledWindows, [3, 3]]
	] as const)('%s: 6×9 under 2×3', (_, mistake, expected) => {
		expect(bothWays(mistake, ...axesOf([6, 9], [2, 3]))).toEqual(expected);
	});
});
