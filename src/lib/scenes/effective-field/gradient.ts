import {
	conv2dInputGradientGather,
	effectiveSize,
	float64,
	influenceWithin,
	init,
	mapTensor,
	receptiveFieldBottomUp,
	resolveConv2d,
	seededRandom,
	tensor
} from '$lib/engine';
import type { EffectiveField, Tensor } from '$lib/engine';
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

/** The theoretical field of so many convolutions. */
export function theoreticalSide(depth: number): number {
	const window = { kernel: KERNEL, stride: 1, dilation: 1, paddingBefore: 0 };
	const steps = receptiveFieldBottomUp(Array.from({ length: depth }, () => window));
	return steps[steps.length - 1].size;
}

/** The weights of the convolutions, from the lowest up, [out, in, 3, 3] each, drawn as networks draw theirs. */
export function stackWeights(given: EffectiveParameters): readonly Tensor<number>[] {
	const { depth, weights, seed } = given;
	const random = seededRandom(seed);
	return Array.from({ length: depth }, (_, index) => {
		const outChannels = index === depth - 1 ? 1 : channels[weights];
		const shape = [outChannels, index === 0 ? 1 : channels[weights], KERNEL, KERNEL];
		const drawn = init.kaimingUniform(shape, { a: Math.sqrt(5) }, random);
		return weights === 'ones' ? mapTensor(drawn, () => 1) : drawn;
	});
}

/** The gradient of the one cell on top of a stack of 3×3 convolutions with respect to all that it sees. */
export function stackField(weights: readonly Tensor<number>[]): EffectiveField<number> {
	const gradient = weights.reduceRight(
		(above, weight) => {
			const [, inChannels] = weight.shape;
			const side = above.shape[3] + KERNEL - 1;
			const geometry = resolveConv2d([1, inChannels, side, side], weight.shape, {});
			return conv2dInputGradientGather(geometry, weight, above, float64);
		},
		tensor([1, 1, 1, 1], [1])
	);
	const influence = mapTensor(gradient, Math.abs);
	return { gradient, influence, total: influence.data.reduce((sum, value) => sum + value, 0) };
}

/**
 * The gradient of the one cell on top of a stack of 3×3 convolutions, layer by layer on the way back. There is no
 * activation, so that it does not depend on the picture.
 */
export function gradientField(given: EffectiveParameters): GradientField {
	const side = theoreticalSide(given.depth);
	const field = stackField(stackWeights(given));
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
