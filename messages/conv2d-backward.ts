import type { Translated } from '$lib/i18n/language';

const cells = (count: number) => `${count} ${count === 1 ? 'cell' : 'cells'}`;

const en = {
	title: 'The way back through a convolution',
	target: 'Gradient to step',
	targets: {
		inputScatter: '∂x: scatter',
		input: '∂x: gather',
		weight: '∂w',
		bias: '∂b'
	},
	gradOutput: 'Output gradient',
	gradInput: 'Input gradient',
	gradWeight: 'Weight gradient',
	gradBias: 'Bias gradient',
	kernel: 'Kernel',
	input: 'Input',
	stamp: 'Stamp',
	stampNote: (gradient: string) => `${gradient} × kernel`,
	stuffed: 'Stuffed gradient',
	stuffedNote: (stride: string): string =>
		stride === '1' ? 'zeros around' : 'zeros between and around',
	turned: 'Turned kernel',
	turnedNote: '180°',
	unturnedNote: 'twice: as it is set',
	products: 'Products',
	scatter: 'Scatter',
	scatterAbout: 'Every output gradient stamps the kernel, times itself, onto what its window read.',
	gather: 'Gather',
	gatherAbout:
		'Every input cell lays the turned kernel over the output gradients, with zeros in between and around.',
	byScatter: '∂L/∂x by scatter',
	byGather: '∂L/∂x by gather',
	stepped: 'stepped here',
	followed: 'follows along',
	noStamp: 'A zero is met here, and stamps nothing.',
	noCell: 'This product falls on the padding: no input cell gathers it.',
	comparing: (complete: number, all: number) =>
		`${complete} of ${all} cells are complete in both readings, and equal, compared one by one as fractions.`,
	equalEverywhere: (all: number) =>
		`All ${all} cells are equal in both readings, compared one by one as fractions.`,
	nothingYet: (all: number) => `None of the ${all} cells is complete in both readings yet.`,
	unequal: 'The two readings differ.',
	sum: 'Sum',
	sumSoFar: 'so far',
	lost: 'lost in the padding',
	terms: {
		result: 'gradient looked for',
		gradient: 'output gradient',
		kernel: 'kernel',
		input: 'input'
	},
	result: {
		inputScatter: 'input gradient',
		input: 'input gradient',
		weight: 'weight gradient',
		bias: 'bias gradient'
	},
	stuffedTerm: 'stuffed output gradient',

	place: (row: number, column: number) => `row ${row}, column ${column}`,
	cellOf: (name: string, row: number, column: number, value: string) =>
		`${name}, row ${row}, column ${column}: ${value}`,
	laterOf: (name: string, row: number, column: number) =>
		`${name}, row ${row}, column ${column}: nothing yet`,
	biasOf: (filter: number, value: string) => `Bias gradient of filter ${filter}: ${value}`,
	padded: 'padding',
	insertedZero: 'a zero inserted for the stride',
	stampsOnto: (count: number) => `stamps onto ${cells(count)}`,
	gathersFrom: (count: number) =>
		count === 0
			? 'no window read it, so its gradient is 0'
			: `gathers from ${count} output gradients`,
	usedTimes: (count: number) => `was used ${count} ${count === 1 ? 'time' : 'times'}`,
	readTimes: (count: number) =>
		count === 0 ? 'no window read it' : `met ${count} ${count === 1 ? 'weight' : 'weights'}`,
	addsUp: (count: number) => `adds up ${count} output gradients`,

	narrateScatterMap: (filter: number, filters: number, count: number) =>
		`${filters > 1 ? `Filter ${filter} of ${filters}: all` : 'All'} ${count} output gradients have stamped their kernels.`,
	narrateScatterCell: (row: number, column: number, gradient: string, landed: number) =>
		`The output gradient ${gradient} at row ${row}, column ${column} stamps the kernel, times itself, onto the ${cells(landed)} that its window read.`,
	narrateLostCells: (lost: number) =>
		` ${lost} ${lost === 1 ? 'product falls' : 'products fall'} on the padding and ${lost === 1 ? 'is' : 'are'} lost.`,
	narrateStamp: (
		gradient: string,
		w: string,
		product: string,
		row: number,
		column: number,
		now: string
	) => `${gradient} times ${w} is ${product}. Added at input row ${row}, column ${column}: ${now}.`,
	narrateCopied: ' It lands in the padding, which holds a copy of that cell.',
	narrateLost: (gradient: string, w: string, product: string) =>
		`${gradient} times ${w} is ${product}. It falls on the padding, which is no part of the input, and is lost.`,
	narrateGatherMap: (channel: number, channels: number, count: number) =>
		`${channels > 1 ? `Channel ${channel} of ${channels}: the` : 'The'} gradients of all ${count} input cells are gathered.`,
	narrateGatherCell: (row: number, column: number, met: number, terms: number, value: string) =>
		`Input row ${row}, column ${column}: ${met} of the ${terms} places under the turned kernel hold an output gradient, the others a zero. The products add up to ${value}.`,
	narrateUnread: (row: number, column: number) =>
		`No window read input row ${row}, column ${column}: the turned kernel meets zeros alone, and the gradient is 0.`,
	narrateGather: (
		gradient: string,
		w: string,
		product: string,
		done: number,
		terms: number,
		sum: string
	) => `Term ${done} of ${terms}: ${gradient} times ${w} is ${product}. The sum so far is ${sum}.`,
	narrateInserted: (w: string, done: number, terms: number, sum: string) =>
		`Term ${done} of ${terms} meets a zero that was inserted for the stride: 0 times ${w} adds nothing. The sum stays ${sum}.`,
	narrateBorder: (w: string, done: number, terms: number, sum: string) =>
		`Term ${done} of ${terms} meets a zero of the border: 0 times ${w} adds nothing. The sum stays ${sum}.`,
	narrateWeightMap: (kernel: number, kernels: number, count: number) =>
		`${kernels > 1 ? `Kernel ${kernel} of ${kernels}: the` : 'The'} gradients of all ${count} weights are done.`,
	narrateWeightCell: (row: number, column: number, uses: number, value: string) =>
		`The weight at row ${row}, column ${column} was used ${uses} ${uses === 1 ? 'time' : 'times'}. Each time it met an input; that input times the output gradient there, all added up, is ${value}.`,
	narrateWeight: (
		x: string,
		gradient: string,
		product: string,
		done: number,
		terms: number,
		sum: string
	) =>
		`Use ${done} of ${terms}: input ${x} times output gradient ${gradient} is ${product}. The sum so far is ${sum}.`,
	narrateWeightPadding: (gradient: string, done: number, terms: number, sum: string) =>
		`Use ${done} of ${terms} met a zero of the padding: 0 times ${gradient} adds nothing. The sum stays ${sum}.`,
	narrateBiasMap: (filters: number) =>
		filters === 1
			? 'The gradient of the bias is the sum of all output gradients: a sum, not a mean.'
			: `The gradients of all ${filters} biases are done, each the sum of its map: a sum, not a mean.`,
	narrateBiasCell: (filter: number, uses: number, value: string) =>
		`The bias of filter ${filter} was added to ${cells(uses)} of the output, so its gradient is the sum of ${uses === 1 ? 'that' : 'their'} output gradients: ${value}.`,
	narrateBias: (gradient: string, done: number, terms: number, sum: string) =>
		`Output gradient ${done} of ${terms}: ${gradient}. The sum so far is ${sum}.`,
	droppedNote: (count: number) =>
		` ${cells(count)} of the input ${count === 1 ? 'is' : 'are'} crossed out: no window read ${count === 1 ? 'it' : 'them'}, and the gradient there is 0.`,
	captions: {
		inputScatter: (row: number, column: number) => `Stamp of output row ${row}, column ${column}`,
		input: (row: number, column: number) => `Gradient of input row ${row}, column ${column}`,
		weight: (row: number, column: number) =>
			`Gradient of the weight at row ${row}, column ${column}`,
		bias: (_row: number, filter: number) => `Gradient of the bias of filter ${filter}`
	},
	heads: {
		inputScatter: ['Input cell', 'Output gradient', 'Weight', 'Product'],
		input: ['Output cell', 'Output gradient', 'Weight', 'Product', 'Sum so far'],
		weight: ['Output cell', 'Input', 'Output gradient', 'Product', 'Sum so far'],
		bias: ['Output cell', 'Output gradient', 'Sum so far']
	} as Readonly<Record<'inputScatter' | 'input' | 'weight' | 'bias', readonly string[]>>,
	zeroInserted: 'inserted zero',
	zeroBorder: 'border zero'
};

