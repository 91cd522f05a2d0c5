import { describe, expect, it } from 'vitest';
import { flippedKernel, signsDropped, sumMissing, transposedKernel, forgotWeights } from './window';
import { convolveRows, makeRows, rowsText } from '../rows';

const matrix = (...rows: readonly number[][]) =>
	makeRows(rows.length, rows[0].length, (row, column) => rows[row][column]);

const input = matrix([1, 2, 3], [4, 5, 6], [7, 8, 9]);
const kernel = matrix([0, 1], [-2, 3]);

describe('misconceptions about numbers, on paper', () => {
	it.each([
		// 2 − 8 + 15
		['none', convolveRows(input, kernel), '9,11;15,17'],
		// 3 − 2·2 + 4
		['flippedKernel', flippedKernel(input, kernel), '3,5;9,11'],
		// −2·2 + 4 + 15
		['transposedKernel', transposedKernel(input, kernel), '15,17;21,23'],
		['forgotWeights', forgotWeights(input, kernel), '12,16;24,28'],
		// 2 + 8 + 15
		['signsDropped', signsDropped(input, kernel), '25,31;43,49'],
		['sumMissing', sumMissing(input, kernel, [0, 1]), '0,3;-10,18']
	])('%s', (_, rows, expected) => {
		expect(rowsText(rows)).toBe(expected);
	});
});
