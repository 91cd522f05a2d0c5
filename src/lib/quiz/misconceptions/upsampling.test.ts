import { describe, expect, it } from 'vitest';
import { makeRows, rowsText } from '../rows';
import { giversOf, transposeRows } from '../transposed-rows';
import {
	convolutionFormula,
	forgotOutputPadding,
	kernelNotTurned,
	overlapsOverwritten,
	paddingEnlarges,
	strideForEveryCell,
	transposedSize
} from './upsampling';

const transposition = {
	input: makeRows(1, 2, (_, column) => column + 1),
	kernel: makeRows(1, 3, (_, column) => column + 1),
	options: { stride: [1, 2] }
} as const;

describe('misconceptions about transposed convolution', () => {
	it('lead from 1 2 under the stamp 1 2 3 with stride 2 to other rows than 1 2 5 4 6', () => {
		expect(rowsText(transposeRows(transposition))).toBe('1,2,5,4,6');
		expect(rowsText(overlapsOverwritten(transposition))).toBe('1,2,2,4,6');
		expect(rowsText(kernelNotTurned(transposition))).toBe('3,2,7,4,2');
		expect(giversOf(transposition, [0, 2])).toHaveLength(2);
	});

	it('lead to other sizes', () => {
		const axis = { size: 5, kernel: 3, stride: 2, padding: 1, outputPadding: 1 };
		expect(transposedSize(axis)).toBe(10);
		expect(paddingEnlarges(axis)).toBe(14);
		expect(convolutionFormula(axis)).toBe(3);
		expect(forgotOutputPadding(axis)).toBe(9);
		expect(strideForEveryCell(axis)).toBe(12);
	});
});