/** The words of the scene of the way back through a convolution. */
export type Conv2dBackwardWords = typeof en;

const zh: Conv2dBackwardWords = {
	title: '卷积的反向传播',
	target: '要逐步看的梯度',
	targets: {
		inputScatter: '∂x：散播',
		input: '∂x：收集',
		weight: '∂w',
		bias: '∂b'
	},
	gradOutput: '输出梯度',
	gradInput: '输入梯度',
	gradWeight: '权重梯度',
	gradBias: '偏置梯度',
	kernel: '卷积核',
	input: '输入',
	stamp: '印章',
	stampNote: (gradient) => `${gradient} × 卷积核`,
	stuffed: '补零后的梯度',
	stuffedNote: (stride) => (stride === '1' ? '四周补零' : '中间插零，四周补零'),
	turned: '旋转后的核',
	turnedNote: '180°',
	unturnedNote: '转了两次，与设定相同',
	products: '乘积',
	scatter: '散播',
	scatterAbout: '每个输出梯度乘上卷积核，像盖章一样加到它的窗口读过的格子上。',
	gather: '收集',
	gatherAbout: '每个输入格把旋转后的核放到输出梯度上，中间和四周都补零，再求和。',
	byScatter: '∂L/∂x，散播得到',
	byGather: '∂L/∂x，收集得到',
	stepped: '正在逐步走',
	followed: '同步跟随',
	noStamp: '这里遇到的是零，什么也不盖。',
	noCell: '这个乘积落在填充上，没有输入格收到它。',
	comparing: (complete, all) =>
		`${all} 格中有 ${complete} 格在两种读法里都已算完，按分数逐格比较，全部相等。`,
	equalEverywhere: (all) => `两种读法的 ${all} 格按分数逐格比较，全部相等。`,
	nothingYet: (all) => `${all} 格中还没有一格在两种读法里都算完。`,
	unequal: '两种读法不一致。',
	sum: '和',
	sumSoFar: '目前',
	lost: '落在填充上，丢掉',
	terms: { result: '要求的梯度', gradient: '输出梯度', kernel: '卷积核', input: '输入' },
	result: {
		inputScatter: '输入梯度',
		input: '输入梯度',
		weight: '权重梯度',
		bias: '偏置梯度'
	},
	stuffedTerm: '补零后的输出梯度',

	place: (row, column) => `第 ${row} 行第 ${column} 列`,
	cellOf: (name, row, column, value) => `${name}，第 ${row} 行第 ${column} 列：${value}`,
	laterOf: (name, row, column) => `${name}，第 ${row} 行第 ${column} 列：还没有数`,
	biasOf: (filter, value) => `滤波器 ${filter} 的偏置梯度：${value}`,
	padded: '填充',
	insertedZero: '因步幅插入的零',
	stampsOnto: (count) => `盖到 ${count} 个格子上`,
	gathersFrom: (count) => (count === 0 ? '没有窗口读过它，梯度是 0' : `从 ${count} 个输出梯度收集`),
	usedTimes: (count) => `用过 ${count} 次`,
	readTimes: (count) => (count === 0 ? '没有窗口读过它' : `遇到过 ${count} 个权重`),
	addsUp: (count) => `由 ${count} 个输出梯度相加`,

	narrateScatterMap: (filter, filters, count) =>
		`${filters > 1 ? `第 ${filter} 个滤波器（共 ${filters} 个）：` : ''}${count} 个输出梯度都盖完了章。`,
	narrateScatterCell: (row, column, gradient, landed) =>
		`第 ${row} 行第 ${column} 列的输出梯度 ${gradient} 乘上卷积核，盖到它的窗口读过的 ${landed} 个格子上。`,
	narrateLostCells: (lost) => `有 ${lost} 个乘积落在填充上，丢掉了。`,
	narrateStamp: (gradient, w, product, row, column, now) =>
		`${gradient} 乘 ${w} 得 ${product}，加到输入第 ${row} 行第 ${column} 列：${now}。`,
	narrateCopied: '它落在填充里，而那里是这一格的副本。',
	narrateLost: (gradient, w, product) =>
		`${gradient} 乘 ${w} 得 ${product}，落在填充上；填充不是输入的一部分，所以丢掉。`,
	narrateGatherMap: (channel, channels, count) =>
		`${channels > 1 ? `第 ${channel} 个通道（共 ${channels} 个）：` : ''}${count} 个输入格的梯度都收集好了。`,
	narrateGatherCell: (row, column, met, terms, value) =>
		`输入第 ${row} 行第 ${column} 列：旋转后的核盖住 ${terms} 处，其中 ${met} 处是输出梯度，其余是零。乘积加起来是 ${value}。`,
	narrateUnread: (row, column) =>
		`没有窗口读过输入第 ${row} 行第 ${column} 列：旋转后的核遇到的全是零，梯度是 0。`,
	narrateGather: (gradient, w, product, done, terms, sum) =>
		`第 ${done} 项（共 ${terms} 项）：${gradient} 乘 ${w} 得 ${product}，目前的和是 ${sum}。`,
	narrateInserted: (w, done, terms, sum) =>
		`第 ${done} 项（共 ${terms} 项）遇到因步幅插入的零：0 乘 ${w} 什么也不加，和仍是 ${sum}。`,
	narrateBorder: (w, done, terms, sum) =>
		`第 ${done} 项（共 ${terms} 项）遇到四周补的零：0 乘 ${w} 什么也不加，和仍是 ${sum}。`,
	narrateWeightMap: (kernel, kernels, count) =>
		`${kernels > 1 ? `第 ${kernel} 个卷积核（共 ${kernels} 个）：` : ''}${count} 个权重的梯度都算完了。`,
	narrateWeightCell: (row, column, uses, value) =>
		`第 ${row} 行第 ${column} 列的权重用过 ${uses} 次，每次都遇到一个输入；把这些输入与各处的输出梯度相乘再相加，得 ${value}。`,
	narrateWeight: (x, gradient, product, done, terms, sum) =>
		`第 ${done} 次使用（共 ${terms} 次）：输入 ${x} 乘输出梯度 ${gradient} 得 ${product}，目前的和是 ${sum}。`,
	narrateWeightPadding: (gradient, done, terms, sum) =>
		`第 ${done} 次使用（共 ${terms} 次）遇到填充的零：0 乘 ${gradient} 什么也不加，和仍是 ${sum}。`,
	narrateBiasMap: (filters) =>
		filters === 1
			? '偏置的梯度是所有输出梯度的和：是和，不是平均。'
			: `${filters} 个偏置的梯度都算完了，各是自己那张图的和：是和，不是平均。`,
	narrateBiasCell: (filter, uses, value) =>
		`滤波器 ${filter} 的偏置加到了 ${uses} 个输出格上，所以它的梯度是这些输出梯度的和：${value}。`,
	narrateBias: (gradient, done, terms, sum) =>
		`第 ${done} 个输出梯度（共 ${terms} 个）：${gradient}，目前的和是 ${sum}。`,
	droppedNote: (count) => `打叉的 ${count} 个输入格没有任何窗口读过，那里的梯度是 0。`,
	captions: {
		inputScatter: (row, column) => `输出第 ${row} 行第 ${column} 列盖的章`,
		input: (row, column) => `输入第 ${row} 行第 ${column} 列的梯度`,
		weight: (row, column) => `第 ${row} 行第 ${column} 列权重的梯度`,
		bias: (_row, filter) => `滤波器 ${filter} 的偏置梯度`
	},
	heads: {
		inputScatter: ['输入格', '输出梯度', '权重', '乘积'],
		input: ['输出格', '输出梯度', '权重', '乘积', '目前的和'],
		weight: ['输出格', '输入', '输出梯度', '乘积', '目前的和'],
		bias: ['输出格', '输出梯度', '目前的和']
	},
	zeroInserted: '插入的零',
	zeroBorder: '四周的零'
};

export const conv2dBackwardWords: Translated<Conv2dBackwardWords> = { en, zh };
