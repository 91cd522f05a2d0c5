import type { Layer, OperationType, Tensor } from '../../index';
import { randomTensor } from '../../testing/differences';

/** A layer with inputs that it can read. */
export interface LayerSample {
	readonly layer: Layer;
	readonly inputs: readonly Tensor<number>[];
	readonly training?: boolean;
}

type Samples = Readonly<Record<OperationType, readonly LayerSample[]>>;

const image = [2, 2, 5, 4];
const small = [1, 2, 3, 3];
const rows = [3, 4];

/** Samples of every kind of layer, with numbers drawn from a generator. */
export function layerSamples(random: () => number): Samples {
	const drawn = (shape: readonly number[], low = -2, high = 2) =>
		randomTensor(shape, random, low, high);
	const on = (shape: readonly number[], ...layers: readonly Layer[]): readonly LayerSample[] =>
		layers.map((layer) => ({ layer, inputs: [drawn(shape)] }));
	const ofTwo = (inputs: readonly Tensor<number>[], ...layers: readonly Layer[]) =>
		layers.map((layer): LayerSample => ({ layer, inputs }));
	const pair = [drawn(rows), drawn(rows)];
	const sure = [drawn(rows, 0.1, 0.9), drawn(rows, 0.1, 0.9)];
	const signs: Tensor<number> = { shape: rows, data: [1, -1, -1, 1, 1, 1, -1, 1, -1, -1, 1, -1] };
	const labels: Tensor<number> = { shape: [3], data: [2, 0, 3] };
	return {
		conv2d: on(
			image,
			{ type: 'conv2d', outChannels: 3, kernelSize: [3, 2], padding: 1, stride: [2, 1] },
			{ type: 'conv2d', inChannels: 2, outChannels: 2, kernelSize: 3, groups: 2, bias: false }
		),
		convTranspose2d: on(
			small,
			{ type: 'convTranspose2d', outChannels: 3, kernelSize: 2, stride: 2 },
			{ type: 'convTranspose2d', outChannels: 2, kernelSize: 3, groups: 2, bias: false }
		),
		linear: on(
			rows,
			{ type: 'linear', outFeatures: 2 },
			{ type: 'linear', inFeatures: 4, outFeatures: 3, bias: false }
		),
		flatten: on(image, { type: 'flatten' }, { type: 'flatten', startDim: 2 }),
		maxPool2d: on(image, { type: 'maxPool2d', kernelSize: 3, stride: 2, padding: 1 }),
		avgPool2d: on(image, { type: 'avgPool2d', kernelSize: 2, ceilMode: true }),
		adaptiveAvgPool2d: on(image, { type: 'adaptiveAvgPool2d', outputSize: [2, 3] }),
		adaptiveMaxPool2d: on(image, { type: 'adaptiveMaxPool2d', outputSize: 3 }),
		globalAvgPool2d: on(image, { type: 'globalAvgPool2d' }),
		globalMaxPool2d: on(image, { type: 'globalMaxPool2d' }),
		batchNorm2d: on(image, { type: 'batchNorm2d' }, { type: 'batchNorm2d', affine: false }).flatMap(
			(sample) => [sample, { ...sample, training: true }]
		),
		dropout: on(image, { type: 'dropout' }, { type: 'dropout', p: '1/3' }).flatMap((sample) => [
			sample,
			{ ...sample, training: true }
		]),
		relu: on(small, { type: 'relu' }),
		leakyRelu: on(small, { type: 'leakyRelu' }, { type: 'leakyRelu', negativeSlope: 0.2 }),
		hardSigmoid: on(small, { type: 'hardSigmoid' }),
		prelu: on(small, { type: 'prelu' }, { type: 'prelu', numParameters: 2 }),
		sigmoid: on(small, { type: 'sigmoid' }),
		tanh: on(small, { type: 'tanh' }),
		silu: on(small, { type: 'silu' }),
		elu: on(small, { type: 'elu' }, { type: 'elu', alpha: 0.5 }),
		selu: on(small, { type: 'selu' }),
		gelu: on(small, { type: 'gelu' }, { type: 'gelu', approximate: 'tanh' }),
		softplus: on(small, { type: 'softplus', beta: 2 }),
		softmax: on(rows, { type: 'softmax', dim: -1 }),
		logSoftmax: on(image, { type: 'logSoftmax', dim: 1 }),
		interpolate2d: on(
			small,
			{ type: 'interpolate2d', scaleFactor: 2 },
			{ type: 'interpolate2d', size: [5, 2], mode: 'bilinear' }
		),
		pad2d: on(
			small,
			{ type: 'pad2d', padding: { top: 1, left: 0, bottom: 2, right: 1 }, value: '1/2' },
			{ type: 'pad2d', padding: 1, mode: 'reflect' }
		),
		concat: [
			{ layer: { type: 'concat', dim: 1 }, inputs: [drawn(small), drawn(small), drawn(small)] }
		],
		add: [
			{ layer: { type: 'add' }, inputs: [drawn(small), drawn(small)] },
			{ layer: { type: 'add' }, inputs: [drawn([1, 2, 1, 1]), drawn(small)] }
		],
		multiply: [{ layer: { type: 'multiply' }, inputs: [drawn(small), drawn([1, 2, 1, 1])] }],
		mseLoss: ofTwo(pair, { type: 'mseLoss' }, { type: 'mseLoss', reduction: 'none' }),
		l1Loss: ofTwo(pair, { type: 'l1Loss', reduction: 'sum' }),
		smoothL1Loss: ofTwo(pair, { type: 'smoothL1Loss', beta: '1/2' }),
		huberLoss: ofTwo(pair, { type: 'huberLoss' }, { type: 'huberLoss', delta: 2 }),
		hingeLoss: ofTwo([pair[0], signs], { type: 'hingeLoss' }),
		bceLoss: ofTwo(sure, { type: 'bceLoss' }),
		bceWithLogitsLoss: ofTwo([pair[0], sure[1]], { type: 'bceWithLogitsLoss' }),
		klDivLoss: ofTwo([pair[0], sure[1]], { type: 'klDivLoss', reduction: 'batchmean' }),
		nllLoss: ofTwo([pair[0], labels], { type: 'nllLoss', reduction: 'none' }),
		crossEntropyLoss: ofTwo([pair[0], labels], { type: 'crossEntropyLoss', labelSmoothing: 0.1 })
	};
}
