import { batchNorm, rational, refusalOf, toFloat64, zeros } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { gradientIds, mostSeed } from '../window/gradient-choice';
import type { GradientChoice, GradientId } from '../window/gradient-choice';
import { epsilonField } from '../nudge/epsilon-field';
import { grown } from '../grown';
import { defineParameters, field } from '../parameters';

/** Whose mean and variance are used: the batch's own, or those remembered from training. */
export const modes = ['training', 'evaluation'] as const;
export type Mode = (typeof modes)[number];

/** What is added to the variance: PyTorch's default, Keras's, and one large enough to be seen. */
export const epsIds = ['1e-5', '1e-3', '0.1'] as const;
export type EpsId = (typeof epsIds)[number];

/** What can be nudged to see the gradient at work. */
export const nudgedTensors = ['x', 'weight', 'bias'] as const;
export type NudgedTensor = (typeof nudgedTensors)[number];

/** The numbers of a batch normalisation; all but x have one for each channel. */
export interface BatchNumbers {
	/** [batch, channels, height, width]; of a dense layer the last two are 1. */
	readonly x: Tensor<Rational>;
	/** γ and β. */
	readonly weight: Tensor<Rational>;
	readonly bias: Tensor<Rational>;
	/** What was remembered in training. */
	readonly runningMean: Tensor<Rational>;
	readonly runningVariance: Tensor<Rational>;
}

/** Everything that a reader can set about batch normalisation and its way back. */
export interface BatchNormBackwardParameters extends GradientChoice, BatchNumbers {
	readonly mode: Mode;
	readonly eps: EpsId;
	readonly nudge: NudgedTensor;
	/** The place of the nudged number in its tensor; the last if the tensor has become smaller. */
	readonly nudgeAt: number;
	/** By how much it is nudged [1]. */
	readonly epsilon: Tensor<Rational>;
}

/** The extents of a batch, along its axes. */
export interface BatchSize {
	readonly batch: number;
	readonly channels: number;
	readonly height: number;
	readonly width: number;
}

/** Numbers of different size and spread in each channel. */
const samples = [
	[1, 3, 2, 6, 4, 2],
	[10, 20, 40, 10, 30, 50],
	[-1, 0, 1, 0, -2, 2]
];
const sampleX = ([n, c, h, w]: readonly number[]) => samples[c][(n + 2 * h + 3 * w) % 6] + h * w;
const perChannel = {
	weight: [3, 1, 2],
	bias: [1, 0, -1],
	runningMean: [2, 25, 0],
	runningVariance: [4, 225, 1]
};

/** The extents of x. */
export function sizeOf({ x }: Pick<BatchNumbers, 'x'>): BatchSize {
	const [batch, channels, height, width] = x.shape;
	return { batch, channels, height, width };
}

/** Whether x is what a dense layer gives, one number for each channel, rather than maps. */
export function isDense({ x }: Pick<BatchNumbers, 'x'>): boolean {
	return x.shape[2] === 1 && x.shape[3] === 1;
}

/** The numbers of a batch of another size; what both sizes have stays. */
export function resized(size: BatchSize, old?: BatchNumbers): BatchNumbers {
	const { batch, channels, height, width } = size;
	const own = (name: keyof typeof perChannel) =>
		grown([channels], ([c]) => perChannel[name][c], old?.[name]);
	return {
		x: grown([batch, channels, height, width], sampleX, old?.x),
		...{ weight: own('weight'), bias: own('bias') },
		...{ runningMean: own('runningMean'), runningVariance: own('runningVariance') }
	};
}

/** What batches there can be, of a dense layer and of maps. */
export const layouts = {
	dense: { size: { batch: 4, channels: 2, height: 1, width: 1 }, batch: [2, 6], channels: [1, 3] },
	maps: { size: { batch: 2, channels: 2, height: 2, width: 2 }, batch: [1, 3], channels: [1, 2] }
} as const;
export type LayoutId = keyof typeof layouts;

const usual = resized(layouts.dense.size);
const mostShape = [6, 3, 3, 3];
/** The most of an output's gradient: the maps of all images, or a table of images and channels. */
const mostChosen = [1, 18, 6, 3];
const reach = { min: -99, max: 99 };
const channelField = (name: keyof typeof perChannel, bounds: { min: number; max: number }) =>
	field.numbers({ default: usual[name], minShape: [1], maxShape: [3], ...bounds });

const fields = {
	mode: field.choice<Mode>({ default: 'training', options: modes }),
	x: field.numbers({
		default: usual.x,
		minShape: [1, 1, 1, 1],
		maxShape: mostShape,
		...reach
	}),
	weight: channelField('weight', reach),
	bias: channelField('bias', reach),
	runningMean: channelField('runningMean', reach),
	runningVariance: channelField('runningVariance', { min: 0, max: 9999 }),
	eps: field.choice<EpsId>({ default: '1e-5', options: epsIds }),
	gradient: field.choice<GradientId>({ default: 'random', options: gradientIds }),
	seed: field.integer({ default: 1, min: 0, max: mostSeed }),
	gradients: field.optional(
		field.numbers({
			default: zeros([1, 1, 1, 1], rational),
			minShape: [1, 1, 1, 1],
			maxShape: mostChosen,
			...reach
		})
	),
	nudge: field.choice<NudgedTensor>({ default: 'x', options: nudgedTensors }),
	nudgeAt: field.integer({ default: 0, min: 0, max: 999 }),
	epsilon: epsilonField
};

/** A batch normalisation as the engine takes it. */
export function callOf(parameters: BatchNormBackwardParameters) {
	const rounded = (exact: Tensor<Rational>) => toFloat64(exact, rational);
	const { x, weight, bias, runningMean, runningVariance } = parameters;
	return {
		x: rounded(x),
		weight: rounded(weight),
		bias: rounded(bias),
		running: { mean: rounded(runningMean), variance: rounded(runningVariance) },
		options: { training: parameters.mode === 'training', eps: Number(parameters.eps) }
	};
}

/** The parameters of batch normalisation and its way back: defaults, bounds, and their text in a link. */
export const batchNormBackwardParameters = defineParameters<
	BatchNormBackwardParameters,
	typeof fields
>(fields, (parameters) =>
	refusalOf(() => {
		const { x, weight, bias, running, options } = callOf(parameters);
		batchNorm(x, running, weight, bias, options);
	})
);
