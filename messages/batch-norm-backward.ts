import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Batch normalisation, there and back',
	mode: 'Statistics',
	modes: { training: 'Training', evaluation: 'Evaluation' },
	layout: 'What comes in',
	layouts: { dense: 'Dense [N, C]', maps: 'Maps [N, C, H, W]' },
	forward: 'On the way there',
	backward: 'On the way back',
	abouts: {
		training:
			'Mean and variance are the batch’s own, channel by channel, so every x has a say in every output of its channel.',
		evaluation:
			'Mean and variance are constants, remembered from training. Every number goes its own way.'
	},
	figures: {
		x: 'Input x',
		normalized: 'Normalised x̂',
		output: 'Output y',
		gradInput: 'Input gradient',
		gradNormalized: 'Gradient of x̂',
		gradOutput: 'Output gradient',
		mean: 'Mean μ',
		variance: 'Variance σ²',
		weight: 'Scale γ',
		bias: 'Shift β',
		gradWeight: 'Gradient of γ',
		gradBias: 'Gradient of β',
		shift: 'Mean of the gradients of x̂',
		slope: 'Mean of the gradients of x̂ times x̂'
	},
	remembered: 'remembered',
	axes: { batch: 'Batch size N', channels: 'Channels C', height: 'Height', width: 'Width' },
	eps: 'ε under the root',
	cellOf: (name: string, place: string, value: string) => `${name}, ${place}: ${value}`,
	later: 'nothing yet',
	ofChannel: (channel: number) => `channel ${channel}`,
	ofImage: (image: number, channel: number) => `sample ${image}, channel ${channel}`,
	ofCell: (image: number, channel: number, row: number, column: number) =>
		`sample ${image}, channel ${channel}, row ${row}, column ${column}`,
	dependsOnAll: (count: number) => `depends on all ${count} output gradients of its channel`,
	dependsOnOne: 'depends on its own output gradient alone',
	sumSoFar: 'so far',
	divided: (count: string, value: string) => `÷ ${count} = ${value}`,
	scaled: (scale: string, value: string) => `× ${scale} = ${value}`,
	channelDone: {
		forward: (channel: number, members: number) =>
			`Channel ${channel}: all ${members} numbers are normalised, scaled and shifted.`,
		backward: (channel: number, members: number) =>
			`Channel ${channel}: the gradients of γ, β and of all ${members} inputs are found.`
	},
	all: {
		mean: (count: string, sum: string, mean: string) =>
			`The mean of the channel, over all samples and places: ${sum} divided by ${count} is ${mean}.`,
		variance: (count: string, sum: string, variance: string) =>
			`The squared deviations add up to ${sum}. Divided by ${count}, the biased variance is ${variance}.`,
		normalize: (scale: string) =>
			`Every number loses the mean and is multiplied by 1/√(σ² + ε), ${scale}. Now the channel has mean 0 and a variance of nearly 1, if the statistics are its own.`,
		affine: (weight: string, bias: string) =>
			`Every x̂ is multiplied by γ = ${weight} and shifted by β = ${bias}, both learnt.`,
		gradients: (bias: string, shift: string) =>
			`Each output gradient times γ is the gradient of x̂; their mean is ${shift}. The output gradients themselves add up to the gradient of β, ${bias}.`,
		products: (weight: string, slope: string) =>
			`Output gradients times x̂ add up to the gradient of γ, ${weight}. The gradients of x̂ times x̂ have the mean ${slope}.`,
		input:
			'From every gradient of x̂ two things are subtracted: their mean, for x moves μ, and x̂ times the second mean, for x moves σ². The rest is divided by √(σ² + ε).',
		given:
			'The statistics are constants, so nothing is subtracted: ∂L/∂x is γ/√(σ² + ε) times ∂L/∂y, each for itself.'
	},
	one: {
		mean: (done: number, all: number, x: string, sum: string) =>
			`Number ${done} of ${all} adds ${x}. The sum so far is ${sum}.`,
		variance: (done: number, all: number, away: string, square: string, sum: string) =>
			`Number ${done} of ${all} lies ${away} from the mean; its square is ${square}. The sum so far is ${sum}.`,
		normalize: (place: string, away: string, scale: string, value: string) =>
			`At ${place}: ${away} from the mean, times 1/√(σ² + ε), ${scale}, gives x̂ ${value}.`,
		affine: (place: string, factors: string, bias: string, value: string) =>
			`At ${place}: γ · x̂ + β = ${factors} + ${bias} gives y ${value}.`,
		gradients: (place: string, factors: string, g: string, sum: string, bias: string) =>
			`At ${place}: γ · ∂L/∂y = ${factors} is the gradient of x̂, ${g}. These come to ${sum} so far, and the gradient of β to ${bias}.`,
		products: (place: string, factors: string, product: string, sum: string, weight: string) =>
			`At ${place}: the gradient of x̂ times x̂, ${factors}, is ${product}. These come to ${sum} so far, and the gradient of γ to ${weight}.`,
		input: (place: string, g: string, shift: string, product: string, value: string) =>
			`At ${place}: from ${g} the mean ${shift} is taken, and x̂ times the second mean, ${product}. Divided by √(σ² + ε) that is ${value}.`,
		given: (place: string, g: string, scale: string, value: string) =>
			`At ${place}: ${g} times 1/√(σ² + ε), ${scale}, is ${value}. No other number of the batch has a part in it.`
	},
	balance: {
		title: 'What the two subtracted means do',
		titleGiven: 'Without the two means',
		sum: 'Σ ∂L/∂x',
		product: 'Σ ∂L/∂x · x̂',
		training:
			'Adding one number to the whole channel changes no output, so the gradients add up to 0. Stretching the channel changes none either, but for ε, so they are orthogonal to x̂.',
		evaluation:
			'Against fixed statistics shifting or stretching the channel does change the outputs, so neither sum has to be 0.'
	},
	caption: {
		forward: (channel: number) => `Channel ${channel} on the way there`,
		backward: (channel: number) => `Channel ${channel} on the way back`
	},
	heads: {
		forward: ['Number', 'x', 'x − μ', 'x̂', 'y'],
		backward: ['Number', '∂L/∂y', 'x̂', '∂L/∂x̂', '∂L/∂x̂ · x̂', '∂L/∂x']
	} as Readonly<Record<'forward' | 'backward', readonly string[]>>,
	nudged: { x: 'Input x', weight: 'Scale γ', bias: 'Shift β' },
	proveAbout:
		'Nudge one number by ε to both sides and see how far the loss L moves. Here L is the sum of every output times its output gradient. In training the whole channel is normalised anew.',
	lossUp: 'L after + ε',
	lossDown: 'L after − ε',
	quotient: 'Difference divided by 2ε',
	apart: 'Apart by',
	isClose: 'Close: they differ by less than a ten-thousandth.',
	isFar: 'Not yet close. Make ε smaller.',
	proveNote:
		'L is a straight line in γ and in β, and in evaluation in x, too. In training it is a curve in x, and the quotient comes nearer with the square of ε. A root has no exact fraction, so close is all there is.'
};

