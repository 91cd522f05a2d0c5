import type { Translated } from '$lib/i18n/language';

const rows = (count: number) => `${count} ${count === 1 ? 'row' : 'rows'}`;

const en = {
	title: 'The way back through a dense layer',
	target: 'Gradient to step',
	targets: { input: '∂x', weight: '∂W', bias: '∂b' },
	forward: 'On the way there: y = x · Wᵀ + b',
	products: {
		input: '∂x = ∂y · W',
		weight: '∂W = ∂yᵀ · x',
		bias: '∂b: the columns of ∂y, added up over the batch'
	},
	abouts: {
		input:
			'A row for each sample. Input i went into every output, so it collects from every output: a row of ∂y times a column of W.',
		weight:
			'A weight was used once in every row of the batch, so its gradient adds up over the batch: a column of ∂y times a column of x.',
		bias: 'A bias was added to every row of the batch, so its gradient is a sum over the rows: not their mean.'
	},
	figures: {
		x: 'Input x',
		weight: 'Weight W',
		bias: 'Bias b',
		output: 'Output y',
		gradOutput: 'Output gradient',
		gradInput: 'Input gradient',
		gradWeight: 'Weight gradient',
		gradBias: 'Bias gradient'
	},
	gradient: { input: '∂L/∂x', weight: '∂L/∂W', bias: '∂L/∂b', output: '∂L/∂y' },
	turned: '∂L/∂y turned',
	axes: { batch: 'Rows of the batch', inputs: 'Inputs', outputs: 'Outputs' },
	terms: {
		gradient: 'output gradient',
		kernel: 'weight',
		input: 'input'
	},
	result: { input: 'input gradient', weight: 'weight gradient', bias: 'bias gradient' },
	sumSoFar: 'so far',
	cellOf: (name: string, row: number, column: number, value: string) =>
		`${name}, row ${row}, column ${column}: ${value}`,
	laterOf: (name: string, row: number, column: number) =>
		`${name}, row ${row}, column ${column}: nothing yet`,
	inFactor: (name: string) => `${name}, as a factor`,
	addsUp: (count: number) => `a sum of ${count} ${count === 1 ? 'term' : 'terms'}`,
	goesInto: (count: number, name: string) =>
		`goes into ${count} ${count === 1 ? 'cell' : 'cells'} of ${name}`,
	map: {
		input: (row: number, all: number) =>
			`The gradients of row ${row} of x are found${all > 1 ? `, out of ${rows(all)}: each row reads its own row of ∂y alone` : ''}.`,
		weight: (row: number, all: number) =>
			`The gradients of the weights of output ${row} are found${all > 1 ? `, out of ${all} outputs` : ''}.`,
		bias: (_row: number, all: number) =>
			`The gradients of all ${all} biases are found, each the sum of its column of ∂y.`
	},
	cell: {
		input: (row: number, column: number, terms: number, value: string) =>
			`Input ${column} of row ${row} went into ${terms} ${terms === 1 ? 'output' : 'outputs'}. Each output gradient times the weight on the way there, added up: ${value}.`,
		weight: (row: number, column: number, terms: number, value: string) =>
			`The weight from input ${column} to output ${row} was used in ${rows(terms)} of the batch. Each time output gradient times input, added up: ${value}.`,
		bias: (_row: number, column: number, terms: number, value: string) =>
			`The bias of output ${column} was added in ${rows(terms)} of the batch. The output gradients there add up to ${value}.`
	},
	term: (done: number, terms: number, factors: string, product: string, sum: string) =>
		`Term ${done} of ${terms}: ${factors} is ${product}. The sum so far is ${sum}.`,
	biasTerm: (done: number, terms: number, gradient: string, sum: string) =>
		`Row ${done} of ${terms} adds its output gradient ${gradient}. The sum so far is ${sum}.`,
	captions: {
		input: (row: number, column: number) => `Gradient of input ${column} of row ${row}`,
		weight: (row: number, column: number) =>
			`Gradient of the weight from input ${column} to output ${row}`,
		bias: (_row: number, column: number) => `Gradient of the bias of output ${column}`
	},
	heads: {
		input: ['Output', 'Output gradient', 'Weight', 'Product', 'Sum so far'],
		weight: ['Row', 'Output gradient', 'Input', 'Product', 'Sum so far'],
		bias: ['Row', 'Output gradient', 'Sum so far']
	} as Readonly<Record<'input' | 'weight' | 'bias', readonly string[]>>
};

