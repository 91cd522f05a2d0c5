import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Three ways back up without weights',
	operation: 'Way back up',
	operations: { unpool: 'Max unpooling', nearest: 'Nearest', bilinear: 'Bilinear' },
	picture: 'Picture',
	pooled: 'Pooled',
	pooledNote: (window: string) => `maximum of ${window}`,
	indices: 'Where they were',
	indicesNote: 'counted through the picture',
	output: 'Back up',
	corners: 'Corners',
	aligned: 'centres aligned',
	unaligned: 'edges aligned',
	numbers: { peaks: 'Peaks', random: 'Random', ramp: 'A ramp' },
	own: 'Your own numbers',
	otherSeed: 'Draw others',
	size: 'Picture size',
	window: 'Window and stride',
	terms: { output: 'output', input: 'pooled number' },
	sumSoFar: 'so far',
	nothing: 'no number goes here',

	place: (row: number, column: number) => `row ${row}, column ${column}`,
	cellOf: (name: string, row: number, column: number, value: string) =>
		`${name}, row ${row}, column ${column}: ${value}`,
	laterOf: (name: string, row: number, column: number) =>
		`${name}, row ${row}, column ${column}: nothing yet`,
	readsOf: (sum: string) => `= ${sum}`,
	readBy: (count: number) => `read by ${count} ${count === 1 ? 'cell' : 'cells'} of the output`,
	kept: (count: number): string =>
		count > 0 ? 'its window’s maximum: kept' : 'not a maximum: forgotten',

	narrateMap: (count: number) => `All ${count} output cells are filled.`,
	unpooled: (row: number, column: number, value: string) =>
		`Row ${row}, column ${column} is where ${value} was found, so ${value} goes back there.`,
	stays: (row: number, column: number) =>
		`No maximum was found at row ${row}, column ${column}. What stood there is forgotten, and 0 takes its place.`,
	nearest: (row: number, column: number, fromRow: number, fromColumn: number, value: string) =>
		`Row ${row}, column ${column} takes the number of the cell that it lies on, row ${fromRow}, column ${fromColumn}: ${value}.`,
	bilinearCell: (
		row: number,
		column: number,
		down: string,
		across: string,
		count: number,
		value: string
	) =>
		`Row ${row}, column ${column} lies at ${down} down and ${across} across between the centres, and takes a weighted mean of ${count} ${count === 1 ? 'cell' : 'cells'}: ${value}.`,
	term: (value: string, factor: string, product: string, sum: string) =>
		`${value} counts ${factor}: ${product}. The sum is now ${sum}.`,
	caption: (row: number, column: number) => `Output row ${row}, column ${column}`,
	head: ['Pooled cell', 'Value', 'Weight', 'Product', 'Sum']
};

/** The words of the ways back up; a page has them only once it has what they belong to. */
export type UpsampleWords = typeof en;

const zh: UpsampleWords = {
	title: '不用权重的三种放大方法',
	operation: '怎样放大回去',
	operations: { unpool: '最大反池化', nearest: '最近邻', bilinear: '双线性' },
	picture: '原图',
	pooled: '池化后',
	pooledNote: (window) => `${window} 最大值`,
	indices: '原来的位置',
	indicesNote: '在原图中的序号',
	output: '放大后',
	corners: '角点',
	aligned: '中心对齐',
	unaligned: '边缘对齐',
	numbers: { peaks: '几个峰', random: '随机', ramp: '斜坡' },
	own: '自己的数',
	otherSeed: '换一组',
	size: '原图大小',
	window: '窗口与步幅',
	terms: { output: '输出', input: '池化后的数' },
	sumSoFar: '到此为止',
	nothing: '没有数放到这里',

	place: (row, column) => `第 ${row} 行第 ${column} 列`,
	cellOf: (name, row, column, value) => `${name}第 ${row} 行第 ${column} 列：${value}`,
	laterOf: (name, row, column) => `${name}第 ${row} 行第 ${column} 列：还没有数`,
	readsOf: (sum) => `= ${sum}`,
	readBy: (count) => `被 ${count} 个输出格读取`,
	kept: (count) => (count > 0 ? '所在窗口的最大值，留了下来' : '不是最大值，已经丢掉'),

	narrateMap: (count) => `${count} 个输出格都填好了。`,
	unpooled: (row, column, value) => `${value} 原来就在第 ${row} 行第 ${column} 列，现在放回这里。`,
	stays: (row, column) =>
		`第 ${row} 行第 ${column} 列不是最大值所在的位置，原来的数已经丢掉，这里填 0。`,
	nearest: (row, column, fromRow, fromColumn, value) =>
		`第 ${row} 行第 ${column} 列落在第 ${fromRow} 行第 ${fromColumn} 列那一格上，照抄它的数：${value}。`,
	bilinearCell: (row, column, down, across, count, value) =>
		`第 ${row} 行第 ${column} 列位于各格中心之间（向下 ${down}，向右 ${across}），取 ${count} 个格子的加权平均：${value}。`,
	term: (value, factor, product, sum) =>
		`${value} 的权重是 ${factor}，乘积 ${product}，和现在是 ${sum}。`,
	caption: (row, column) => `输出第 ${row} 行第 ${column} 列`,
	head: ['池化后的格子', '数', '权重', '乘积', '和']
};

export const upsampleWords: Translated<UpsampleWords> = { en, zh };