/** The words of the scene of batch normalisation and its way back. */
export type BatchNormBackwardWords = typeof en;

const zh: BatchNormBackwardWords = {
	title: '批量归一化：前向与反向',
	mode: '用哪种统计量',
	modes: { training: '训练', evaluation: '评估' },
	layout: '输入的形状',
	layouts: { dense: '全连接 [N, C]', maps: '特征图 [N, C, H, W]' },
	forward: '前向',
	backward: '反向',
	abouts: {
		training: '均值和方差取自这一批本身，每个通道各算各的，所以每个 x 都影响本通道的所有输出。',
		evaluation: '均值和方差是训练时记下的常数，每个数只管自己。'
	},
	figures: {
		x: '输入 x',
		normalized: '归一化后的 x̂',
		output: '输出 y',
		gradInput: '输入梯度',
		gradNormalized: 'x̂ 的梯度',
		gradOutput: '输出梯度',
		mean: '均值 μ',
		variance: '方差 σ²',
		weight: '缩放 γ',
		bias: '平移 β',
		gradWeight: 'γ 的梯度',
		gradBias: 'β 的梯度',
		shift: 'x̂ 的梯度的均值',
		slope: 'x̂ 的梯度乘 x̂ 的均值'
	},
	remembered: '训练时记下的',
	axes: { batch: '批量大小 N', channels: '通道数 C', height: '高', width: '宽' },
	eps: '根号下的 ε',
	cellOf: (name, place, value) => `${name}，${place}：${value}`,
	later: '还没有算到',
	ofChannel: (channel) => `通道 ${channel}`,
	ofImage: (image, channel) => `样本 ${image}、通道 ${channel}`,
	ofCell: (image, channel, row, column) =>
		`样本 ${image}、通道 ${channel}、第 ${row} 行第 ${column} 列`,
	dependsOnAll: (count) => `与本通道全部 ${count} 个输出梯度有关`,
	dependsOnOne: '只与自己的输出梯度有关',
	sumSoFar: '目前',
	divided: (count, value) => `÷ ${count} = ${value}`,
	scaled: (scale, value) => `× ${scale} = ${value}`,
	channelDone: {
		forward: (channel, members) => `通道 ${channel} 的 ${members} 个数都归一化、缩放并平移好了。`,
		backward: (channel, members) =>
			`通道 ${channel}：γ、β 和全部 ${members} 个输入的梯度都求出来了。`
	},
	all: {
		mean: (count, sum, mean) =>
			`通道的均值，对所有样本和位置来取：${sum} 除以 ${count}，得 ${mean}。`,
		variance: (count, sum, variance) =>
			`偏差的平方加起来是 ${sum}，除以 ${count}，得有偏方差 ${variance}。`,
		normalize: (scale) =>
			`每个数减去均值，再乘以 1/√(σ² + ε)，即 ${scale}。如果用的是自己的统计量，这个通道的均值就成了 0，方差接近 1。`,
		affine: (weight, bias) =>
			`每个 x̂ 乘以 γ = ${weight}，再加上 β = ${bias}，这两个数都是学出来的。`,
		gradients: (bias, shift) =>
			`每个输出梯度乘 γ 就是 x̂ 的梯度，它们的均值是 ${shift}。输出梯度本身加起来是 β 的梯度：${bias}。`,
		products: (weight, slope) =>
			`输出梯度乘 x̂，加起来是 γ 的梯度：${weight}。x̂ 的梯度乘 x̂，均值是 ${slope}。`,
		input:
			'从每个 x̂ 的梯度里减去两样东西：它们的均值，因为 x 会牵动 μ；还有 x̂ 乘第二个均值，因为 x 会牵动 σ²。剩下的再除以 √(σ² + ε)。',
		given: '统计量是常数，什么也不用减：∂L/∂x 就是 γ/√(σ² + ε) 乘 ∂L/∂y，各算各的。'
	},
	one: {
		mean: (done, all, x, sum) => `第 ${done} 个数（共 ${all} 个）加上 ${x}，目前的和是 ${sum}。`,
		variance: (done, all, away, square, sum) =>
			`第 ${done} 个数（共 ${all} 个）与均值相差 ${away}，平方是 ${square}，目前的和是 ${sum}。`,
		normalize: (place, away, scale, value) =>
			`${place}：与均值相差 ${away}，乘以 1/√(σ² + ε)（${scale}），得 x̂ ${value}。`,
		affine: (place, factors, bias, value) =>
			`${place}：γ · x̂ + β = ${factors} + ${bias}，得 y ${value}。`,
		gradients: (place, factors, g, sum, bias) =>
			`${place}：γ · ∂L/∂y = ${factors}，得 x̂ 的梯度 ${g}。目前它们的和是 ${sum}，β 的梯度累加到 ${bias}。`,
		products: (place, factors, product, sum, weight) =>
			`${place}：x̂ 的梯度乘 x̂，${factors}，得 ${product}。目前它们的和是 ${sum}，γ 的梯度累加到 ${weight}。`,
		input: (place, g, shift, product, value) =>
			`${place}：从 ${g} 里减去均值 ${shift}，再减去 x̂ 乘第二个均值，即 ${product}；除以 √(σ² + ε)，得 ${value}。`,
		given: (place, g, scale, value) =>
			`${place}：${g} 乘以 1/√(σ² + ε)（${scale}），得 ${value}，与这一批的其他数无关。`
	},
	balance: {
		title: '减去的两个均值起什么作用',
		titleGiven: '没有那两个均值时',
		sum: 'Σ ∂L/∂x',
		product: 'Σ ∂L/∂x · x̂',
		training:
			'整个通道加上同一个数，输出都不变，所以这些梯度加起来是 0；整个通道同比拉伸，除了 ε 的一点影响，输出也不变，所以它们与 x̂ 正交。',
		evaluation: '统计量固定时，平移或拉伸通道都会改变输出，所以这两个和不必是 0。'
	},
	caption: {
		forward: (channel) => `通道 ${channel}，前向`,
		backward: (channel) => `通道 ${channel}，反向`
	},
	heads: {
		forward: ['第几个数', 'x', 'x − μ', 'x̂', 'y'],
		backward: ['第几个数', '∂L/∂y', 'x̂', '∂L/∂x̂', '∂L/∂x̂ · x̂', '∂L/∂x']
	},
	nudged: { x: '输入 x', weight: '缩放 γ', bias: '平移 β' },
	proveAbout:
		'把一个数向两边各推动 ε，看损失 L 变了多少。这里的 L 是每个输出乘以它的输出梯度再求和。在训练模式下，整个通道都要重新归一化。',
	lossUp: '加 ε 后的 L',
	lossDown: '减 ε 后的 L',
	quotient: '差除以 2ε',
	apart: '两者相差',
	isClose: '很接近：相差不到万分之一。',
	isFar: '还不够接近，把 ε 调小。',
	proveNote:
		'L 对 γ 和 β 是直线，评估时对 x 也是；训练时对 x 是曲线，差商与梯度的差距随 ε 的平方缩小。开方得不到精确的分数，所以只能接近。'
};

export const batchNormBackwardWords: Translated<BatchNormBackwardWords> = { en, zh };
