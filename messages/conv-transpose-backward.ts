import type { Translated } from '$lib/i18n/language';

const cells = (count: number) => `${count} ${count === 1 ? 'cell' : 'cells'}`;

const en = {
	title: 'The way back through a transposed convolution',
	target: 'Gradient to step',
	targets: { input: '∂L/∂x', weight: '∂L/∂w', bias: '∂L/∂b' },
	about: {
		input:
			'Going back, stamps become windows: the gradient of the input is a plain convolution of the output gradient, with the same kernel, not turned, and the same stride.',
		weight:
			'Each weight was stamped once by every input cell. Its gradient adds up those cells, each times the output gradient that it was stamped on.',
		bias: 'The bias was added to every output cell, so its gradient adds up all their gradients.'
	},
	figures: {
		gradOutput: 'Output gradient',
		kernel: 'Kernel',
		input: 'Input',
		product: 'Products',
		gradInput: 'Input gradient',
		gradWeight: 'Weight gradient',
		gradBias: 'Bias gradient'
	},
	filter: (number: number) => `output channel ${number}`,
	channel: (number: number) => `input channel ${number}`,
	kernelName: (channel: number, filter: number) => `${channel} → ${filter}`,
	terms: {
		gradient: 'output gradient',
		kernel: 'kernel',
		input: 'input'
	},
	result: { input: 'input gradient', weight: 'weight gradient', bias: 'bias gradient' },
	sumSoFar: 'so far',
	padded: 'cropped',
	place: (row: number, column: number) => `row ${row}, column ${column}`,
	cellOf: (name: string, row: number, column: number, value: string) =>
		`${name}, row ${row}, column ${column}: ${value}`,
	laterOf: (name: string, row: number, column: number) =>
		`${name}, row ${row}, column ${column}: not computed yet`,
	readTimes: (count: number) =>
		count === 0
			? 'no stamp reaches it, so it tells neither input nor weight anything'
			: `${count} ${count === 1 ? 'product' : 'products'} landed here`,
	between: ' ',
	inputMap: (channel: number, channels: number, count: number) =>
		`${channels > 1 ? `Channel ${channel} of ${channels}: the` : 'The'} gradients of all ${count} input cells are found.`,
	inputCell: (row: number, column: number, met: number, value: string) =>
		`The input at row ${row}, column ${column} stamped the kernel onto ${cells(met)}. The output gradients there, each times its weight, add up to ${value}.`,
	inputTerm: (
		gradient: string,
		w: string,
		product: string,
		done: number,
		terms: number,
		sum: string
	) =>
		`Term ${done} of ${terms}: output gradient ${gradient} times weight ${w} is ${product}. The sum so far is ${sum}.`,
	weightMap: (kernel: number, kernels: number, count: number) =>
		`${kernels > 1 ? `Kernel ${kernel} of ${kernels}: the` : 'The'} gradients of all ${count} weights are found.`,
	weightCell: (row: number, column: number, uses: number, value: string) =>
		`The weight at row ${row}, column ${column} was stamped by ${uses} input ${uses === 1 ? 'cell' : 'cells'}. Each, times the output gradient under it, all added up, is ${value}.`,
	weightTerm: (
		x: string,
		gradient: string,
		product: string,
		done: number,
		terms: number,
		sum: string
	) =>
		`Stamp ${done} of ${terms}: input ${x} times output gradient ${gradient} is ${product}. The sum so far is ${sum}.`,
	cropped: (done: number, terms: number, sum: string) =>
		`Term ${done} of ${terms}: this part of the stamp was cropped. No output, no gradient: the sum stays ${sum}.`,
	biasMap: (filters: number) =>
		filters === 1
			? 'The gradient of the bias is the sum of all output gradients: a sum, not a mean.'
			: `The gradients of all ${filters} biases are found, each the sum of its map: a sum, not a mean.`,
	biasCell: (filter: number, uses: number, value: string) =>
		`The bias of output channel ${filter} was added to ${cells(uses)}; their gradients add up to ${value}.`,
	biasTerm: (gradient: string, done: number, terms: number, sum: string) =>
		`Output gradient ${done} of ${terms}: ${gradient}. The sum so far is ${sum}.`,
	droppedNote: (count: number) =>
		`${count} output ${count === 1 ? 'cell is' : 'cells are'} crossed out: no stamp reaches ${count === 1 ? 'it' : 'them'}. Only the bias learns from ${count === 1 ? 'it' : 'them'}.`,
	captions: {
		input: (row: number, column: number) => `Gradient of input row ${row}, column ${column}`,
		weight: (row: number, column: number) =>
			`Gradient of the weight at row ${row}, column ${column}`,
		bias: (filter: number) => `Gradient of the bias of output channel ${filter}`
	},
	heads: {
		input: ['Output cell', 'Output gradient', 'Weight', 'Product', 'Sum so far'],
		weight: ['Output cell', 'Output gradient', 'Input', 'Product', 'Sum so far'],
		bias: ['Output cell', 'Output gradient', 'Sum so far']
	} as Readonly<Record<'input' | 'weight' | 'bias', readonly string[]>>
};

