import { conv2dGatherTaps, conv2dWeightTaps, fromRows, rational, resolveConv2d } from '$lib/engine';
import type { WayBack } from '$lib/quiz/gradient-rows';
import type { Product } from '$lib/quiz/print';
import { shuffled } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';
import { makeRows, randomRows } from '$lib/quiz/rows';
import type { Place, Rows } from '$lib/quiz/rows';

/** The numbers that gradients are drawn from: small, not zero, of both signs. */
const GRADIENTS = [-2, -1, 1, 2, 3];

/** A matrix filled from a list of numbers, no two of them the same if there are enough. */
export function shuffledRows(
	random: Random,
	height: number,
	width: number,
	numbers: readonly number[]
): Rows {
	const drawn = shuffled(random, numbers);
	return makeRows(height, width, (row, column) => drawn[(row * width + column) % drawn.length]);
}

/** An output gradient of different numbers that are not zero. */
export const drawGradient = (random: Random, height: number, width: number) =>
	shuffledRows(random, height, width, GRADIENTS);

/** A 3×3 input under a 2×2 kernel, and the gradient of its 2×2 output. */
export function smallBack(random: Random): WayBack {
	return {
		input: randomRows(random, 3, 3, 0, 5),
		kernel: shuffledRows(random, 2, 2, [-1, 1, 2, 3, 4]),
		gradient: drawGradient(random, 2, 2)
	};
}

function tensorsOf({ input, kernel, gradient, options = {} }: WayBack) {
	const [x, weight, g] = [fromRows(input), fromRows(kernel), fromRows(gradient)];
	return { x, weight, g, geometry: resolveConv2d(x.shape, weight.shape, options) };
}

/** The products that an input cell gathers, zeros left out: output gradient times weight. */
export function gathered(back: WayBack, [row, column]: Place): readonly Product[] {
	const { weight, g, geometry } = tensorsOf(back);
	return conv2dGatherTaps(weight, g, geometry, rational, [0, 0, row, column])
		.filter(({ source }) => source !== null)
		.map(({ gradient, w, product }) => ({ x: gradient, w, product }));
}

/** The products that a weight collects from all its places: input times output gradient. */
export function collected(back: WayBack, [row, column]: Place): readonly Product[] {
	const { x, g, geometry } = tensorsOf(back);
	return conv2dWeightTaps(x, g, geometry, rational, [0, 0, row, column]).map((tap) => ({
		...{ x: tap.x, w: tap.gradient, product: tap.product }
	}));
}
