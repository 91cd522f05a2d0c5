import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Pooling, step by step',
	input: 'Input',
	window: 'Window',
	output: 'Output',
	before: 'Output before',
	reducer: 'Keep',
	reducers: { max: 'the largest', average: 'the average' },
	layout: 'Windows',
	layouts: { sliding: 'slide', adaptive: 'adapt', global: 'one for all' },
	samples: { four: '4×4, for paper', five: '5×5, with a summit' } as Readonly<
		Record<string, string>
	>,
	ceilMode: 'Last window',
	ceilModes: { floor: 'must fit', ceil: 'may hang over' },
	countPad: 'Zeros of the padding',
	countPads: { count: 'count', leave: 'do not count' },
	windowSize: 'Window size',
	outputSize: 'Output size',
	shift: 'Move the input',
	moves: { up: 'Up', left: 'Left', right: 'Right', down: 'Down' },
	back: 'Put it back',
	shifted: (down: number, right: number) =>
		[
			...(right === 0 ? [] : [`${Math.abs(right)} ${right > 0 ? 'right' : 'left'}`]),
			...(down === 0 ? [] : [`${Math.abs(down)} ${down > 0 ? 'down' : 'up'}`])
		].join(', ') || 'not moved',
	effect: (changed: number, outputs: number, inputsChanged: number, inputs: number) =>
		`Moved like this, ${inputsChanged} of ${inputs} numbers of the input are others, but ${changed} of ${outputs} outputs.`,
	effectNote: 'Framed cells have another number than before.',
	winnerStays: (row: number, column: number) =>
		`The winner of this window is still at row ${row}, column ${column}.`,
	winnerMoves: (row: number, column: number, rowBefore: number, columnBefore: number) =>
		`The winner of this window is now at row ${row}, column ${column}; it was at row ${rowBefore}, column ${columnBefore}.`,
	largest: 'Largest',
	largestSoFar: 'Largest so far',
	sum: 'Sum',
	sumSoFar: 'Sum so far',
	average: 'Average',
	channel: (channel: number) => `channel ${channel}`,
	more: (count: number) => `… ${count} more`,
	inputCell: (row: number, column: number, value: string) =>
		`Input, row ${row}, column ${column}: ${value}`,
	outputCell: (row: number, column: number, value: string) =>
		`Output, row ${row}, column ${column}: ${value}`,
	outputLater: (row: number, column: number) =>
		`Output, row ${row}, column ${column}: not computed yet`,
	beforeCell: (row: number, column: number, value: string) =>
		`Before, row ${row}, column ${column}: ${value}`,
	windowCell: (row: number, column: number, value: string) =>
		`Window, row ${row}, column ${column}: ${value}`,
	windowLater: (row: number, column: number) =>
		`Window, row ${row}, column ${column}: not looked at yet`,
	windowUncounted: (row: number, column: number) =>
		`Window, row ${row}, column ${column}: outside, does not count`,
	padded: 'padding',
	readBy: (windows: number) =>
		windows === 0
			? 'no window looks at it'
			: `${windows} ${windows === 1 ? 'window looks' : 'windows look'} at it`,
	winsIn: (windows: number) => `wins in ${windows}`,
	wonAt: (cells: number, row: number, column: number) =>
		`the largest of ${cells}, found at row ${row}, column ${column}`,
	averageOf: (cells: number, divisor: string) => `${cells} numbers added up, divided by ${divisor}`,
	narrateMaxMap: (channel: number, channels: number, cells: number) =>
		`${channels > 1 ? `Channel ${channel} of ${channels}: ` : ''}${cells === 1 ? 'the one window is' : `all ${cells} windows are`} done. The cells that won are framed in the input.`,
	narrateAverageMap: (channel: number, channels: number, cells: number) =>
		`${channels > 1 ? `Channel ${channel} of ${channels}: ` : ''}${cells === 1 ? 'the one window is' : `all ${cells} windows are`} done.`,
	narrateMaxCell: (cells: number, value: string, row: number, column: number) =>
		`Of the ${cells} numbers in the window, ${value} at row ${row}, column ${column} is the largest.`,
	narrateAverageCell: (cells: number, sum: string, divisor: string, value: string) =>
		`The ${cells} numbers that count add up to ${sum}. Divided by ${divisor} that is ${value}.`,
	narrateFirst: (value: string, cells: number) => `Number 1 of ${cells} is ${value}: it leads.`,
	narrateLeads: (value: string, done: number, cells: number) =>
		`Number ${done} of ${cells} is ${value}: larger than all before, it leads now.`,
	narrateLoses: (value: string, done: number, cells: number, leader: string) =>
		`Number ${done} of ${cells} is ${value}: not larger than ${leader}, which stays ahead.`,
	narratePadding: (done: number, cells: number) =>
		`Number ${done} of ${cells} lies in the padding, which never wins.`,
	narrateSum: (value: string, done: number, cells: number, sum: string) =>
		`Number ${done} of ${cells} is ${value}. The sum so far is ${sum}.`,
	narrateSumLast: (value: string, cells: number, sum: string, divisor: string, mean: string) =>
		`The last of ${cells} is ${value}. The sum ${sum}, divided by ${divisor}, is ${mean}.`,
	dropped: (cells: number) =>
		`${cells} input ${cells === 1 ? 'cell is' : 'cells are'} crossed out: no window looks at ${cells === 1 ? 'it' : 'them'}.`,
	tableCaption: (row: number, column: number) => `Output row ${row}, column ${column}`,
	tableMax: ['Input cell', 'Number', 'Largest so far'] as readonly string[],
	tableAverage: ['Input cell', 'Number', 'Sum so far'] as readonly string[],
	place: (row: number, column: number) => `row ${row}, column ${column}`,
	paddingOverHalf: (largest: string) =>
		`pooling may be padded by at most half its kernel, here ${largest}.`,
	emptyWindow: 'a window would look at nothing but padding.',
	ceilNote:
		'Rounded up. But no window may start in the padding behind the input: such a one is left out.'
};

