import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Flattened, weighed, added',
	map: (number: number) => `Map ${number}`,
	vector: 'Flattened',
	vectorNote: (features: number) => `places 0 to ${features - 1}`,
	weights: 'Weights',
	weightsNote: (neurons: number, features: number) => `${neurons}×${features}, a row a neuron`,
	weightsOf: (neuron: number) => `Weights of neuron ${neuron}`,
	kernel: (neuron: number, map: number) => `Kernel ${neuron}, map ${map}`,
	bias: 'Bias',
	output: 'Output',
	view: 'Drawn as',
	views: { dense: 'dense layer', convolution: 'convolution' },
	channels: 'Maps',
	height: 'Height',
	width: 'Width',
	neurons: 'Neurons',
	terms: { input: 'input x', kernel: 'weights w', bias: 'bias b', output: 'output y' },
	count: 'Parameters',
	sumSoFar: 'so far',
	join: ', ',
	mapCell: (map: number, row: number, column: number) => `map ${map}, row ${row}, column ${column}`,
	cell: (name: string, value: string) => `${name}: ${value}`,
	place: (place: number) => `Place ${place}`,
	weightCell: (neuron: number, place: number) => `Neuron ${neuron}, place ${place}`,
	neuron: (neuron: number) => `Neuron ${neuron}`,
	later: 'not computed yet',
	value: (value: string, from: string, place: number, neurons: number) =>
		`${value} from ${from} stands at place ${place}; ${neurons === 1 ? 'one neuron reads' : `${neurons} neurons read`} it, each with a weight of its own`,
	weightOf: (weight: string, place: number, from: string, neuron: number) =>
		`${weight} is what neuron ${neuron} multiplies place ${place} by, and no other: ${from}`,
	biasOf: (bias: string, neuron: number) => `${bias} is added once by neuron ${neuron}`,
	outputOf: (value: string, neuron: number, features: number) =>
		`Neuron ${neuron} gives ${value}: it reads all ${features} values`,
	same: (dense: string, convolved: string, size: string) =>
		`linear gives ${dense}; conv2d with ${size} kernels, which have one place each, gives ${convolved}.`,
	narrateLayer: (neurons: number, features: number, products: number, values: string) =>
		`${neurons} ${neurons === 1 ? 'neuron' : 'neurons'} with ${features} weights each: ${products} multiply-adds give ${values}.`,
	narrateNeuron: (neuron: number, features: number, dot: string, bias: string, sum: string) =>
		`Neuron ${neuron}: its ${features} products come to ${dot}, and with its bias ${bias} to ${sum}.`,
	narrateTerm: (place: number, from: string, product: string, sum: string) =>
		`Place ${place}, which is ${from}: ${product}. The sum so far is ${sum}.`,
	narrateBias: (neuron: number, bias: string, sum: string) =>
		`At the end the bias ${bias} is added: neuron ${neuron} gives ${sum}.`,
	tableCaption: (neuron: number) => `What neuron ${neuron} adds up`,
	tableHead: ['Place', 'In the maps', 'Value', 'Weight', 'Product'] as readonly string[]
};

/** The words of the dense layer; a page has them only once it has what they belong to. */
export type DenseWords = typeof en;

const zh: DenseWords = {
	title: '展平、加权、求和',
	map: (number) => `特征图 ${number}`,
	vector: '展平后',
	vectorNote: (features) => `位置 0 到 ${features - 1}`,
	weights: '权重',
	weightsNote: (neurons, features) => `${neurons}×${features}，每个神经元一行`,
	weightsOf: (neuron) => `神经元 ${neuron} 的权重`,
	kernel: (neuron, map) => `卷积核 ${neuron}，对特征图 ${map}`,
	bias: '偏置',
	output: '输出',
	view: '画成',
	views: { dense: '全连接层', convolution: '卷积' },
	channels: '特征图',
	height: '高',
	width: '宽',
	neurons: '神经元',
	terms: { input: '输入 x', kernel: '权重 w', bias: '偏置 b', output: '输出 y' },
	count: '参数个数',
	sumSoFar: '还没加完',
	join: '、',
	mapCell: (map, row, column) => `特征图 ${map} 第 ${row} 行第 ${column} 列`,
	cell: (name, value) => `${name}：${value}`,
	place: (place) => `位置 ${place}`,
	weightCell: (neuron, place) => `神经元 ${neuron}，位置 ${place}`,
	neuron: (neuron) => `神经元 ${neuron}`,
	later: '还没有算到',
	value: (value, from, place, neurons) =>
		`${from}的 ${value} 排在位置 ${place}；${neurons === 1 ? '读它的神经元有 1 个' : `${neurons} 个神经元都读它，各用各的权重`}`,
	weightOf: (weight, place, from, neuron) =>
		`${weight} 只用在一处：神经元 ${neuron} 用它乘位置 ${place} 的数（${from}）`,
	biasOf: (bias, neuron) => `${bias} 由神经元 ${neuron} 在最后加一次`,
	outputOf: (value, neuron, features) =>
		`神经元 ${neuron} 的输出是 ${value}：${features} 个数它全都读`,
	same: (dense, convolved, size) =>
		`linear 得 ${dense}；用 ${size} 的卷积核做 conv2d，窗口只有一处可放，得 ${convolved}。`,
	narrateLayer: (neurons, features, products, values) =>
		`${neurons} 个神经元，每个 ${features} 个权重：共 ${products} 次乘加，得到 ${values}。`,
	narrateNeuron: (neuron, features, dot, bias, sum) =>
		`神经元 ${neuron}：${features} 个乘积的和是 ${dot}，再加上偏置 ${bias}，得 ${sum}。`,
	narrateTerm: (place, from, product, sum) =>
		`位置 ${place}，也就是${from}：${product}。到此为止的和是 ${sum}。`,
	narrateBias: (neuron, bias, sum) => `最后加上偏置 ${bias}：神经元 ${neuron} 的输出是 ${sum}。`,
	tableCaption: (neuron) => `神经元 ${neuron} 求和的各项`,
	tableHead: ['位置', '在特征图中', '数值', '权重', '乘积']
};

export const denseWords: Translated<DenseWords> = { en, zh };
