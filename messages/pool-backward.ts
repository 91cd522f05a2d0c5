import type { Translated } from '$lib/i18n/language';

const windows = (count: number) => `${count} ${count === 1 ? 'window' : 'windows'}`;

const en = {
	title: 'The way back through pooling and ReLU',
	operation: 'Operation',
	operations: { max: 'Max pooling', average: 'Average pooling', relu: 'ReLU' },
	input: 'Input',
	gradOutput: 'Output gradient',
	gradInput: 'Input gradient',
	samples: { ties: '4×4, with equal numbers', summit: '5×5, with a summit', signed: '4×4, signed' },
	windowSize: 'Window size',
	channel: (channel: number) => `channel ${channel}`,
	terms: { result: 'input gradient', gradient: 'output gradient' },
	sumSoFar: 'so far',
	place: (row: number, column: number) => `row ${row}, column ${column}`,
	cellOf: (name: string, row: number, column: number, value: string) =>
		`${name}, row ${row}, column ${column}: ${value}`,
	laterOf: (name: string, row: number, column: number) =>
		`${name}, row ${row}, column ${column}: not computed yet`,
	goesTo: (cells: number) => `offered to ${cells} input ${cells === 1 ? 'cell' : 'cells'}`,
	readBy: (count: number) => (count === 0 ? 'no window read it' : `read by ${windows(count)}`),
	map: (channel: number, channels: number, cells: number) =>
		`${channels > 1 ? `Channel ${channel} of ${channels}: the` : 'The'} gradients of all ${cells} input cells are found.`,
	unread: (row: number, column: number) =>
		`No window read input row ${row}, column ${column}, so its gradient is 0.`,
	maxCell: (row: number, column: number, won: number, read: number, value: string) =>
		`Input row ${row}, column ${column} won ${won} of the ${windows(read)} that read it. ${won === 0 ? 'Losers get nothing' : 'Winners take the whole gradient'}: ${value}.`,
	averageCell: (row: number, column: number, read: number, value: string) =>
		`Input row ${row}, column ${column} was read by ${windows(read)}; its shares of their gradients come to ${value}.`,
	maxWins: (row: number, column: number, gradient: string, sum: string) =>
		`It won the window of output row ${row}, column ${column}, and takes its whole gradient ${gradient}. Sum so far: ${sum}.`,
	maxLoses: (row: number, column: number, sum: string) =>
		`It lost the window of output row ${row}, column ${column}, and gets nothing. Sum so far: ${sum}.`,
	maxTies: (row: number, column: number, sum: string) =>
		`It is as large as the winner of output row ${row}, column ${column}, but the first of equals wins: nothing for this one. Sum so far: ${sum}.`,
	averageTerm: (
		row: number,
		column: number,
		share: string,
		gradient: string,
		product: string,
		sum: string
	) =>
		`Its share of output row ${row}, column ${column} was ${share}: ${share} times ${gradient} is ${product}. Sum so far: ${sum}.`,
	reluPasses: (row: number, column: number, x: string, gradient: string) =>
		`Input row ${row}, column ${column} is ${x}, above 0: the gradient ${gradient} passes.`,
	reluStops: (row: number, column: number, x: string, gradient: string) =>
		`Input row ${row}, column ${column} is ${x}, not above 0: the gradient ${gradient} stops here, and 0 goes on.`,
	caption: (row: number, column: number) => `Gradient of input row ${row}, column ${column}`,
	head: ['Output cell', 'Output gradient', 'Share', 'Product', 'Sum so far'] as readonly string[]
};

/** The words of the scene of the way back through pooling and ReLU. */
export type PoolBackwardWords = typeof en;

const zh: PoolBackwardWords = {
	title: '池化与 ReLU 的反向传播',
	operation: '运算',
	operations: { max: '最大池化', average: '平均池化', relu: 'ReLU' },
	input: '输入',
	gradOutput: '输出梯度',
	gradInput: '输入梯度',
	samples: { ties: '4×4，有相等的数', summit: '5×5，中间有个最大值', signed: '4×4，有正有负' },
	windowSize: '窗口大小',
	channel: (channel) => `通道 ${channel}`,
	terms: { result: '输入梯度', gradient: '输出梯度' },
	sumSoFar: '目前',
	place: (row, column) => `第 ${row} 行第 ${column} 列`,
	cellOf: (name, row, column, value) => `${name}，第 ${row} 行第 ${column} 列：${value}`,
	laterOf: (name, row, column) => `${name}，第 ${row} 行第 ${column} 列：还没有算到`,
	goesTo: (cells) => `可以传给 ${cells} 个输入格`,
	readBy: (count) => (count === 0 ? '没有窗口读过它' : `被 ${count} 个窗口读过`),
	map: (channel, channels, cells) =>
		`${channels > 1 ? `第 ${channel} 个通道（共 ${channels} 个）：` : ''}${cells} 个输入格的梯度都求出来了。`,
	unread: (row, column) => `没有窗口读过输入第 ${row} 行第 ${column} 列，所以它的梯度是 0。`,
	maxCell: (row, column, won, read, value) =>
		`输入第 ${row} 行第 ${column} 列被 ${read} 个窗口读过，胜出 ${won} 次。${won === 0 ? '没有胜出的什么也得不到' : '胜者得到整个梯度'}：${value}。`,
	averageCell: (row, column, read, value) =>
		`输入第 ${row} 行第 ${column} 列被 ${read} 个窗口读过，分得的梯度加起来是 ${value}。`,
	maxWins: (row, column, gradient, sum) =>
		`它在输出第 ${row} 行第 ${column} 列的窗口里胜出，得到整个梯度 ${gradient}。目前的和是 ${sum}。`,
	maxLoses: (row, column, sum) =>
		`它在输出第 ${row} 行第 ${column} 列的窗口里没有胜出，什么也得不到。目前的和是 ${sum}。`,
	maxTies: (row, column, sum) =>
		`它与输出第 ${row} 行第 ${column} 列的胜者一样大，但相等时先出现的胜出，所以它什么也得不到。目前的和是 ${sum}。`,
	averageTerm: (row, column, share, gradient, product, sum) =>
		`它在输出第 ${row} 行第 ${column} 列里占 ${share}：${share} 乘 ${gradient} 得 ${product}。目前的和是 ${sum}。`,
	reluPasses: (row, column, x, gradient) =>
		`输入第 ${row} 行第 ${column} 列是 ${x}，大于 0：梯度 ${gradient} 照样通过。`,
	reluStops: (row, column, x, gradient) =>
		`输入第 ${row} 行第 ${column} 列是 ${x}，不大于 0：梯度 ${gradient} 到此为止，传下去的是 0。`,
	caption: (row, column) => `输入第 ${row} 行第 ${column} 列的梯度`,
	head: ['输出格', '输出梯度', '份额', '乘积', '目前的和']
};

export const poolBackwardWords: Translated<PoolBackwardWords> = { en, zh };
