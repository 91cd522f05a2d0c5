import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'What the padding is filled with',
	pictures: {
		counting: '5×5, counting',
		flat: '5×5, all 9',
		edge: 'A vertical edge',
		'digit-7': 'Digit 7'
	},
	kernel: 'Filtered with',
	about: {
		zeros: 'Every added cell is 0.',
		reflect: 'A mirror stands on the last cell, which is not repeated.',
		replicate: 'The nearest cell of the edge, again and again.',
		circular: 'The opposite end, as if the picture were rolled up.'
	},
	output: (mode: string) => `Output, ${mode}`,
	padded: (mode: string) => `Padded with ${mode}`,
	inputCell: (row: number, column: number, value: string) =>
		`Input, row ${row}, column ${column}: ${value}`,
	paddingCell: (row: number, column: number, value: string) =>
		`Padding, row ${row}, column ${column}: ${value}`,
	later: (row: number, column: number) => `Padding, row ${row}, column ${column}: not filled yet`,
	outputCell: (row: number, column: number, value: string) =>
		`Output, row ${row}, column ${column}: ${value}`,
	paddingPlace: (row: number, column: number) => `Padding at row ${row}, column ${column}`,
	inputPlace: (row: number, column: number) => `Input row ${row}, column ${column}`,
	outputPlace: (row: number, column: number) => `Output row ${row}, column ${column}`,
	copies: (mode: string, value: string, row: number, column: number) =>
		`${mode} ${value}, from row ${row}, column ${column}`,
	plain: (mode: string, value: string) => `${mode} ${value}`,
	copied: (mode: string, times: number) =>
		`${mode} copies it ${times === 1 ? 'once' : `${times} times`}`,
	join: '; ',
	narrateMap: (input: string, padded: string, cells: number) =>
		`${input} becomes ${padded}. The same ${cells} cells are added, filled in four ways.`,
	tableHead: ['Padded with', 'Number', 'Copied from'] as readonly string[],
	nowhere: 'nowhere',
	place: (row: number, column: number) => `row ${row}, column ${column}`
};

/** The words of the scene of padding modes; a page has them only once it has what they belong to. */
export type PaddingModesWords = typeof en;

const zh: PaddingModesWords = {
	title: '填充的格子里放什么',
	pictures: {
		counting: '5×5，依次计数',
		flat: '5×5，全是 9',
		edge: '一条竖直边缘',
		'digit-7': '数字 7'
	},
	kernel: '用它滤波',
	about: {
		zeros: '添上的每一格都是 0。',
		reflect: '镜面立在最边上的那一格，这一格不重复。',
		replicate: '一直重复离得最近的边缘格。',
		circular: '取对面那一端，好像把图片卷成了筒。'
	},
	output: (mode) => `输出（${mode}）`,
	padded: (mode) => `用${mode}填充`,
	inputCell: (row, column, value) => `输入第 ${row} 行第 ${column} 列：${value}`,
	paddingCell: (row, column, value) => `填充第 ${row} 行第 ${column} 列：${value}`,
	later: (row, column) => `填充第 ${row} 行第 ${column} 列：还没有填`,
	outputCell: (row, column, value) => `输出第 ${row} 行第 ${column} 列：${value}`,
	paddingPlace: (row, column) => `填充第 ${row} 行第 ${column} 列`,
	inputPlace: (row, column) => `输入第 ${row} 行第 ${column} 列`,
	outputPlace: (row, column) => `输出第 ${row} 行第 ${column} 列`,
	copies: (mode, value, row, column) => `${mode} ${value}，来自第 ${row} 行第 ${column} 列`,
	plain: (mode, value) => `${mode} ${value}`,
	copied: (mode, times) => `${mode}把它复制 ${times} 次`,
	join: '；',
	narrateMap: (input, padded, cells) =>
		`${input} 变成 ${padded}。添上的是同样的 ${cells} 格，填法有四种。`,
	tableHead: ['填充内容', '数', '复制自'],
	nowhere: '无',
	place: (row, column) => `第 ${row} 行第 ${column} 列`
};

export const paddingModesWords: Translated<PaddingModesWords> = { en, zh };
