import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'A digit as a matrix',
	start: 'Start from',
	digit: (digit: number) => `Digit ${digit}`,
	own: 'Your drawing',
	matrix: 'The matrix, 28×28 bytes',
	size: (numbers: number) => `28×28 = ${numbers} numbers, 0 black to 255 white`,
	facts: (inked: number, brightest: number, mean: string) =>
		`${inked} pixels are not black; the brightest is ${brightest}; the mean is ${mean}.`,
	cell: (row: number, column: number, value: number) => `Row ${row}, column ${column}: ${value}`,
	point: 'Point at a number to see its place.'
};

/** The words of the digit and its matrix; a page has them only once it has what they belong to. */
export type DigitMatrixWords = typeof en;

const zh: DigitMatrixWords = {
	title: '数字就是一个矩阵',
	start: '从这里开始',
	digit: (digit) => `数字 ${digit}`,
	own: '你画的',
	matrix: '矩阵，28×28 个字节',
	size: (numbers) => `28×28 = ${numbers} 个数，0 是黑，255 是白`,
	facts: (inked, brightest, mean) =>
		`不是黑色的像素有 ${inked} 个；最亮的是 ${brightest}；平均值是 ${mean}。`,
	cell: (row, column, value) => `第 ${row} 行第 ${column} 列：${value}`,
	point: '指向一个数，就能看到它的位置。'
};

export const digitMatrixWords: Translated<DigitMatrixWords> = { en, zh };