/** The words of the scene of the way back through a transposed convolution. */
export type ConvTransposeBackwardWords = typeof en;

const zh: ConvTransposeBackwardWords = {
	title: '转置卷积的反向传播',
	target: '分步求哪个梯度',
	targets: en.targets,
	about: {
		input:
			'反过来，盖章变成了滑窗：输入的梯度就是对输出梯度做一次普通的卷积，卷积核相同、不翻转，步幅也相同。',
		weight:
			'每个权重都被每个输入格盖过一次。把这些输入各自乘上盖到之处的输出梯度，再加起来，就是它的梯度。',
		bias: '偏置加到了每个输出格上，所以它的梯度是所有输出梯度的和。'
	},
	figures: {
		gradOutput: '输出梯度',
		kernel: '卷积核',
		input: '输入',
		product: '乘积',
		gradInput: '输入梯度',
		gradWeight: '权重梯度',
		gradBias: '偏置梯度'
	},
	filter: (number) => `输出通道 ${number}`,
	channel: (number) => `输入通道 ${number}`,
	kernelName: en.kernelName,
	terms: { gradient: '输出梯度', kernel: '卷积核', input: '输入' },
	result: { input: '输入梯度', weight: '权重梯度', bias: '偏置梯度' },
	sumSoFar: '目前',
	padded: '被裁掉',
	place: (row, column) => `第 ${row} 行第 ${column} 列`,
	cellOf: (name, row, column, value) => `${name}，第 ${row} 行第 ${column} 列：${value}`,
	laterOf: (name, row, column) => `${name}，第 ${row} 行第 ${column} 列：还没有算到`,
	readTimes: (count) =>
		count === 0 ? '没有章盖到这里，所以输入和权重都从它学不到什么' : `有 ${count} 个乘积落在这里`,
	between: '',
	inputMap: (channel, channels, count) =>
		`${channels > 1 ? `第 ${channel} 个通道（共 ${channels} 个）：` : ''}${count} 个输入格的梯度都求出来了。`,
	inputCell: (row, column, met, value) =>
		`输入第 ${row} 行第 ${column} 列把卷积核盖到了 ${met} 个输出格上。那里的输出梯度各乘自己的权重，加起来是 ${value}。`,
	inputTerm: (gradient, w, product, done, terms, sum) =>
		`第 ${done} 项（共 ${terms} 项）：输出梯度 ${gradient} 乘权重 ${w} 得 ${product}，目前的和是 ${sum}。`,
	weightMap: (kernel, kernels, count) =>
		`${kernels > 1 ? `第 ${kernel} 个卷积核（共 ${kernels} 个）：` : ''}${count} 个权重的梯度都求出来了。`,
	weightCell: (row, column, uses, value) =>
		`第 ${row} 行第 ${column} 列的权重被 ${uses} 个输入格盖过。每个输入乘它下面的输出梯度，加起来是 ${value}。`,
	weightTerm: (x, gradient, product, done, terms, sum) =>
		`第 ${done} 次（共 ${terms} 次）：输入 ${x} 乘输出梯度 ${gradient} 得 ${product}，目前的和是 ${sum}。`,
	cropped: (done, terms, sum) =>
		`第 ${done} 项（共 ${terms} 项）：章的这一部分被裁掉了，没有输出，也就没有梯度，和仍是 ${sum}。`,
	biasMap: (filters) =>
		filters === 1
			? '偏置的梯度是所有输出梯度的和，不是平均。'
			: `${filters} 个偏置的梯度都求出来了，各是自己那张图的和，不是平均。`,
	biasCell: (filter, uses, value) =>
		`输出通道 ${filter} 的偏置加到了 ${uses} 个格子上，它们的梯度加起来是 ${value}。`,
	biasTerm: (gradient, done, terms, sum) =>
		`第 ${done} 个输出梯度（共 ${terms} 个）：${gradient}，目前的和是 ${sum}。`,
	droppedNote: (count) => `打叉的 ${count} 个输出格没有章盖到，只有偏置能从它们学到东西。`,
	captions: {
		input: (row, column) => `输入第 ${row} 行第 ${column} 列的梯度`,
		weight: (row, column) => `第 ${row} 行第 ${column} 列的权重的梯度`,
		bias: (filter) => `输出通道 ${filter} 的偏置的梯度`
	},
	heads: {
		input: ['输出格', '输出梯度', '权重', '乘积', '目前的和'],
		weight: ['输出格', '输出梯度', '输入', '乘积', '目前的和'],
		bias: ['输出格', '输出梯度', '目前的和']
	}
};

export const convTransposeBackwardWords: Translated<ConvTransposeBackwardWords> = { en, zh };
