import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'A whole network reads your digit',
	loading: 'The network is loading.',
	failed: 'The network could not be loaded.',
	retry: 'Try again',
	noScript: 'This figure needs JavaScript.',
	overview: 'The layers, from the picture to the probabilities',
	layers: {
		input: 'Picture',
		conv1: 'Convolution 1',
		relu1: 'ReLU',
		pool1: 'Max pooling',
		conv2: 'Convolution 2',
		relu2: 'ReLU',
		pool2: 'Max pooling',
		dense: 'Dense layer',
		softmax: 'Softmax'
	},
	captions: {
		input: 'Draw a digit here, take a sample, or bring a picture.',
		conv1: '8 kernels of 5×5 look for strokes.',
		relu1: 'What is negative becomes 0.',
		pool1: 'Of each 2×2, the greatest stays.',
		conv2: '16 kernels look at all 8 maps at once.',
		relu2: 'What is negative becomes 0.',
		pool2: 'Half the size again.',
		dense: 'Each digit adds up all 784 numbers, weighted.',
		softmax: 'Scores become probabilities.'
	},
	samples: 'Samples',
	sample: (digit: number) => `Sample of a ${digit}`,
	ownPicture: 'Photo or file…',
	map: (layer: string, number: number) => `${layer}, map ${number}`,
	/** What is asked of a number, with all that it takes to work it out. */
	asked: {
		at: (map: string, row: number, column: number) => `${map}, row ${row}, column ${column}`,
		of: (name: string, task: string) => `${name}: ${task}`,
		products: (sum: string, bias: string) => `the products add up to ${sum}, the bias is ${bias}`,
		term: (sum: string, x: string, w: string) => `${sum} so far, and now ${x} · ${w}`,
		bias: (sum: string, bias: string) => `${sum} so far, and now the bias ${bias}`,
		greatest: (numbers: string) => `the greatest of ${numbers}`,
		wins: 'the digit with the greatest probability'
	},
	score: (digit: number) => `Score of ${digit}`,
	probability: (digit: number) => `Probability of ${digit}`,
	mapHint: 'Choose any map to see how each of its numbers comes about.',
	close: 'Back to all layers',
	reads: 'It reads',
	weights: 'Weights',
	weightsOf: (map: number) => `Weights for map ${map}`,
	read: 'Read',
	readOf: (map: number) => `Map ${map}, under the window`,
	result: 'Result',
	partial: 'gives',
	bias: 'bias',
	sum: 'Sum',
	sumSoFar: 'so far',
	cell: (row: number, column: number, value: string) => `Row ${row}, column ${column}: ${value}`,
	logit: 'score z',
	shifted: 'z − max',
	exponential: 'e^(z − max)',
	share: 'share',
	parameters: (count: string) => `${count} parameters`,
	multiplyAdds: (count: string) => `${count} multiply-adds`,
	isIt: (digit: number, percent: string) => `This is a ${digit}, says the network: ${percent}.`,
	empty: 'An empty picture: draw a digit.',
	accuracy: (percent: string, tested: string) =>
		`It knows ${percent} of the ${tested} test digits of MNIST. It was trained by this book’s own engine, and runs here, in your browser: what you draw or bring goes nowhere.`,
	narrate: {
		conv2d: (maps: number, from: number, kernel: number) =>
			`${maps} kernels of ${kernel}×${kernel}${from > 1 ? ` over ${from} maps each` : ''} make ${maps} maps.`,
		relu: (zeros: string) => `Negative numbers become 0: ${zeros} of the numbers are 0 now.`,
		maxPool2d: (from: number, to: number) =>
			`Of each 2×2 cells the greatest stays: ${from}×${from} become ${to}×${to}.`,
		linear: (inputs: number) => `Each of the ten digits adds up ${inputs} numbers, weighted.`,
		softmax: (digit: number, percent: string) =>
			`Softmax makes ten probabilities of the ten scores. The greatest: ${digit} with ${percent}.`,
		map: (layer: string, number: number, maps: number) => `${layer}: map ${number} of ${maps}.`,
		sum: (row: number, column: number, terms: number, value: string) =>
			`Row ${row}, column ${column}: ${terms} products and the bias add up to ${value}.`,
		score: (digit: number, terms: number, value: string) =>
			`The score of ${digit}: ${terms} products and the bias add up to ${value}.`,
		term: (x: string, w: string, product: string, done: number, terms: number, sum: string) =>
			`${x} · ${w} = ${product}. After ${done} of ${terms} terms the sum is ${sum}.`,
		biasTerm: (bias: string, sum: string) => `The bias ${bias} comes last: ${sum}.`,
		rectified: (row: number, column: number, x: string, value: string) =>
			`Row ${row}, column ${column}: ${x} becomes ${value}.`,
		pooled: (row: number, column: number, values: string, value: string) =>
			`Row ${row}, column ${column}: the greatest of ${values} is ${value}.`,
		compared: (value: string, greatest: string) =>
			`${value} is compared; the greatest so far is ${greatest}.`,
		max: (value: string) =>
			`The greatest score, ${value}, is taken from all: that changes no share.`,
		exponential: 'Each score becomes a power of e, and so positive.',
		total: (value: string) => `All powers add up to ${value}.`,
		output: (digit: number, percent: string) => `The share of ${digit}: ${percent}.`
	},
	table: {
		layer: ['Layer', 'Maps', 'Size', 'Parameters', 'Multiply-adds'],
		layerCaption: 'The layers of the network',
		terms: ['Term', 'Input', 'Weight', 'Product', 'Sum'],
		sumCaption: (layer: string) => `${layer}: one number, term by term`,
		readings: ['Cell', 'Value', 'Greatest so far'],
		readingsCaption: (layer: string) => `${layer}: one number, comparison by comparison`,
		softmax: ['Digit', 'Score z', 'e^(z − max)', 'Probability'],
		softmaxCaption: 'Softmax, digit by digit',
		pair: ['Before', 'After'],
		place: (map: number, row: number, column: number) => `map ${map}, row ${row}, column ${column}`
	}
};

