import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Convolution, step by step',
	input: 'Input',
	kernel: 'Kernel',
	products: 'Patch × kernel',
	output: 'Output',
	rotated: 'turned by 180°',
	channel: (channel: number) => `channel ${channel}`,
	channelNames: ['red', 'green', 'blue'] as readonly string[],
	filter: (filter: number) => `filter ${filter}`,
	bias: 'bias',
	sum: 'Sum',
	sumSoFar: 'Sum so far',
	inputCell: (row: number, column: number, value: string) =>
		`Input, row ${row}, column ${column}: ${value}`,
	kernelCell: (row: number, column: number, value: string) =>
		`Kernel, row ${row}, column ${column}: ${value}`,
	productCell: (row: number, column: number, x: string, w: string, product: string) =>
		`${x} times ${w} is ${product} (row ${row}, column ${column})`,
	productLater: (row: number, column: number) => `Row ${row}, column ${column}: not multiplied yet`,
	outputCell: (row: number, column: number, value: string) =>
		`Output, row ${row}, column ${column}: ${value}`,
	outputLater: (row: number, column: number) =>
		`Output, row ${row}, column ${column}: not computed yet`,
	dropped: 'no window reads it',
	usedBy: (outputs: number) => `feeds ${outputs} output ${outputs === 1 ? 'cell' : 'cells'}`,
	readsFrom: (taps: number) => `is a sum over ${taps} input cells`,
	weightUsed: (times: number) =>
		`used ${times} ${times === 1 ? 'time' : 'times'}, at every place of the window`,
	padded: 'padding',
	narrateMap: (filter: number, filters: number, cells: number) =>
		`${filters > 1 ? `Filter ${filter} of ${filters}: the` : 'The'} whole map, ${cells} cells, is done.`,
	narrateCell: (row: number, column: number, terms: number, value: string) =>
		`The window lies over the patch of output row ${row}, column ${column}. Its ${terms} products add up to ${value}.`,
	narrateTerm: (x: string, w: string, product: string, done: number, terms: number, sum: string) =>
		`Term ${done} of ${terms}: ${x} times ${w} is ${product}. The sum so far is ${sum}.`,
	narratePadding: (w: string, done: number, terms: number, sum: string) =>
		`Term ${done} of ${terms} lies in the padding: 0 times ${w} adds nothing. The sum stays ${sum}.`,
	narrateBias: (bias: string, sum: string) => `Last, the bias ${bias} is added: ${sum}.`,
	droppedNote: (cells: number) =>
		`${cells} input ${cells === 1 ? 'cell is' : 'cells are'} crossed out: no window reads ${cells === 1 ? 'it' : 'them'}.`,
	tableCaption: (row: number, column: number) => `Output row ${row}, column ${column}`,
	tableHead: ['Input cell', 'Input', 'Weight', 'Product', 'Sum so far'] as readonly string[],
	place: (row: number, column: number) => `row ${row}, column ${column}`,
	sizeLine: 'Output size'
};

/** The words of the scene of convolution, and of those that take its figures apart. */
export type Conv2dWords = typeof en;

const zh: Conv2dWords = {
	title: '一步一步看卷积',
	input: '输入',
	kernel: '卷积核',
	products: '窗口 × 卷积核',
	output: '输出',
	rotated: '旋转 180°',
	channel: (channel) => `通道 ${channel}`,
	channelNames: ['红', '绿', '蓝'],
	filter: (filter) => `滤波器 ${filter}`,
	bias: '偏置',
	sum: '和',
	sumSoFar: '目前的和',
	inputCell: (row, column, value) => `输入第 ${row} 行第 ${column} 列：${value}`,
	kernelCell: (row, column, value) => `卷积核第 ${row} 行第 ${column} 列：${value}`,
	productCell: (row, column, x, w, product) =>
		`${x} 乘 ${w} 得 ${product}（第 ${row} 行第 ${column} 列）`,
	productLater: (row, column) => `第 ${row} 行第 ${column} 列：还没有相乘`,
	outputCell: (row, column, value) => `输出第 ${row} 行第 ${column} 列：${value}`,
	outputLater: (row, column) => `输出第 ${row} 行第 ${column} 列：还没有算到`,
	dropped: '没有窗口读到它',
	usedBy: (outputs) => `参与 ${outputs} 个输出格`,
	readsFrom: (taps) => `由 ${taps} 个输入格求和得到`,
	weightUsed: (times) => `窗口每到一处就用它一次，共 ${times} 次`,
	padded: '填充',
	narrateMap: (filter, filters, cells) =>
		`${filters > 1 ? `第 ${filter} 个滤波器（共 ${filters} 个）的` : ''}整张特征图算完了，共 ${cells} 格。`,
	narrateCell: (row, column, terms, value) =>
		`窗口停在输出第 ${row} 行第 ${column} 列对应的位置，${terms} 个乘积加起来是 ${value}。`,
	narrateTerm: (x, w, product, done, terms, sum) =>
		`第 ${done} 项（共 ${terms} 项）：${x} 乘 ${w} 得 ${product}，目前的和是 ${sum}。`,
	narratePadding: (w, done, terms, sum) =>
		`第 ${done} 项（共 ${terms} 项）落在填充里：0 乘 ${w} 什么也不加，和仍是 ${sum}。`,
	narrateBias: (bias, sum) => `最后加上偏置 ${bias}，得 ${sum}。`,
	droppedNote: (cells) => `打叉的 ${cells} 个输入格没有任何窗口读到。`,
	tableCaption: (row, column) => `输出第 ${row} 行第 ${column} 列`,
	tableHead: ['输入格', '输入', '权重', '乘积', '目前的和'],
	place: (row, column) => `第 ${row} 行第 ${column} 列`,
	sizeLine: '输出尺寸'
};

export const conv2dWords: Translated<Conv2dWords> = { en, zh };
