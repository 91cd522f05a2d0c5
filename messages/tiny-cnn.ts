import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'A whole tiny network, forwards and backwards',
	figure: 'The network: values above, gradients below',
	values: 'Values',
	gradients: 'Gradients',
	names: {
		x: 'Picture',
		convWeight: 'Kernels',
		convBias: 'Bias',
		conv: 'Convolution',
		relu: 'ReLU',
		pool: 'Max pooling',
		flat: 'Flattened',
		denseWeight: 'Dense weights',
		denseBias: 'Dense bias',
		dense: 'Scores',
		softmax: 'Softmax',
		target: 'Target',
		loss: 'Loss'
	},
	gradientOf: (name: string) => `Gradient: ${name}`,
	comma: ', ',
	map: (plane: number) => `map ${plane}`,
	filter: (plane: number) => `filter ${plane}`,
	classes: ['A', 'B', 'C'],
	className: (label: string) => `class ${label}`,
	columnEach: 'a column for each class',
	place: (row: number, column: number) => `row ${row}, column ${column}`,
	number: (place: number) => `number ${place}`,
	cellOf: (name: string, value: string) => `${name}: ${value}`,
	laterOf: (name: string) => `${name}: not computed yet`,
	stages: {
		forward: 'Forward',
		backward: 'Backward',
		update: 'Update',
		again: 'Forward again'
	},
	stagesLabel: 'Part of the timeline',
	strip: 'The whole network in small',

	hint: 'Choose any number to see how it was made. Type over those of the picture, the kernels, the weights, the biases and the target.',

	opened: 'The number opened',
	goThere: 'Go to this step',
	close: 'Close',
	given: (name: string, value: string) => `${name} is ${value}. It is given, not computed.`,
	typed: (name: string, value: string) =>
		`${name} is ${value}. It is learned: the update will change it.`,
	notYet: (name: string) => `${name} is not computed yet at this step.`,
	proveThis: 'Prove its gradient',
	exactly: 'in full',
	sumSoFar: 'so far',
	terms: {
		output: 'result',
		result: 'gradient made',
		input: 'what is read',
		kernel: 'weight',
		bias: 'bias',
		gradient: 'gradient read',
		target: 'target'
	},

	again: 'Forward again, with the new numbers: ',
	layers: {
		conv: 'two 3×3 filters slide over the picture. Each cell is nine products and the filter’s bias.',
		relu: (cut: number, cells: number) =>
			`ReLU keeps what is positive. ${cut} of ${cells} cells were not, and are 0 now.`,
		pool: 'of each 2×2 window only the greatest number goes on.',
		flat: 'the eight numbers are put in one line. Nothing is computed.',
		dense:
			'each class adds up all eight numbers, each times a weight of its own, and a bias: its score.',
		softmax: 'softmax makes shares of the scores. They are positive and add up to 1.',
		crossEntropy: (loss: string) =>
			`the loss is minus the logarithm of the right class’s share: ${loss}.`,
		squaredError: (loss: string) => `the loss is the mean of the squared errors: ${loss}.`,
		crossEntropyGradient:
			'The way back begins. Through loss and softmax at once, a score’s gradient is its share, minus 1 if its class is the right one.',
		squaredErrorGradient:
			'The way back begins. A score’s gradient is twice its error, divided by the number of scores.',
		denseWeightGradient:
			'A weight’s gradient is the number that it multiplied, times the gradient of the score that this went into.',
		denseBiasGradient: 'A bias was added once, so its gradient is that of its score.',
		flatGradient:
			'Each of the eight numbers went into all three scores. Their gradients, each times its weight, add up.',
		poolGradient: 'Flattening computed nothing, so the gradients only go back to their places.',
		reluGradient:
			'Pooling hands each gradient to the winner of its window. The three others get 0.',
		convGradient:
			'ReLU lets a gradient pass where its input was positive, and stops it everywhere else.',
		convWeightGradient:
			'A kernel’s weight met one pixel for each of the 16 cells: the sum of pixel times gradient.',
		convBiasGradient:
			'A filter’s bias went into all 16 cells of its map: its gradient is the sum of theirs.',
		xGradient:
			'A pixel adds up, over the cells that read it, their gradient times the weight that it was read with.'
	},
	updateLayer: (name: string, rate: string) =>
		`${name}: every number moves against its gradient, by ${rate} times the gradient.`,
	fell: (before: string, after: string) => `The loss was ${before} and is now ${after}. It fell.`,
	rose: (before: string, after: string) =>
		`The loss was ${before} and is now ${after}. It rose: the step was too long. Try a smaller learning rate.`,
	stayed: (before: string) => `The loss was ${before}, and stayed so.`,
	lossBefore: 'before',
	lossAfter: 'after the update',
	verdicts: { fell: 'fell', rose: 'rose', stayed: 'stayed' },

	sumCell: (name: string, terms: number, value: string) =>
		`${name}: ${terms === 1 ? 'one term' : `${terms} terms`}, which come to ${value}.`,
	productTerm: (x: string, w: string, done: number, count: number, sum: string) =>
		`Term ${done} of ${count}: ${x} times ${w}. The sum so far is ${sum}.`,
	singleTerm: (w: string, done: number, count: number, sum: string) =>
		`Term ${done} of ${count}: ${w}. The sum so far is ${sum}.`,
	biasTerm: (w: string, sum: string) => `Last the bias, ${w}, added once: ${sum}.`,
	maxCell: (name: string, value: string) =>
		`${name}: the greatest of the four numbers of its window, ${value}.`,
	maxTerm: (x: string, done: number, count: number, value: string) =>
		`Number ${done} of ${count} of the window is ${x}. The greatest so far is ${value}.`,
	maxTie: ' Another is equal to it; the first of equals wins.',
	reluKept: (name: string, x: string) => `${name}: ${x} is positive and is kept.`,
	reluCut: (name: string, x: string) => `${name}: ${x} is not positive, so 0 goes on.`,
	moved: (name: string, value: string) => `${name}: ${value}, moved from its place.`,
	routed: (name: string, value: string) =>
		`${name} was the greatest of its window, so the window’s whole gradient comes here: ${value}.`,
	lost: (name: string) => `${name} was not the greatest of its window and gets 0.`,
	tied: (name: string) =>
		`${name} is as great as the winner of its window, but the first of equals wins: 0.`,
	passes: (name: string, x: string, value: string) =>
		`${name}: the way there had ${x}, which is positive, so ${value} passes.`,
	stops: (name: string, x: string, value: string) =>
		`${name}: the way there had ${x}, which is not positive, so ${value} is stopped and 0 goes on.`,
	updated: (name: string, before: string, rate: string, gradient: string, after: string) =>
		`${name}: ${before} minus ${rate} times ${gradient} is ${after}.`,
	softmaxMax: (value: string) => `Softmax, first: the greatest score is ${value}.`,
	softmaxPowers:
		'Then e to the power of each score minus the greatest: so nothing grows beyond bounds.',
	softmaxSum: (value: string) => `These powers add up to ${value}.`,
	softmaxShares: 'Each power divided by the sum: the shares.',
	square: (label: string, error: string, value: string) =>
		`Class ${label}: the square of ${error} is ${value}.`,
	squareSum: (done: number, sum: string) => `${done} of 3 squares add up to ${sum}.`,
	squareMean: (value: string) => `The sum divided by 3 is the loss: ${value}.`,
	logarithm: (p: string, value: string) =>
		`Minus the logarithm of the right class’s share ${p} is the loss: ${value}.`,
	classGradient: (name: string, p: string, wanted: string, value: string) =>
		`${name}: share ${p} minus ${wanted} is ${value}.`,
	errorGradient: (name: string, value: string) =>
		`${name}: twice the error, divided by 3, is ${value}.`,
	tableHead: ['Reads', 'Value', 'In the line as'] as readonly string[],
	tableNothing: 'nothing'
};