/** The words of the pooling scene; a page has them only once it has what they belong to. */
export type PoolingWords = typeof en;

const zh: PoolingWords = {
	title: '一步一步看池化',
	input: '输入',
	window: '窗口',
	output: '输出',
	before: '移动前的输出',
	reducer: '留下',
	reducers: { max: '最大值', average: '平均值' },
	layout: '窗口',
	layouts: { sliding: '滑动', adaptive: '自适应', global: '盖住整图' },
	samples: { four: '4×4，可用纸笔算', five: '5×5，中间最高' },
	ceilMode: '最后一个窗口',
	ceilModes: { floor: '必须放得下', ceil: '可以伸出去' },
	countPad: '填充的零',
	countPads: { count: '计入个数', leave: '不计入' },
	windowSize: '窗口大小',
	outputSize: '输出大小',
	shift: '移动输入',
	moves: { up: '上移', left: '左移', right: '右移', down: '下移' },
	back: '放回原处',
	shifted: (down, right) =>
		[
			...(right === 0 ? [] : [`${right > 0 ? '右' : '左'}移 ${Math.abs(right)} 格`]),
			...(down === 0 ? [] : [`${down > 0 ? '下' : '上'}移 ${Math.abs(down)} 格`])
		].join('，') || '没有移动',
	effect: (changed, outputs, inputsChanged, inputs) =>
		`这样一移，输入的 ${inputs} 个数里有 ${inputsChanged} 个变了，而输出的 ${outputs} 个数里变了 ${changed} 个。`,
	effectNote: '加框的格子与移动前不同。',
	winnerStays: (row, column) => `这个窗口的胜者仍在第 ${row} 行第 ${column} 列。`,
	winnerMoves: (row, column, rowBefore, columnBefore) =>
		`这个窗口的胜者现在在第 ${row} 行第 ${column} 列，移动前在第 ${rowBefore} 行第 ${columnBefore} 列。`,
	largest: '最大值',
	largestSoFar: '目前最大',
	sum: '和',
	sumSoFar: '目前的和',
	average: '平均值',
	channel: (channel) => `通道 ${channel}`,
	more: (count) => `……还有 ${count} 个`,
	inputCell: (row, column, value) => `输入第 ${row} 行第 ${column} 列：${value}`,
	outputCell: (row, column, value) => `输出第 ${row} 行第 ${column} 列：${value}`,
	outputLater: (row, column) => `输出第 ${row} 行第 ${column} 列：还没有算`,
	beforeCell: (row, column, value) => `移动前第 ${row} 行第 ${column} 列：${value}`,
	windowCell: (row, column, value) => `窗口第 ${row} 行第 ${column} 列：${value}`,
	windowLater: (row, column) => `窗口第 ${row} 行第 ${column} 列：还没有看`,
	windowUncounted: (row, column) => `窗口第 ${row} 行第 ${column} 列：在外面，不计入`,
	padded: '填充',
	readBy: (windows) => (windows === 0 ? '没有窗口看到它' : `有 ${windows} 个窗口看到它`),
	winsIn: (windows) => `在其中 ${windows} 个里胜出`,
	wonAt: (cells, row, column) => `${cells} 个数里最大的，来自第 ${row} 行第 ${column} 列`,
	averageOf: (cells, divisor) => `${cells} 个数相加，再除以 ${divisor}`,
	narrateMaxMap: (channel, channels, cells) =>
		`${channels > 1 ? `第 ${channel} 个通道（共 ${channels} 个）：` : ''}${cells === 1 ? '唯一的窗口算完了' : `${cells} 个窗口都算完了`}。输入中胜出的格子加了框。`,
	narrateAverageMap: (channel, channels, cells) =>
		`${channels > 1 ? `第 ${channel} 个通道（共 ${channels} 个）：` : ''}${cells === 1 ? '唯一的窗口算完了' : `${cells} 个窗口都算完了`}。`,
	narrateMaxCell: (cells, value, row, column) =>
		`窗口里的 ${cells} 个数中，第 ${row} 行第 ${column} 列的 ${value} 最大。`,
	narrateAverageCell: (cells, sum, divisor, value) =>
		`计入的 ${cells} 个数加起来是 ${sum}，除以 ${divisor}，得 ${value}。`,
	narrateFirst: (value, cells) => `第 1 个数（共 ${cells} 个）是 ${value}，暂时领先。`,
	narrateLeads: (value, done, cells) =>
		`第 ${done} 个数（共 ${cells} 个）是 ${value}，比前面的都大，现在由它领先。`,
	narrateLoses: (value, done, cells, leader) =>
		`第 ${done} 个数（共 ${cells} 个）是 ${value}，没有超过 ${leader}，领先的不变。`,
	narratePadding: (done, cells) => `第 ${done} 个（共 ${cells} 个）落在填充里，填充永远不会胜出。`,
	narrateSum: (value, done, cells, sum) =>
		`第 ${done} 个数（共 ${cells} 个）是 ${value}，目前的和是 ${sum}。`,
	narrateSumLast: (value, cells, sum, divisor, mean) =>
		`${cells} 个数里的最后一个是 ${value}。和 ${sum} 除以 ${divisor}，得 ${mean}。`,
	dropped: (cells) => `打叉的 ${cells} 个输入格没有任何窗口看到。`,
	tableCaption: (row, column) => `输出第 ${row} 行第 ${column} 列`,
	tableMax: ['输入格', '数', '目前最大'],
	tableAverage: ['输入格', '数', '目前的和'],
	place: (row, column) => `第 ${row} 行第 ${column} 列`,
	paddingOverHalf: (largest) => `池化的填充最多是窗口的一半，这里是 ${largest}。`,
	emptyWindow: '会有窗口只看到填充。',
	ceilNote: '这里向上取整。但窗口不能从输入后面的填充里开始，这样的窗口不算。'
};

export const poolingWords: Translated<PoolingWords> = { en, zh };
