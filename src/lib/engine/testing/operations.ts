import type { Tensor } from '../index';

/** Bad values of one option, and the word that the message must name the argument by. */
type BadOption = readonly [option: string, values: readonly unknown[], word: string];

/** An operation with arguments that it accepts, and some that it must not; `T` is what tensors hold. */
export interface Subject<T = number> {
	/** The name of its forward function; `Backward`, `Timeline` and `BackwardTimeline` may follow. */
	readonly op: string;
	/** Its first arguments in order, by name, in integers; null for one that is left out. */
	readonly inputs: Readonly<Record<string, Tensor<T> | null>>;
	/** Absent if it takes none. */
	readonly options?: Readonly<Record<string, unknown>>;
	/** Of the shape of the output. */
	readonly gradOutput: Tensor<T>;
	/** Arguments that its timelines take last. */
	readonly reading?: string;
	readonly target?: string;
	/** The inputs that may have any rank. */
	readonly anyRank?: readonly string[];
	readonly bad?: readonly BadOption[];
}

/** Small integers, not all alike, in a tensor of this shape. */
export function counted(...shape: number[]): Tensor<number> {
	const length = shape.reduce((product, extent) => product * extent, 1);
	return { shape, data: Array.from({ length }, (_, place) => ((place * 7) % 9) - 4) };
}

const notPositive = [0, -1, 0.5, NaN, Infinity];
const notCounts = [-1, 0.5, NaN, Infinity];
const sliding: readonly BadOption[] = [
	['stride', notPositive, 'stride'],
	['padding', notCounts, 'padding'],
	['dilation', notPositive, 'dilation'],
	['groups', notPositive, 'groups'],
	['groups', [3], 'groups']
];
const pooling: readonly BadOption[] = [
	['kernelSize', [...notPositive, 9], 'kernel'],
	['stride', notPositive, 'stride'],
	['padding', notCounts, 'padding'],
	['padding', [2], 'padding']
];
const image = counted(1, 2, 4, 4);
const pooled = counted(1, 2, 2, 2);
const onLines = { x: counted(1, 2, 5), weight: counted(2, 2, 3), bias: counted(2) };
const onImages = { x: counted(1, 2, 5, 4), weight: counted(2, 2, 3, 2), bias: counted(2) };

const convolutions: readonly Subject[] = [
	{
		...{ op: 'conv1d', inputs: onLines, options: {}, gradOutput: counted(1, 2, 3) },
		...{ target: 'input', bad: [...sliding, ['paddingMode', ['mirror'], 'paddingMode']] }
	},
	{
		...{ op: 'conv2d', inputs: onImages, options: {}, gradOutput: counted(1, 2, 3, 3) },
		...{ target: 'input', bad: [...sliding, ['paddingMode', ['mirror'], 'paddingMode']] }
	},
	{
		...{ op: 'convTranspose1d', inputs: onLines, options: {}, gradOutput: counted(1, 2, 7) },
		...{ target: 'input', reading: 'stamp' },
		bad: [...sliding, ['outputPadding', [-1, 0.5, 1], 'outputPadding']]
	},
	{
		...{ op: 'convTranspose2d', inputs: onImages, options: {}, gradOutput: counted(1, 2, 7, 5) },
		...{ target: 'input', reading: 'stamp' },
		bad: [...sliding, ['outputPadding', [-1, 0.5, 1], 'outputPadding']]
	}
];

const planes: readonly Subject[] = [
	{
		...{ op: 'pad2d', inputs: { x: image }, options: { padding: 1 } },
		gradOutput: counted(1, 2, 6, 6),
		bad: [
			['padding', notCounts, 'padding'],
			['mode', ['mirror'], 'mode']
		]
	},
	{
		...{ op: 'maxPool2d', inputs: { x: image }, options: { kernelSize: 2 }, gradOutput: pooled },
		bad: [...pooling, ['dilation', notPositive, 'dilation']]
	},
	{
		...{ op: 'avgPool2d', inputs: { x: image }, options: { kernelSize: 2 }, gradOutput: pooled },
		bad: [...pooling, ['divisorOverride', notPositive, 'divisorOverride']]
	},
	...['adaptiveAvgPool2d', 'adaptiveMaxPool2d'].map((op): Subject => ({
		...{ op, inputs: { x: image }, options: { outputSize: 2 }, gradOutput: pooled },
		bad: [['outputSize', notPositive, 'output']]
	})),
	...['globalAvgPool2d', 'globalMaxPool2d'].map((op): Subject => ({
		op,
		inputs: { x: image },
		gradOutput: counted(1, 2, 1, 1)
	})),
	{
		op: 'maxUnpool2d',
		inputs: { x: counted(1, 1, 1, 2), indices: { shape: [1, 1, 1, 2], data: [0, 3] } },
		...{ options: { kernelSize: 2 }, gradOutput: counted(1, 1, 2, 4) },
		bad: [
			['kernelSize', notPositive, 'kernel'],
			['stride', notPositive, 'stride'],
			['padding', notCounts, 'padding'],
			['outputSize', [[9, 9]], 'output']
		]
	},
	{
		...{ op: 'interpolate2d', inputs: { x: image }, options: { size: 2, mode: 'bilinear' } },
		gradOutput: pooled,
		bad: [
			['size', notPositive, 'output'],
			['mode', ['cubic'], 'mode'],
			['scaleFactor', [2], 'scaleFactor']
		]
	}
];

