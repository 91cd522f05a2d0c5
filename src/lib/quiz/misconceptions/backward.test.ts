import { describe, expect, it } from 'vitest';
import { gradientRows } from '../gradient-rows';
import { makeRows, rowsText } from '../rows';
import {
	forgotRotation,
	forgotStrideBack,
	gradientAveraged,
	gradientsMultiplied,
	onePlaceOnly,
	paddingGradientKept,
	stampsOverwrite,
	validGradient
} from './backward';

const matrix = (...rows: readonly number[][]) =>
	makeRows(rows.length, rows[0].length, (row, column) => rows[row][column]);

const back = {
	input: matrix([0, 1, 2], [3, 4, 5], [6, 7, 8]),
	kernel: matrix([1, 2], [3, 4]),
	gradient: matrix([2, -1], [1, 3])
};

describe('misconceptions about the way back, on paper', () => {
	it.each([
		// In the middle 2·4 − 1·3 + 1·2 + 3·1.
		['none', gradientRows(back).input, '2,3,-2;7,10,2;3,13,12'],
		// In the middle 2·1 − 1·2 + 1·3 + 3·4.
		['forgotRotation', forgotRotation(back), '8,2,-3;8,15,8;2,7,3'],
		['validGradient', validGradient(back), '10'],
		['stampsOverwrite', stampsOverwrite(back), '2,-1,-2;1,3,6;3,9,12'],
		['gradientsMultiplied', gradientsMultiplied(back), '2,-4,-2;6,-144,-24;3,36,12'],
		['the weights', gradientRows(back).weight, '14,19;29,34'],
		['onePlaceOnly', onePlaceOnly(back), '0,2;6,8'],
		['gradientAveraged', gradientAveraged(back), '7/2,19/4;29/4,17/2']
	])('%s', (_, rows, expected) => {
		expect(rowsText(rows)).toBe(expected);
	});

	const row = { input: matrix([1, 2, 3, 4]), kernel: matrix([1, 2, 3]), gradient: matrix([1, 10]) };
	const padded = { ...row, options: { padding: [0, 1], stride: [1, 2] } } as const;

	it.each([
		// The stamps begin at −1 and 1: the first weight of the first falls on the padding.
		['none', gradientRows(padded).input, '2,13,20,30'],
		['paddingGradientKept', paddingGradientKept(padded), '3,13,20,30'],
		['forgotStrideBack', forgotStrideBack(padded), '12,23,30,0']
	])('%s, in a padded row', (_, rows, expected) => {
		expect(rowsText(rows)).toBe(expected);
	});
});
