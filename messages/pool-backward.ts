import type { Translated } from '$lib/i18n/language';

const windows = (count: number) => `${count} ${count === 1 ? 'window' : 'windows'}`;

const en = {
	title: 'The way back through pooling',
	operation: 'Pooling',
	operations: {
		max: 'Max',
		average: 'Average',
		globalMax: 'Global max',
		globalAverage: 'Global average'
	},
	input: 'Input',
	gradOutput: 'Output gradient',
	gradInput: 'Input gradient',
	samples: { ties: '4×4, with equal numbers', summit: '5×5, with a summit', signed: '4×4, signed' },
	windows: 'Windows',
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
	/** What stands between two sentences. */
	between: ' ',
	droppedNote: (cells: number) =>
		`${cells} ${cells === 1 ? 'cell is' : 'cells are'} crossed out: no window read ${cells === 1 ? 'it' : 'them'}, and the gradient there is 0.`,
	lostShares: 'Shares that fall on the padding are lost.',
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
	padded: 'padding',
	proveAbout:
		'Nudge one input by ε, down or up, and see how far the loss L moves: L is the sum of every output times its output gradient.',
	isEqualByChance:
		'Equal, though a winner is another after the nudge: what one window lost another gained.',
	isNotEqual: 'Not equal: the nudge is so large that another number wins.',
	isTie:
		'Not equal, and no nudge this way is small enough. Two numbers of a window are equal: max has a kink there, and the first of equals was given the whole gradient.',
	room: (most: string) => `No winner is beaten as long as ε goes no further than ${most} this way.`,
	roomForAll: 'However far this number goes this way, no window gets another winner.',
	switched: (places: readonly string[]) =>
		`Another winner now in the ${places.length === 1 ? 'window' : 'windows'} of output ${places.join('; ')}.`,
	caption: (row: number, column: number) => `Gradient of input row ${row}, column ${column}`,
	head: ['Output cell', 'Output gradient', 'Share', 'Product', 'Sum so far'] as readonly string[]
};

/** The words of the scene of the way back through pooling. */
export type PoolBackwardWords = typeof en;

const zh: PoolBackwardWords = {
	title: '池化的反向传播',
	operation: '池化方式',
	operations: {
		max: '最大',
		average: '平均',
		globalMax: '全局最大',
		globalAverage: '全局平均'
	},
	input: '输入',
	gradOutput: '输出梯度',
	gradInput: '输入梯度',
	samples: { ties: '4×4，有相等的数', summit: '5×5，中间有个最大值', signed: '4×4，有正有负' },
	windows: '窗口',
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
	between: '',
	droppedNote: (cells) => `打叉的 ${cells} 格没有窗口读过，梯度是 0。`,
	lostShares: '落在填充上的份额就丢掉了。',
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
	padded: '填充',
	proveAbout:
		'把一个输入推动 ε，可正可负，看损失 L 变多少。这里 L 等于每个输出乘它的输出梯度再相加。',
	isEqualByChance: '虽然换了胜者，两者仍然相等：一个窗口少的，正好由另一个窗口补上。',
	isNotEqual: '不相等：推得太远，换了胜者。',
	isTie:
		'不相等，而且朝这个方向推得再少也不行。窗口里有两个数相等，max 在这里有个尖角，而整个梯度给了先出现的那一个。',
	room: (most) => `朝这个方向推动不超过 ${most}，就没有胜者被超过。`,
	roomForAll: '这个数朝这个方向走多远，每个窗口的胜者都不变。',
	switched: (places) => `换了胜者的窗口，它们的输出格是：${places.join('；')}。`,
	caption: (row, column) => `输入第 ${row} 行第 ${column} 列的梯度`,
	head: ['输出格', '输出梯度', '份额', '乘积', '目前的和']
};

export const poolBackwardWords: Translated<PoolBackwardWords> = { en, zh };
