import { conv2d, conv2dTimeline, rational, resolveConv2d, tensor } from '$lib/engine';
import type {
	Conv2dGeometry,
	Conv2dGrain,
	Conv2dOptions,
	Conv2dStep,
	Rational,
	Tensor,
	Timeline
} from '$lib/engine';
import { inputImage } from './inputs';
import type { Conv2dParameters } from './parameters';

/** A convolution with all its numbers: what the figures, the formula and the words are made from. */
export interface Conv2dRun {
	readonly input: Tensor<Rational>;
	readonly weight: Tensor<Rational>;
	/** Null if every filter's bias is zero, and so no step. */
	readonly bias: Tensor<Rational> | null;
	readonly geometry: Conv2dGeometry;
	readonly output: Tensor<Rational>;
	readonly timeline: Timeline<Conv2dGrain, Conv2dStep<Rational>>;
}

export function inputOf({ input, cells }: Conv2dParameters): Tensor<Rational> {
	return cells ?? inputImage(input);
}

export function optionsOf(parameters: Conv2dParameters): Conv2dOptions {
	const { stride, padding, paddingMode, dilation, groups, rotateKernel } = parameters;
	return { stride, padding, paddingMode, dilation, groups, rotateKernel };
}

/** The bias of every filter, zeros included. */
export function biasOf({ bias, weight }: Conv2dParameters): Tensor<Rational> {
	const filters = weight.shape[0];
	const data = Array.from({ length: filters }, (_, oc) => bias.data[oc] ?? rational.zero);
	return tensor([filters], data);
}

/** Computes the whole convolution, exactly. Throws the EngineError that refuses the parameters. */
export function runConv2d(parameters: Conv2dParameters): Conv2dRun {
	const input = inputOf(parameters);
	const { weight } = parameters;
	const options = optionsOf(parameters);
	const everyBias = biasOf(parameters);
	const bias = everyBias.data.some((value) => value.n !== 0n) ? everyBias : null;
	return {
		input,
		weight,
		bias,
		geometry: resolveConv2d(input.shape, weight.shape, options),
		output: conv2d(input, weight, bias, options, rational),
		timeline: conv2dTimeline(input, weight, bias, options, rational)
	};
}

/** Where the weight of a filter that multiplies a channel of the input stands in the weights. */
export function weightIndex(
	{ weight }: Conv2dRun,
	filter: number,
	channel: number,
	row: number,
	column: number
): number {
	const [, perGroup, height, width] = weight.shape;
	return ((filter * perGroup + (channel % perGroup)) * height + row) * width + column;
}

/** The channels of the input that a filter reads. */
export function channelsRead(
	{ geometry }: Pick<Conv2dRun, 'geometry'>,
	filter: number
): readonly number[] {
	const { inChannelsPerGroup, outChannelsPerGroup } = geometry;
	const first = Math.floor(filter / outChannelsPerGroup) * inChannelsPerGroup;
	return Array.from({ length: inChannelsPerGroup }, (_, ic) => first + ic);
}
