import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Activation functions and their slopes',
	input: 'Before',
	output: 'After',
	names: {
		sigmoid: 'sigmoid',
		tanh: 'tanh',
		relu: 'ReLU',
		leakyRelu: 'leaky ReLU',
		prelu: 'PReLU',
		elu: 'ELU',
		gelu: 'GELU',
		silu: 'SiLU'
	},
	panels: { value: 'f(x), what becomes of x', slope: 'f′(x), its slope there' },
	crossHair: 'Number to read off, x',
	draw: 'Drawn',
	hint: 'Point into the plot, or move the line with the arrow keys. An ≈ marks what is rounded.',
	applied: 'Applied to the map',
	shapes: {
		leak: 'Slope below 0, leaky ReLU',
		learned: 'Slope below 0, PReLU (learned)',
		alpha: 'alpha of ELU'
	},
	place: (row: number, column: number) => `row ${row}, column ${column}`,
	cell: (map: string, place: string, value: string) => `${map}, ${place}: ${value}`,
	later: (place: string) => `After, ${place}: not computed yet`,
	becomes: (place: string, x: string, value: string) => `${place}: ${x} becomes ${value}`,
	was: (place: string, value: string, x: string) => `${place}: ${value} was ${x}`,
	narrateMap: (name: string, cells: number, least: string, most: string) =>
		`${name} has been applied to all ${cells} numbers, to each by itself. They now go from ${least} to ${most}.`,
	narrateCell: (place: string, x: string, name: string, value: string, slope: string) =>
		`In ${place}, ${name} makes ${value} of ${x}. The slope there is ${slope}.`,
	tableCaption: (x: string) => `Value and slope at x = ${x}`,
	tableHead: ['Function', 'f(x)', 'f′(x)'] as readonly string[]
};

/** The words of the scene of activation functions; a page has them only once it has what they belong to. */
export type ActivationsWords = typeof en;

const zh: ActivationsWords = {
	title: '激活函数和它们的斜率',
	input: '激活前',
	output: '激活后',
	names: {
		sigmoid: 'sigmoid',
		tanh: 'tanh',
		relu: 'ReLU',
		leakyRelu: 'leaky ReLU',
		prelu: 'PReLU',
		elu: 'ELU',
		gelu: 'GELU',
		silu: 'SiLU'
	},
	panels: { value: 'f(x)：x 变成多少', slope: 'f′(x)：该处的斜率' },
	crossHair: '要读出的数 x',
	draw: '画出',
	hint: '指着图，或者用方向键移动竖线。≈ 表示取过近似。',
	applied: '作用于特征图的函数',
	shapes: {
		leak: 'leaky ReLU 负半轴的斜率',
		learned: 'PReLU 负半轴的斜率（学出来的）',
		alpha: 'ELU 的 alpha'
	},
	place: (row, column) => `第 ${row} 行第 ${column} 列`,
	cell: (map, place, value) => `${map}${place}：${value}`,
	later: (place) => `激活后${place}：还没有算`,
	becomes: (place, x, value) => `${place}：${x} 变成 ${value}`,
	was: (place, value, x) => `${place}：${value}，原来是 ${x}`,
	narrateMap: (name, cells, least, most) =>
		`${name} 已经作用于全部 ${cells} 个数，每个数各算各的。现在最小的是 ${least}，最大的是 ${most}。`,
	narrateCell: (place, x, name, value, slope) =>
		`${place}：${name} 把 ${x} 变成 ${value}，该处的斜率是 ${slope}。`,
	tableCaption: (x) => `x = ${x} 处的函数值和斜率`,
	tableHead: ['函数', 'f(x)', 'f′(x)']
};

export const activationsWords: Translated<ActivationsWords> = { en, zh };
