import type { Translated } from '$lib/i18n/language';

/** Signs that need no translation; apart from the words, so that a page carries those of one language. */
const notes = { input: 'x', slope: 'f′(x)', gradOutput: '∂L/∂y', gradInput: '∂L/∂x' };
const reading = { x: 'x', value: 'f(x)', slope: 'f′(x)', gradient: '∂L/∂y', product: '∂L/∂x' };

const en = {
	title: 'The way back through ReLU and friends',
	applied: 'Function',
	maps: {
		input: 'Input',
		slope: 'Slope',
		gradOutput: 'Output gradient',
		gradInput: 'Input gradient'
	},
	notes,
	times: 'times',
	samples: { signed: '4×4, both signs', corner: '3×3, around 0', flat: '3×4, far from 0' },
	plot: (name: string, x: string, value: string, slope: string) =>
		`${name} with its tangent at x = ${x}: value ${value}, slope ${slope}`,
	panels: { value: 'f(x), and its tangent there', slope: 'f′(x), its slope' },
	reading,
	terms: { result: 'input gradient', slope: 'slope', gradient: 'output gradient', input: 'input' },
	gradSlope: 'Gradient of PReLU’s slope a',
	shareNote: 'Cells that are not positive add x times their output gradient.',
	noShares: 'No cell so far is negative or 0, so nothing is added.',
	sumSoFar: 'so far',
	cellOf: (map: string, row: number, column: number, value: string) =>
		`${map}, row ${row}, column ${column}: ${value}`,
	laterOf: (map: string, row: number, column: number) =>
		`${map}, row ${row}, column ${column}: not computed yet`,
	padded: 'padding',
	pointed: (row: number, column: number, slope: string, gradient: string, product: string) =>
		`Row ${row}, column ${column}: slope ${slope} times output gradient ${gradient} is ${product}`,
	between: ' ',
	map: (cells: number, name: string) =>
		`Each of the ${cells} output gradients is multiplied by the slope of ${name} at its own input. No cell looks at its neighbours.`,
	passes: (row: number, column: number, x: string, gradient: string) =>
		`Row ${row}, column ${column}: at x = ${x} the slope is 1. The output gradient ${gradient} passes unchanged.`,
	stops: (row: number, column: number, x: string, gradient: string) =>
		`Row ${row}, column ${column}: at x = ${x} the slope is 0. The output gradient ${gradient} stops here, and 0 goes on.`,
	scales: (
		row: number,
		column: number,
		x: string,
		slope: string,
		gradient: string,
		product: string
	) =>
		`Row ${row}, column ${column}: at x = ${x} the slope is ${slope}. ${slope} times the output gradient ${gradient} is ${product}.`,
	corner: (name: string, slope: string) =>
		`At 0 ${name} has a corner and no slope of its own. Any number between the two sides would do; like PyTorch we take that of the left side, ${slope}.`,
	shares: (term: string, sum: string) =>
		`The slope a of PReLU is learned: this cell adds ${term} to its gradient, which is ${sum} so far.`,
	sharesNothing: (sum: string) =>
		`As x is positive, a had no part in this output: nothing is added to its gradient, ${sum} so far.`,
	sharesAll: (sum: string) =>
		`The slope a of PReLU is learned: over all cells its gradient is ${sum}.`,
	tableMap: 'The way back, cell by cell',
	tableRow: (row: number) => `The way back in row ${row}`,
	head: ['Cell', 'x', 'f′(x)', '∂L/∂y', '∂L/∂x'] as readonly string[],
	place: (row: number, column: number) => `row ${row}, column ${column}`
};

/** The words of the scene of the way back through activations. */
export type ActivationBackwardWords = typeof en;

const zh: ActivationBackwardWords = {
	title: 'ReLU 等激活函数的反向传播',
	applied: '函数',
	maps: { input: '输入', slope: '导数', gradOutput: '输出梯度', gradInput: '输入梯度' },
	notes,
	times: '乘',
	samples: { signed: '4×4，有正有负', corner: '3×3，都在 0 附近', flat: '3×4，有的离 0 很远' },
	plot: (name, x, value, slope) =>
		`${name} 和它在 x = ${x} 处的切线：函数值 ${value}，斜率 ${slope}`,
	panels: { value: 'f(x) 和该处的切线', slope: 'f′(x)：斜率' },
	reading,
	terms: { result: '输入梯度', slope: '导数', gradient: '输出梯度', input: '输入' },
	gradSlope: 'PReLU 的斜率 a 的梯度',
	shareNote: '不大于 0 的格子，各自加上 x 乘它的输出梯度。',
	noShares: '到目前为止没有不大于 0 的格子，所以什么也没有加。',
	sumSoFar: '目前',
	cellOf: (map, row, column, value) => `${map}，第 ${row} 行第 ${column} 列：${value}`,
	laterOf: (map, row, column) => `${map}，第 ${row} 行第 ${column} 列：还没有算到`,
	padded: '填充',
	pointed: (row, column, slope, gradient, product) =>
		`第 ${row} 行第 ${column} 列：导数 ${slope} 乘输出梯度 ${gradient} 得 ${product}`,
	between: '',
	map: (cells, name) =>
		`${cells} 个输出梯度，各自乘上 ${name} 在对应输入处的导数。格子之间互不影响。`,
	passes: (row, column, x, gradient) =>
		`第 ${row} 行第 ${column} 列：x = ${x} 处的导数是 1，输出梯度 ${gradient} 原样通过。`,
	stops: (row, column, x, gradient) =>
		`第 ${row} 行第 ${column} 列：x = ${x} 处的导数是 0，输出梯度 ${gradient} 到此为止，传下去的是 0。`,
	scales: (row, column, x, slope, gradient, product) =>
		`第 ${row} 行第 ${column} 列：x = ${x} 处的导数是 ${slope}，${slope} 乘输出梯度 ${gradient} 得 ${product}。`,
	corner: (name, slope) =>
		`${name} 在 0 处有个尖角，不可导。取左右两侧斜率之间的任何数都说得通；和 PyTorch 一样，这里取左侧的 ${slope}。`,
	shares: (term, sum) =>
		`PReLU 的斜率 a 是学出来的：这一格给它的梯度加上 ${term}，目前的和是 ${sum}。`,
	sharesNothing: (sum) =>
		`x 是正数，a 没有参与这一格的输出：它的梯度什么也不加，目前的和是 ${sum}。`,
	sharesAll: (sum) => `PReLU 的斜率 a 是学出来的：所有格子加起来，它的梯度是 ${sum}。`,
	tableMap: '逐格反向传播',
	tableRow: (row) => `第 ${row} 行的反向传播`,
	head: ['格子', 'x', 'f′(x)', '∂L/∂y', '∂L/∂x'],
	place: (row, column) => `第 ${row} 行第 ${column} 列`
};

export const activationBackwardWords: Translated<ActivationBackwardWords> = { en, zh };