/** What the scene of the digit network says. */
export type DigitWords = typeof en;

const zh: DigitWords = {
	title: '一个完整的网络，认你写的数字',
	loading: '正在加载网络。',
	failed: '网络没有加载成功。',
	retry: '重试',
	noScript: '这幅图需要 JavaScript。',
	overview: '各层：从图像到概率',
	layers: {
		input: '图像',
		conv1: '卷积层 1',
		relu1: 'ReLU',
		pool1: '最大池化',
		conv2: '卷积层 2',
		relu2: 'ReLU',
		pool2: '最大池化',
		dense: '全连接层',
		softmax: 'Softmax'
	},
	captions: {
		input: '在这里写一个数字、选一个样本，或放入一张图片。',
		conv1: '8 个 5×5 的卷积核寻找笔画。',
		relu1: '负数变成 0。',
		pool1: '每 2×2 个数只留最大的。',
		conv2: '16 个卷积核，每个同时看全部 8 张图。',
		relu2: '负数变成 0。',
		pool2: '尺寸再减一半。',
		dense: '每个数字把 784 个数加权求和。',
		softmax: '得分变成概率。'
	},
	samples: '样本',
	sample: (digit) => `数字 ${digit} 的样本`,
	ownPicture: '照片或文件…',
	map: (layer, number) => `${layer}，第 ${number} 张图`,
	asked: {
		at: (map, row, column) => `${map}第 ${row} 行第 ${column} 列`,
		of: (name, task) => `${name}：${task}`,
		products: (sum, bias) => `乘积之和是 ${sum}，偏置是 ${bias}`,
		term: (sum, x, w) => `前面的和是 ${sum}，再加 ${x} · ${w}`,
		bias: (sum, bias) => `前面的和是 ${sum}，再加偏置 ${bias}`,
		greatest: (numbers) => `${numbers} 中最大的数`,
		wins: '概率最大的是数字几'
	},
	score: (digit) => `${digit} 的得分`,
	probability: (digit) => `${digit} 的概率`,
	mapHint: '点开任意一张特征图，看其中每个数是怎样算出来的。',
	close: '回到全部各层',
	reads: '读取',
	weights: '权重',
	weightsOf: (map) => `对第 ${map} 张图的权重`,
	read: '读到的数',
	readOf: (map) => `第 ${map} 张图，窗口之下`,
	result: '结果',
	partial: '得',
	bias: '偏置',
	sum: '和',
	sumSoFar: '目前',
	cell: (row, column, value) => `第 ${row} 行第 ${column} 列：${value}`,
	logit: '得分 z',
	shifted: 'z − 最大值',
	exponential: 'e^(z − 最大值)',
	share: '占比',
	parameters: (count) => `${count} 个参数`,
	multiplyAdds: (count) => `${count} 次乘加`,
	isIt: (digit, percent) => `网络认为这是 ${digit}：${percent}。`,
	empty: '图像是空的：写一个数字吧。',
	accuracy: (percent, tested) =>
		`它能认对 MNIST 全部 ${tested} 个测试数字中的 ${percent}。它由本书自己的引擎训练，就在你的浏览器里运行：你写的、放进来的都不会传到任何地方。`,
	narrate: {
		conv2d: (maps, from, kernel) =>
			`${maps} 个 ${kernel}×${kernel} 的卷积核${from > 1 ? `，每个跨 ${from} 张图，` : ''}得到 ${maps} 张特征图。`,
		relu: (zeros) => `负数变成 0：现在有 ${zeros} 的数是 0。`,
		maxPool2d: (from, to) => `每 2×2 个数只留最大的：${from}×${from} 变成 ${to}×${to}。`,
		linear: (inputs) => `十个数字各自把 ${inputs} 个数加权求和。`,
		softmax: (digit, percent) => `Softmax 把十个得分变成十个概率。最大的是 ${digit}：${percent}。`,
		map: (layer, number, maps) => `${layer}：第 ${number} 张图，共 ${maps} 张。`,
		sum: (row, column, terms, value) =>
			`第 ${row} 行第 ${column} 列：${terms} 个乘积加上偏置，和为 ${value}。`,
		score: (digit, terms, value) => `${digit} 的得分：${terms} 个乘积加上偏置，和为 ${value}。`,
		term: (x, w, product, done, terms, sum) =>
			`${x} · ${w} = ${product}。加完 ${terms} 项中的 ${done} 项，和为 ${sum}。`,
		biasTerm: (bias, sum) => `最后加上偏置 ${bias}：${sum}。`,
		rectified: (row, column, x, value) => `第 ${row} 行第 ${column} 列：${x} 变成 ${value}。`,
		pooled: (row, column, values, value) =>
			`第 ${row} 行第 ${column} 列：${values} 中最大的是 ${value}。`,
		compared: (value, greatest) => `比较 ${value}；目前最大的是 ${greatest}。`,
		max: (value) => `所有得分都减去最大的得分 ${value}：占比不会因此改变。`,
		exponential: '每个得分都成为 e 的幂，于是都是正数。',
		total: (value) => `所有的幂加起来是 ${value}。`,
		output: (digit, percent) => `${digit} 所占的比例：${percent}。`
	},
	table: {
		layer: ['层', '图的数目', '尺寸', '参数', '乘加次数'],
		layerCaption: '网络的各层',
		terms: ['项', '输入', '权重', '乘积', '和'],
		sumCaption: (layer) => `${layer}：一个数，逐项相加`,
		readings: ['位置', '数值', '目前最大'],
		readingsCaption: (layer) => `${layer}：一个数，逐次比较`,
		softmax: ['数字', '得分 z', 'e^(z − 最大值)', '概率'],
		softmaxCaption: 'Softmax，逐个数字',
		pair: ['之前', '之后'],
		place: (map, row, column) => `第 ${map} 张图，第 ${row} 行第 ${column} 列`
	}
};

export const digitWords: Translated<DigitWords> = { en, zh };
