import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'One layer as a matrix',
	input: 'Input',
	kernel: 'Kernel',
	output: 'Output',
	matrix: 'Matrix',
	matrixNote: (rows: number, columns: number, zeros: number) =>
		`${rows}×${columns}${zeros > 0 ? `, ${zeros} of them always 0` : ''}`,
	flattened: 'the input, flattened',
	connection: 'How inputs and outputs are connected',
	connections: { dense: 'Dense', local: 'Locally connected', convolution: 'Convolution' },
	about: {
		dense: 'all wires, each with a weight of its own',
		local: 'nearby wires only, each with its own',
		convolution: 'nearby wires only, and shared weights'
	},
	weights: (count: number): string => (count === 1 ? 'free weight' : 'free weights'),
	matrixCell: (row: number, column: number, weight: string) =>
		`Output ${row}, input ${column}: weight ${weight}`,
	noWire: (row: number, column: number) => `Output ${row}, input ${column}: no wire, always 0`,
	shared: (times: number) => `the same weight stands in ${times} places`,
	alone: 'this weight stands here alone',
	padding: 'padding',
	inputCell: (number: number, value: string) => `Input ${number}: ${value}`,
	feeds: (outputs: number, all: number) => `wired to ${outputs} of ${all} outputs`,
	outputCell: (number: number, value: string) => `Output ${number}: ${value}`,
	outputLater: (number: number) => `Output ${number}: not computed yet`,
	readsFrom: (inputs: number, all: number) => `wired to ${inputs} of ${all} inputs`,
	kernelCell: (row: number, column: number, value: string) =>
		`Kernel, row ${row}, column ${column}: ${value}`,
	narrateMap: (rows: number, columns: number, weights: number, zeros: number) =>
		`All ${rows} rows are done. The matrix has ${rows * columns} places${zeros > 0 ? `, ${zeros} of them 0 for good,` : ''} and ${weights} free weights.`,
	narrateCell: (row: number, rows: number, terms: number, columns: number, value: string) =>
		`Row ${row} of ${rows} makes output ${row}. ${terms === columns ? `All ${columns} inputs are wired to it` : `${terms} of ${columns} inputs are wired to it, those under the window`}: their products add up to ${value}.`,
	narrateTerm: (row: number, column: number, x: string, w: string, product: string, sum: string) =>
		`Row ${row}, column ${column}: input ${x} times weight ${w} is ${product}. The sum so far is ${sum}.`,
	sumSoFar: 'Sum so far',
	tableCaption: (row: number) => `Row ${row} of the matrix, wires only`,
	tableHead: ['Input number', 'Input', 'Weight', 'Product', 'Sum so far'] as readonly string[]
};

/** The words of the convolution's matrix; a page has them only once it has what they belong to. */
export type ConvolutionMatrixWords = typeof en;

const zh: ConvolutionMatrixWords = {
	title: '把一层写成矩阵',
	input: '输入',
	kernel: '卷积核',
	output: '输出',
	matrix: '矩阵',
	matrixNote: (rows, columns, zeros) =>
		`${rows}×${columns}${zeros > 0 ? `，其中 ${zeros} 格永远是 0` : ''}`,
	flattened: '拉平的输入',
	connection: '输入与输出怎样相连',
	connections: { dense: '全连接', local: '局部连接', convolution: '卷积' },
	about: {
		dense: '处处相连，每条线各有权重',
		local: '只连附近，每条线各有权重',
		convolution: '只连附近，权重还要共享'
	},
	weights: () => '个自由权重',
	matrixCell: (row, column, weight) => `输出 ${row}，输入 ${column}：权重 ${weight}`,
	noWire: (row, column) => `输出 ${row}，输入 ${column}：没有连线，永远是 0`,
	shared: (times) => `同一个权重出现在 ${times} 处`,
	alone: '这个权重只在这里出现',
	padding: '填充',
	inputCell: (number, value) => `输入 ${number}：${value}`,
	feeds: (outputs, all) => `连到 ${all} 个输出中的 ${outputs} 个`,
	outputCell: (number, value) => `输出 ${number}：${value}`,
	outputLater: (number) => `输出 ${number}：还没有算到`,
	readsFrom: (inputs, all) => `连着 ${all} 个输入中的 ${inputs} 个`,
	kernelCell: (row, column, value) => `卷积核第 ${row} 行第 ${column} 列：${value}`,
	narrateMap: (rows, columns, weights, zeros) =>
		`${rows} 行都算完了。矩阵共 ${rows * columns} 格，${zeros > 0 ? `其中 ${zeros} 格永远是 0，` : ''}自由权重有 ${weights} 个。`,
	narrateCell: (row, rows, terms, columns, value) =>
		`第 ${row} 行（共 ${rows} 行）算出输出 ${row}。${terms === columns ? `${columns} 个输入全都连着它` : `${columns} 个输入中，只有窗口盖住的 ${terms} 个连着它`}，乘积之和是 ${value}。`,
	narrateTerm: (row, column, x, w, product, sum) =>
		`第 ${row} 行第 ${column} 列：输入 ${x} 乘以权重 ${w} 得 ${product}，累计 ${sum}。`,
	sumSoFar: '目前的和',
	tableCaption: (row) => `矩阵第 ${row} 行（只列有连线的）`,
	tableHead: ['输入编号', '输入', '权重', '乘积', '目前的和']
};

export const convolutionMatrixWords: Translated<ConvolutionMatrixWords> = { en, zh };