const layers: readonly Subject[] = [
	{
		op: 'linear',
		inputs: { x: counted(2, 3), weight: counted(4, 3), bias: counted(4) },
		...{ gradOutput: counted(2, 4), target: 'input' }
	},
	{
		...{ op: 'matmul', inputs: { x: counted(2, 3), other: counted(3, 4) } },
		...{ gradOutput: counted(2, 4), target: 'input' }
	},
	{
		...{ op: 'flatten', inputs: { x: image }, options: {}, gradOutput: counted(1, 32) },
		...{ anyRank: ['x'], bad: [['startDim', [4, -5, 0.5, NaN], 'startDim']] }
	},
	...['add', 'multiply'].map((op): Subject => ({
		...{ op, inputs: { x: image, other: image }, gradOutput: image, target: 'input' },
		anyRank: ['x', 'other']
	}))
];

const normalizations: readonly Subject[] = [
	{
		op: 'batchNorm',
		inputs: { x: image, running: null, weight: counted(2), bias: counted(2) },
		...{ options: { training: true }, gradOutput: image, anyRank: ['x'] },
		bad: [
			['eps', [-1, NaN, Infinity], 'eps'],
			['momentum', [-1, 2, NaN], 'momentum'],
			['training', [false], 'running']
		]
	},
	{
		op: 'layerNorm',
		inputs: { x: image, weight: counted(4), bias: counted(4) },
		...{ options: { normalizedShape: [4] }, gradOutput: image, anyRank: ['x'] },
		bad: [
			['eps', [-1, NaN, Infinity], 'eps'],
			['normalizedShape', [[], [3]], 'normalizedShape']
		]
	}
];

const slopes = [NaN, Infinity];
const activations: readonly Subject[] = [
	...['relu', 'hardSigmoid', 'sigmoid', 'tanh', 'silu', 'selu'].map((op): Subject => ({
		op,
		inputs: { x: image },
		gradOutput: image,
		anyRank: ['x']
	})),
	...(
		[
			['leakyRelu', [['negativeSlope', slopes, 'negativeSlope']]],
			['elu', [['alpha', slopes, 'alpha']]],
			['softplus', [['beta', [0, -1, NaN], 'beta']]],
			['gelu', [['approximate', ['cubic'], 'approximate']]],
			['softmax', [['dim', [4, -5, 0.5, NaN], 'dim']]],
			['logSoftmax', [['dim', [4, -5, 0.5, NaN], 'dim']]]
		] as const
	).map(([op, bad]): Subject => ({
		...{ op, inputs: { x: image }, gradOutput: image, anyRank: ['x'], bad },
		options: op.endsWith('oftmax') ? { dim: 1 } : {}
	})),
	{
		...{ op: 'prelu', inputs: { x: image, weight: counted(2) } },
		...{ gradOutput: image, anyRank: ['x'] }
	}
];

const scalar: Tensor<number> = { shape: [], data: [2] };
const signs = { shape: [2, 3], data: [1, -1, 1, 1, -1, -1] };
const shares = { shape: [2, 3], data: [0, 1, 1, 0, 1, 0] };
const reductions: BadOption = ['reduction', ['average'], 'reduction'];
const losses: readonly Subject[] = (
	[
		['mseLoss', signs, []],
		['l1Loss', signs, []],
		['smoothL1Loss', signs, [['beta', [-1, NaN, Infinity], 'beta']]],
		['huberLoss', signs, [['delta', [0, -1, NaN, Infinity], 'delta']]],
		['hingeLoss', signs, []],
		['bceLoss', shares, []],
		['bceWithLogitsLoss', shares, [['posWeight', [counted(4)], 'posWeight']]],
		['klDivLoss', shares, []],
		['nllLoss', { shape: [2], data: [0, 2] }, [['weight', [counted(4)], 'weight']]],
		[
			...(['crossEntropyLoss', { shape: [2], data: [0, 2] }] as const),
			[
				['weight', [counted(4)], 'weight'],
				['labelSmoothing', [-0.5, 2, NaN], 'labelSmoothing']
			]
		]
	] as const
).map(([op, target, bad]): Subject => {
	const input = op === 'bceLoss' ? shares : counted(2, 3);
	return {
		...{ op, inputs: { input, target }, options: {}, gradOutput: scalar, anyRank: ['input'] },
		bad: [...bad, reductions]
	};
});

/** Every operation whose inputs are tensors by position, with arguments to change one by one. */
export const subjects: readonly Subject[] = [
	...[...convolutions, ...planes, ...layers, ...normalizations, ...activations, ...losses]
];
