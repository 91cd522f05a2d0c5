import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'What each layer makes and costs',
	network: 'Network',
	digits: 'The digit network',
	extra: 'More convolutions',
	hidden: 'Hidden neurons of the dense network',
	columns: {
		layer: 'Layer',
		shape: 'Makes',
		trainable: 'Parameters',
		multiplyAdds: 'Multiply-adds'
	},
	types: {
		input: 'picture',
		conv2d: 'convolution',
		relu: 'ReLU',
		tanh: 'tanh',
		maxPool2d: 'max pooling',
		avgPool2d: 'average pooling',
		adaptiveAvgPool2d: 'average pooling',
		flatten: 'flatten',
		linear: 'dense',
		dropout: 'dropout',
		softmax: 'softmax'
	} as Readonly<Record<string, string | undefined>>,
	seek: (name: string) => `Go to ${name}`,
	total: 'Together',
	compare: 'Against a dense network for the same pictures',
	own: (layers: number) => `${layers} layers with weights`,
	dense: (widths: string) => `Dense: ${widths}`,
	fewer: (times: string) => `The dense network has ${times} times as many parameters.`,
	more: (times: string) => `Here the dense network has fewer parameters: ${times} of this one’s.`,
	parametersHow: (weights: string, bias: number, outputs: string, all: string) =>
		`Parameters: (${weights} weights${bias > 0 ? ` + ${bias} bias` : ''}) · ${outputs} = ${all}.`,
	multiplyAddsHow: (cells: string, products: string, all: string) =>
		`Multiply-adds: ${cells} numbers · ${products} products each = ${all}.`,
	free: 'Nothing to learn here, and no products of an input and a weight.',
	layer: {
		input: (shape: string, numbers: string) => `The picture is ${shape}: ${numbers} numbers.`,
		conv2d: (filters: number, kernel: string, shape: string) =>
			`${filters} filters of ${kernel} weights, one map each: ${shape}.`,
		linear: (neurons: string, features: string) =>
			`${neurons} neurons, each reading all ${features} values.`,
		flatten: (features: string) => `The maps are laid out as ${features} values in a row.`,
		pooling: (before: string, after: string) =>
			`Every map gets smaller, none is added: ${before} becomes ${after}.`,
		pointwise: (shape: string) => `Every number is changed where it stands: still ${shape}.`
	},
	soFar: (parameters: string, multiplyAdds: string) =>
		`Up to here: ${parameters} parameters, ${multiplyAdds} multiply-adds.`,
	space: ' ',
	tableCaption: 'The layers of the network, for one picture',
	tableHead: ['Name', 'Layer', 'Makes', 'Parameters', 'Multiply-adds'] as readonly string[]
};

/** The words of the costs of layers; a page has them only once it has what they belong to. */
export type LayerCostsWords = typeof en;

const zh: LayerCostsWords = {
	title: '每一层算出什么，花费多少',
	network: '网络',
	digits: '认数字的网络',
	extra: '增加卷积层',
	hidden: '全连接网络的隐藏神经元数',
	columns: { layer: '层', shape: '输出', trainable: '参数', multiplyAdds: '乘加' },
	types: {
		input: '图像',
		conv2d: '卷积',
		relu: 'ReLU',
		tanh: 'tanh',
		maxPool2d: '最大池化',
		avgPool2d: '平均池化',
		adaptiveAvgPool2d: '平均池化',
		flatten: '展平',
		linear: '全连接',
		dropout: '暂退法（dropout）',
		softmax: 'softmax'
	},
	seek: (name) => `转到 ${name}`,
	total: '合计',
	compare: '与处理同样图像的全连接网络相比',
	own: (layers) => `有权重的层：${layers} 层`,
	dense: (widths) => `全连接：${widths}`,
	fewer: (times) => `全连接网络的参数是它的 ${times} 倍。`,
	more: (times) => `这里反而是全连接网络参数少，只有它的 ${times}。`,
	parametersHow: (weights, bias, outputs, all) =>
		`参数：${bias > 0 ? `（${weights} 个权重 + ${bias} 个偏置）` : `${weights} 个权重`}· ${outputs} = ${all}。`,
	multiplyAddsHow: (cells, products, all) => `乘加：${cells} 个数 · 每个 ${products} 次 = ${all}。`,
	free: '这一层没有要学的东西，也没有输入与权重的乘积。',
	layer: {
		input: (shape, numbers) => `图像是 ${shape}，共 ${numbers} 个数。`,
		conv2d: (filters, kernel, shape) =>
			`${filters} 个滤波器，每个有 ${kernel} 个权重，各算出一张图：${shape}。`,
		linear: (neurons, features) => `${neurons} 个神经元，每个都读全部 ${features} 个数。`,
		flatten: (features) => `特征图排成一行，共 ${features} 个数。`,
		pooling: (before, after) => `每张图变小，张数不变：${before} 变成 ${after}。`,
		pointwise: (shape) => `每个数就地改变，形状还是 ${shape}。`
	},
	soFar: (parameters, multiplyAdds) => `到此为止：${parameters} 个参数，${multiplyAdds} 次乘加。`,
	space: '',
	tableCaption: '网络的各层，按一张图像计',
	tableHead: ['名称', '层', '输出', '参数', '乘加']
};

export const layerCostsWords: Translated<LayerCostsWords> = { en, zh };
