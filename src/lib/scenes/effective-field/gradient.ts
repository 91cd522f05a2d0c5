import {
	effectiveField,
	effectiveSize,
	float64,
	forward,
	influenceWithin,
	initialParameters,
	mapTensor,
	receptiveFieldBottomUp,
	resolveNetwork,
	seededRandom,
	sequential,
	zeros
} from '$lib/engine';
import type { Layer, NamedTensors, ResolvedNetwork, Tensor } from '$lib/engine';
import type { EffectiveParameters, WeightKind } from './parameters';

/** The window of every layer. */
export const KERNEL = 3;

/** Channels between the layers: with one only, random weights leave a pattern and no trend. */
const channels: Readonly<Record<WeightKind, number>> = { ones: 1, random: 3 };

/** The gradient of one output number with respect to all it can see, and how far it spreads. */
export interface GradientField {
	/** Cells along one side of the theoretical field: all that are computed. */
	readonly side: number;
	/** Absolute gradients over channels, row by row. */
	readonly influence: readonly number[];
	readonly most: number;
	/** Cells along one side of the square in the middle that is half as wide. */
	readonly half: number;
	/** The part of the gradient that lies in that square, and the part of the cells. */
	readonly halfShare: number;
	readonly halfCells: number;
	/** The side of a square of as many cells as are not negligible, as Luo et al. count them. */
	readonly effectiveSide: number;
	/** The standard deviation along the rows, in cells. */
	readonly deviation: number;
}

function stackOf(depth: number, weights: WeightKind) {
	const layers = Array.from({ length: depth }, (_, index): [string, Layer] => {
		const outChannels = index === depth - 1 ? 1 : channels[weights];
		return [`conv${index + 1}`, { type: 'conv2d', outChannels, kernelSize: KERNEL, bias: false }];
	});
	return sequential(Object.fromEntries(layers));
}

/** The theoretical field of so many convolutions. */
export function theoreticalSide(depth: number): number {
	const window = { kernel: KERNEL, stride: 1, dilation: 1, paddingBefore: 0 };
	const steps = receptiveFieldBottomUp(Array.from({ length: depth }, () => window));
	return steps[steps.length - 1].size;
}

/** A stack of convolutions, the side of what it sees, and its weights by their names. */
interface WeightedStack {
	readonly side: number;
	readonly network: ResolvedNetwork;
	readonly parameters: NamedTensors<number>;
}

function weightedStack({ depth, weights, seed }: EffectiveParameters): WeightedStack {
	const side = theoreticalSide(depth);
	const network = resolveNetwork(stackOf(depth, weights), { x: [1, 1, side, side] });
	const drawn = initialParameters(network, seededRandom(seed));
	if (weights === 'random') return { side, network, parameters: drawn };
	const ones = Object.entries(drawn).map(([key, value]) => [key, mapTensor(value, () => 1)]);
	return { side, network, parameters: Object.fromEntries(ones) };
}

/** The weights of the convolutions, from the lowest up, [out, in, 3, 3] each. */
export function stackWeights(given: EffectiveParameters): readonly Tensor<number>[] {
	const { parameters } = weightedStack(given);
	return Array.from({ length: given.depth }, (_, index) => parameters[`conv${index + 1}.weight`]);
}

/**
 * The gradient of the one cell on top of a stack of 3×3 convolutions, by a backward pass. There is no
 * activation, so that it does not depend on the picture.
 */
export function gradientField(given: EffectiveParameters): GradientField {
	const { side, network, parameters } = weightedStack(given);
	const x = zeros([1, 1, side, side], float64);
	const field = effectiveField(
		forward(network, parameters, { x }, float64),
		`conv${given.depth}`,
		[0, 0],
		float64
	);
	const middle = (side - 1) / 2;
	const radius = Math.floor(side / 4);
	const half = 2 * radius + 1;
	const size = effectiveSize(field, float64);
	return {
		side,
		influence: field.influence.data,
		most: Math.max(...field.influence.data),
		half,
		halfShare: influenceWithin(field, [middle, middle], radius, float64),
		halfCells: half ** 2 / side ** 2,
		effectiveSide: size.side,
		deviation: size.deviation[0]
	};
}