/** The words of the scene of the way back through a dense layer. */
export type DenseBackwardWords = typeof en;

const zh: DenseBackwardWords = {
	title: '全连接层的反向传播',
	target: '要逐步看的梯度',
	targets: { input: '∂x', weight: '∂W', bias: '∂b' },
	forward: '前向：y = x · Wᵀ + b',
	products: {
		input: '∂x = ∂y · W',
		weight: '∂W = ∂yᵀ · x',
		bias: '∂b：把 ∂y 的每一列沿批量加起来'
	},
	abouts: {
		input: '每个样本占一行。输入 i 通向所有输出，所以要从所有输出收回来：∂y 的一行乘 W 的一列。',
		weight: '同一个权重在批量的每一行都用过一次，所以梯度要沿批量求和：∂y 的一列乘 x 的一列。',
		bias: '偏置加到了批量的每一行上，所以它的梯度是各行之和，不是平均。'
	},
	figures: {
		x: '输入 x',
		weight: '权重 W',
		bias: '偏置 b',
		output: '输出 y',
		gradOutput: '输出梯度',
		gradInput: '输入梯度',
		gradWeight: '权重梯度',
		gradBias: '偏置梯度'
	},
	gradient: { input: '∂L/∂x', weight: '∂L/∂W', bias: '∂L/∂b', output: '∂L/∂y' },
	turned: '∂L/∂y 的转置',
	axes: { batch: '批量的行数', inputs: '输入个数', outputs: '输出个数' },
	terms: { gradient: '输出梯度', kernel: '权重', input: '输入' },
	result: { input: '输入梯度', weight: '权重梯度', bias: '偏置梯度' },
	sumSoFar: '目前',
	cellOf: (name, row, column, value) => `${name}，第 ${row} 行第 ${column} 列：${value}`,
	laterOf: (name, row, column) => `${name}，第 ${row} 行第 ${column} 列：还没有算到`,
	inFactor: (name) => `${name}，作为因子`,
	addsUp: (count) => `由 ${count} 项相加`,
	goesInto: (count, name) => `用在${name}的 ${count} 格里`,
	map: {
		input: (row, all) =>
			`x 的第 ${row} 行的梯度求出来了${all > 1 ? `（共 ${all} 行）：每一行只用到 ∂y 的同一行` : ''}。`,
		weight: (row, all) =>
			`输出 ${row} 的各个权重的梯度求出来了${all > 1 ? `（共 ${all} 个输出）` : ''}。`,
		bias: (_row, all) => `${all} 个偏置的梯度都求出来了，各是 ∂y 中自己那一列的和。`
	},
	cell: {
		input: (row, column, terms, value) =>
			`第 ${row} 行的输入 ${column} 通向 ${terms} 个输出。把各处的输出梯度乘上途中的权重，再相加，得 ${value}。`,
		weight: (row, column, terms, value) =>
			`从输入 ${column} 到输出 ${row} 的权重在批量的 ${terms} 行里都用过。每次用输出梯度乘输入，加起来是 ${value}。`,
		bias: (_row, column, terms, value) =>
			`输出 ${column} 的偏置加到了批量的 ${terms} 行上，那里的输出梯度加起来是 ${value}。`
	},
	term: (done, terms, factors, product, sum) =>
		`第 ${done} 项（共 ${terms} 项）：${factors} 得 ${product}，目前的和是 ${sum}。`,
	biasTerm: (done, terms, gradient, sum) =>
		`第 ${done} 行（共 ${terms} 行）加上输出梯度 ${gradient}，目前的和是 ${sum}。`,
	captions: {
		input: (row, column) => `第 ${row} 行的输入 ${column} 的梯度`,
		weight: (row, column) => `从输入 ${column} 到输出 ${row} 的权重的梯度`,
		bias: (_row, column) => `输出 ${column} 的偏置的梯度`
	},
	heads: {
		input: ['输出', '输出梯度', '权重', '乘积', '目前的和'],
		weight: ['行', '输出梯度', '输入', '乘积', '目前的和'],
		bias: ['行', '输出梯度', '目前的和']
	}
};

export const denseBackwardWords: Translated<DenseBackwardWords> = { en, zh };
