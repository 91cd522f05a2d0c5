import { indexAt, integer, offset, rational, seededRandom } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';

/** The gradients of an output that a reader can start from. */
export const gradientIds = ['random', 'ones', 'oneHot', 'edge'] as const;

export type GradientId = (typeof gradientIds)[number];

/** The largest seed that numbers are drawn from. */
export const mostSeed = 999;

/** What a scene keeps of the gradient of an output. */
export interface GradientChoice {
	/** What it starts from. */
	readonly gradient: GradientId;
	/** What it is drawn from if it is random. */
	readonly seed: number;
	/** Its own numbers [1, C, H, W] once any was changed; they stand before the rest. */
	readonly gradients: Tensor<Rational> | null;
}

/** The largest number that is drawn at random; small enough to be added up in the head. */
const MOST_DRAWN = 3;

/**
 * The gradient of an output of a shape [N, C, H, W]: whole numbers drawn from a seed, ones, a single
 * one in the middle of the first map, or −1 to the left of the middle and 1 from there on.
 */
export function gradientOf(
	id: GradientId,
	seed: number,
	shape: readonly number[]
): Tensor<Rational> {
	const [batch, channels, height, width] = shape;
	const random = seededRandom(seed);
	const middle = Math.floor((height - 1) / 2) * width + Math.floor((width - 1) / 2);
	const numberAt = (place: number): number => {
		switch (id) {
			case 'random':
				return integer(random, -MOST_DRAWN, MOST_DRAWN);
			case 'ones':
				return 1;
			case 'oneHot':
				return place === middle ? 1 : 0;
			case 'edge':
				return place % width < width / 2 ? -1 : 1;
		}
	};
	const cells = batch * channels * height * width;
	const data = Array.from({ length: cells }, (_, place) => rational.from(numberAt(place)));
	return { shape, data };
}

/**
 * `typed` over `base`, number by number where both have one, in the shape of `base`; `base` itself where nothing was typed.
 */
export function typedOver(
	base: Tensor<Rational>,
	typed: Tensor<Rational> | null
): Tensor<Rational> {
	if (!typed) return base;
	const data = base.data.map((value, place) => {
		const index = indexAt(base.shape, place);
		const isTyped = index.every((at, axis) => at < typed.shape[axis]);
		return isTyped ? typed.data[offset(typed.shape, index)] : value;
	});
	return { shape: base.shape, data };
}
