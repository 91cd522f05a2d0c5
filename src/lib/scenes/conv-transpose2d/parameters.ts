import {
	checkConvTranspose2d,
	convTranspose2dReadings,
	rational,
	tensor,
	zeros
} from '$lib/engine';
import type {
	ConvTranspose2dOptions,
	ConvTranspose2dReading,
	EngineError,
	Rational,
	Tensor
} from '$lib/engine';
import { mostSeed, typedOver } from '../window/gradient-choice';
import { defineParameters, field } from '../parameters';
import { inputFilled, inputFills, kernelFilled, kernelFills } from './fills';
import type { InputFill, KernelFill } from './fills';

type Pair = readonly [height: number, width: number];

/** The numbers of a transposed convolution, and how its stamps lie. */
export interface TransposeNumbers {
	readonly input: InputFill;
	readonly size: Pair;
	readonly channels: number;
	/** The input's own numbers [1, C, H, W] once any was changed; they stand before the rest. */
	readonly cells: Tensor<Rational> | null;
	readonly kernel: KernelFill;
	readonly kernelSize: Pair;
	/** Output channels. */
	readonly filters: number;
	/** The weight's own numbers [C, O / groups, kh, kw] once any was changed. */
	readonly weights: Tensor<Rational> | null;
	/** What random numbers are drawn from. */
	readonly seed: number;
	/** One number an output channel; further ones have 0. */
	readonly bias: Tensor<Rational>;
	readonly stride: Pair;
	/** Cells cropped at either end. */
	readonly padding: Pair;
	readonly outputPadding: Pair;
	readonly dilation: Pair;
	readonly groups: number;
}

/** Everything that a reader can set about a transposed convolution. */
export interface ConvTranspose2dParameters extends TransposeNumbers {
	/** The reading that is stepped; the others follow. */
	readonly reading: ConvTranspose2dReading;
}

export const mostSize = 4;
export const mostKernel = 5;
export const mostChannels = 2;

const typed = (maxShape: readonly number[]) =>
	field.optional(
		field.numbers({ default: zeros([1, 1, 1, 1], rational), minShape: [1, 1, 1, 1], maxShape })
	);

/** The numbers as parameters of a scene: defaults and bounds. */
export const transposeFields = {
	input: field.choice<InputFill>({ default: 'counting', options: inputFills }),
	size: field.pair({ default: [2, 2], min: 1, max: mostSize }),
	channels: field.integer({ default: 1, min: 1, max: mostChannels }),
	cells: typed([1, mostChannels, mostSize, mostSize]),
	kernel: field.choice<KernelFill>({ default: 'counting', options: kernelFills }),
	kernelSize: field.pair({ default: [4, 4], min: 1, max: mostKernel }),
	filters: field.integer({ default: 1, min: 1, max: mostChannels }),
	weights: typed([mostChannels, mostChannels, mostKernel, mostKernel]),
	seed: field.integer({ default: 5, min: 0, max: mostSeed }),
	bias: field.numbers({
		default: tensor([1], [rational.zero]),
		minShape: [1],
		maxShape: [mostChannels]
	}),
	stride: field.pair({ default: [3, 3], min: 1, max: 4 }),
	padding: field.pair({ default: [0, 0], min: 0, max: 4 }),
	outputPadding: field.pair({ default: [0, 0], min: 0, max: 3 }),
	dilation: field.pair({ default: [1, 1], min: 1, max: 2 }),
	groups: field.integer({ default: 1, min: 1, max: mostChannels })
};

const fields = {
	reading: field.choice<ConvTranspose2dReading>({
		default: 'stamp',
		options: convTranspose2dReadings
	}),
	...transposeFields
};

/** The shapes of input and weight. */
function shapesOf({ size, channels, filters, groups, kernelSize }: TransposeNumbers) {
	return {
		input: [1, channels, ...size],
		weight: [channels, Math.max(1, Math.floor(filters / groups)), ...kernelSize]
	};
}

/** The input [1, C, H, W] of the parameters. */
export function inputOf(parameters: TransposeNumbers): Tensor<Rational> {
	const { input, seed, cells } = parameters;
	const filled = inputFilled(input, seed, shapesOf(parameters).input);
	return typedOver(filled, cells);
}

/** The weight [C, O / groups, kh, kw] of the parameters. */
export function weightOf(parameters: TransposeNumbers): Tensor<Rational> {
	const { kernel, seed, weights } = parameters;
	const filled = kernelFilled(kernel, seed, shapesOf(parameters).weight);
	return typedOver(filled, weights);
}

/** The bias of every output channel, zeros included. */
export function biasOf({ bias, filters }: TransposeNumbers): Tensor<Rational> {
	const data = Array.from({ length: filters }, (_, oc) => bias.data[oc] ?? rational.zero);
	return tensor([filters], data);
}

/** The options of the parameters, as the engine takes them. */
export function optionsOf(parameters: TransposeNumbers): ConvTranspose2dOptions {
	const { stride, padding, outputPadding, dilation, groups } = parameters;
	const [vertical, horizontal] = padding;
	const sides = { top: vertical, left: horizontal, bottom: vertical, right: horizontal };
	return { stride, padding: sides, outputPadding, dilation, groups };
}

/** Why a transposed convolution cannot be had; null if it can. */
export function checkTransposed(parameters: TransposeNumbers): EngineError | null {
	const { input, weight } = shapesOf(parameters);
	const { filters, groups } = parameters;
	// As many groups need as many output channels; the weight of more channels says so.
	const needed = filters % groups === 0 ? weight : [filters, ...weight.slice(1)];
	return checkConvTranspose2d(input, needed, optionsOf(parameters));
}

/** The parameters of a transposed convolution: defaults, bounds, and their text in a link. */
export const convTranspose2dParameters = defineParameters<ConvTranspose2dParameters, typeof fields>(
	fields,
	checkTransposed
);
