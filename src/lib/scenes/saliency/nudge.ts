import { pairWinners, rational, softmax, tensor } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { layerBefore, layerOf, operations } from '../digit-cnn/layers';
import { runNetwork } from '../digit-cnn/run';
import type { Maps } from '../digit-cnn/run';
import type { DigitNetwork } from '../digit-cnn/weights';
import { gradientsOf } from './gradients';
import type { Gradients, Output } from './gradients';

/** A pixel is nudged by 10 to the power of minus one of these. */
export const epsilonPlaces = { min: 1, max: 4 } as const;

/** Pixels come in tenths; so many of the finer units that a nudge counts in make a tenth. */
const FINER = 10 ** (epsilonPlaces.max - 1);
/** Finer units in one, of pixels and of scores. */
const PIXEL_UNITS = 10 * FINER;
export const SCORE_UNITS = 10 ** (layerOf('dense').places ?? 0) * FINER;

/** What came of a pixel made a little brighter and a little darker. */
export interface Nudge {
	/** The score, in SCORE_UNITS, or the probability, with the pixel brighter and darker. */
	readonly more: number;
	readonly less: number;
	/** The difference over 2ε, exact for a score; the probability's is a double. */
	readonly slope: Rational | number;
	/**
	 * How many choices that the score hangs on differ between the two pictures or from the picture itself:
	 * ReLUs that open or close, and windows that another number wins. With none it is linear in between.
	 */
	readonly switched: number;
}

/** The network for pictures in finer units: all its numbers but softmax's come out as often greater. */
function finerNetwork(network: DigitNetwork): DigitNetwork {
	const { conv1, conv2, dense } = network.weights;
	const finer = ({ weight, bias }: typeof conv1) => ({
		weight,
		bias: bias.map((value) => value * FINER)
	});
	return {
		...network,
		weights: { conv1: finer(conv1), conv2: finer(conv2), dense: finer(dense) }
	};
}

/** A choice that a run made, and the gradient that hangs on it. */
interface Choice {
	readonly made: number;
	readonly gradient: number;
}

/** Every choice of a run: which ReLUs are open, and which number won each window. */
function choicesOf(maps: Maps, gradients: Gradients): readonly Choice[] {
	return operations.flatMap(({ id, kind }) => {
		const before = layerBefore(id);
		const x = maps[before.id];
		const gradient = gradients[id];
		if (kind === 'relu')
			return Array.from(x, (value, place) => ({
				made: value > 0 ? 1 : 0,
				gradient: gradient[place]
			}));
		if (kind !== 'maxPool2d') return [];
		const winners = pairWinners(x, before);
		return Array.from(winners, (made, place) => ({ made, gradient: gradient[place] }));
	});
}

function outputOf({ dense }: Maps, output: Output, digit: number): number {
	if (output === 'score') return dense[digit];
	const scores = Array.from(dense, (whole) => whole / SCORE_UNITS);
	return softmax(tensor([scores.length], scores), { dim: 0 }).data[digit];
}

/**
 * What a nudge of one pixel by 10^−`places` does to a digit's score or probability, by the network's own
 * forward pass. All sums are of whole numbers, so that scores are exact.
 */
export function nudge(
	picture: ArrayLike<number>,
	pixel: number,
	places: number,
	network: DigitNetwork,
	{ output, digit }: { readonly output: Output; readonly digit: number }
): Nudge {
	const epsilon = PIXEL_UNITS / 10 ** places;
	const finer = finerNetwork(network);
	const runWith = (change: number) => {
		const nudged = Float64Array.from(picture, (tenths) => tenths * FINER);
		nudged[pixel] += change;
		return runNetwork(nudged, finer);
	};
	const [brighter, same, darker] = [epsilon, 0, -epsilon].map(runWith);
	const [more, less] = [brighter, darker].map((maps) => outputOf(maps, output, digit));
	const [up, chosen, down] = [brighter, same, darker].map((maps) =>
		choicesOf(maps, gradientsOf('score', digit, maps, finer))
	);
	const switched = chosen.filter((choice, place) => {
		const all = [choice, up[place], down[place]];
		return (
			all.some(({ made }) => made !== choice.made) && all.some(({ gradient }) => gradient !== 0)
		);
	}).length;
	const span = 2 / 10 ** places;
	const slope =
		output === 'score'
			? rational.div(
					rational.mul(rational.from(more - less), rational.from(10 ** places)),
					rational.from(2 * SCORE_UNITS)
				)
			: (more - less) / span;
	return { more, less, slope, switched };
}