/** The words of the scene of the tiny network. */
export type TinyCnnWords = typeof en;

const zh: TinyCnnWords = {
	title: '一个完整的小网络：前向与反向',
	figure: '网络：上面是数值，下面是梯度',
	values: '数值',
	gradients: '梯度',
	names: {
		x: '图片',
		convWeight: '卷积核',
		convBias: '偏置',
		conv: '卷积',
		relu: 'ReLU',
		pool: '最大池化',
		flat: '展平',
		denseWeight: '全连接权重',
		denseBias: '全连接偏置',
		dense: '得分',
		softmax: 'Softmax',
		target: '目标',
		loss: '损失'
	},
	gradientOf: (name) => `${name}的梯度`,
	comma: '，',
	map: (plane) => `第 ${plane} 张`,
	filter: (plane) => `第 ${plane} 个滤波器`,
	classes: ['甲', '乙', '丙'],
	className: (label) => `${label}类`,
	columnEach: '每类一列',
	place: (row, column) => `第 ${row} 行第 ${column} 列`,
	number: (place) => `第 ${place} 个数`,
	cellOf: (name, value) => `${name}：${value}`,
	laterOf: (name) => `${name}：还没有算到`,
	stages: { forward: '前向', backward: '反向', update: '更新', again: '再次前向' },
	stagesLabel: '时间线的阶段',
	strip: '整个网络的缩略图',

	hint: '点任意一个数，看它是怎么算出来的。图片、卷积核、权重、偏置和目标里的数可以直接改。',

	opened: '打开的数',
	goThere: '跳到这一步',
	close: '关闭',
	given: (name, value) => `${name}是 ${value}。它是给定的，不是算出来的。`,
	typed: (name, value) => `${name}是 ${value}。它是要学习的参数，更新时会改变。`,
	notYet: (name) => `到这一步，${name}还没有算出来。`,
	proveThis: '验证它的梯度',
	exactly: '完整的值',
	sumSoFar: '目前',
	terms: {
		output: '结果',
		result: '求出的梯度',
		input: '读到的数',
		kernel: '权重',
		bias: '偏置',
		gradient: '读到的梯度',
		target: '目标'
	},

	again: '用新的参数再次前向：',
	layers: {
		conv: '两个 3×3 的滤波器在图片上滑动，每一格是九个乘积加上该滤波器的偏置。',
		relu: (cut, cells) => `ReLU 保留正数。${cells} 格里有 ${cut} 格不是正数，变成了 0。`,
		pool: '每个 2×2 窗口里只有最大的数留下来。',
		flat: '八个数排成一列，没有任何计算。',
		dense: '每一类把八个数各乘上自己的权重，加起来，再加偏置，得到这一类的得分。',
		softmax: 'Softmax 把得分变成份额：都是正数，加起来是 1。',
		crossEntropy: (loss) => `损失是正确类的份额取对数，再取负：${loss}。`,
		squaredError: (loss) => `损失是各个误差平方的平均：${loss}。`,
		crossEntropyGradient:
			'反向传播开始。损失和 Softmax 合在一起，得分的梯度就是它的份额；正确的那一类还要减去 1。',
		squaredErrorGradient: '反向传播开始。得分的梯度是误差的两倍，再除以得分的个数。',
		denseWeightGradient: '权重的梯度，是它乘过的那个数，乘上所得得分的梯度。',
		denseBiasGradient: '偏置只加了一次，所以它的梯度就是得分的梯度。',
		flatGradient: '八个数都进入了三个得分，所以要把三个得分的梯度各乘上权重，再加起来。',
		poolGradient: '展平没有计算，梯度只是回到原来的位置。',
		reluGradient: '池化把每个梯度交给窗口里的胜者，另外三格得 0。',
		convGradient: 'ReLU 的输入是正数的地方，梯度照样通过；其余的地方，梯度到此为止。',
		convWeightGradient: '卷积核的一个权重在 16 个输出格里各遇到一个像素：像素乘梯度，全部加起来。',
		convBiasGradient: '滤波器的偏置进入了特征图的全部 16 格，所以它的梯度是这些梯度的和。',
		xGradient: '一个像素被若干输出格读过：把这些格的梯度各乘上读它时用的权重，再加起来。'
	},
	updateLayer: (name, rate) => `${name}：每个数都逆着梯度走，走的距离是梯度的 ${rate} 倍。`,
	fell: (before, after) => `损失原来是 ${before}，现在是 ${after}，下降了。`,
	rose: (before, after) =>
		`损失原来是 ${before}，现在是 ${after}，反而上升了：这一步走得太远。换个小一些的学习率试试。`,
	stayed: (before) => `损失原来是 ${before}，没有变。`,
	lossBefore: '更新前',
	lossAfter: '更新后',
	verdicts: { fell: '下降', rose: '上升', stayed: '不变' },

	sumCell: (name, terms, value) => `${name}：${terms} 项，合计 ${value}。`,
	productTerm: (x, w, done, count, sum) =>
		`第 ${done} 项（共 ${count} 项）：${x} 乘 ${w}。目前的和是 ${sum}。`,
	singleTerm: (w, done, count, sum) => `第 ${done} 项（共 ${count} 项）：${w}。目前的和是 ${sum}。`,
	biasTerm: (w, sum) => `最后加上偏置 ${w}，只加一次：${sum}。`,
	maxCell: (name, value) => `${name}：窗口里四个数中最大的，${value}。`,
	maxTerm: (x, done, count, value) =>
		`窗口里第 ${done} 个数（共 ${count} 个）是 ${x}。目前最大的是 ${value}。`,
	maxTie: '另有一个与它相等；相等时先出现的胜出。',
	reluKept: (name, x) => `${name}：${x} 是正数，保留。`,
	reluCut: (name, x) => `${name}：${x} 不是正数，变成 0。`,
	moved: (name, value) => `${name}：${value}，只是换了位置。`,
	routed: (name, value) => `${name}是窗口里最大的，整个窗口的梯度都给它：${value}。`,
	lost: (name) => `${name}不是窗口里最大的，得 0。`,
	tied: (name) => `${name}与窗口的胜者一样大，但相等时先出现的胜出，所以得 0。`,
	passes: (name, x, value) => `${name}：前向时是 ${x}，是正数，所以 ${value} 照样通过。`,
	stops: (name, x, value) =>
		`${name}：前向时是 ${x}，不是正数，所以 ${value} 到此为止，传下去的是 0。`,
	updated: (name, before, rate, gradient, after) =>
		`${name}：${before} 减去 ${rate} 乘 ${gradient}，得 ${after}。`,
	softmaxMax: (value) => `Softmax 第一步：最大的得分是 ${value}。`,
	softmaxPowers: '然后求 e 的（得分减去最大得分）次方，这样数不会大得溢出。',
	softmaxSum: (value) => `这些幂加起来是 ${value}。`,
	softmaxShares: '每个幂除以这个和，就是份额。',
	square: (label, error, value) => `${label}类：${error} 的平方是 ${value}。`,
	squareSum: (done, sum) => `3 个平方中的 ${done} 个加起来是 ${sum}。`,
	squareMean: (value) => `和除以 3 就是损失：${value}。`,
	logarithm: (p, value) => `正确类的份额 ${p} 取对数，再取负，就是损失：${value}。`,
	classGradient: (name, p, wanted, value) => `${name}：份额 ${p} 减 ${wanted}，得 ${value}。`,
	errorGradient: (name, value) => `${name}：误差的两倍除以 3，得 ${value}。`,
	tableHead: ['读到的格', '数值', '在算式里'],
	tableNothing: '没有'
};

export const tinyCnnWords: Translated<TinyCnnWords> = { en, zh };
