import {
	convolveSameGradient,
	multiplyAddGradient,
	poolPairsGradient,
	rectifyGradient,
	softmaxBackward,
	tensor
} from '$lib/engine';
import {
	layerBefore,
	layerIndex,
	layerOf,
	layers,
	sizeOf,
	WEIGHT_PLACES
} from '../digit-cnn/layers';
import type { DigitLayer, LayerId } from '../digit-cnn/layers';
import { valueOf } from '../digit-cnn/run';
import type { Maps } from '../digit-cnn/run';
import { weighted } from '../digit-cnn/weights';
import type { DigitNetwork } from '../digit-cnn/weights';

/** What is asked of the network: how likely a digit is, or the score before softmax. */
export const outputs = ['probability', 'score'] as const;
export type Output = (typeof outputs)[number];

/**
 * The gradient of one number by the numbers of every layer, in units of `unitsOf`; layers after that
 * number have zeros.
 */
export type Gradients = Readonly<Record<LayerId, Float64Array>>;

const isWeighted = ({ id }: DigitLayer) => weighted.some((name) => name === id);

/**
 * How many of the gradient of a layer's number by another's, `from`, make 1: each weighted layer between
 * multiplies by whole hundredths, so that gradients that begin whole stay whole.
 */
export function unitsOf(id: LayerId, from: LayerId): number {
	const between = layers.slice(layerIndex(id) + 1, layerIndex(from) + 1).filter(isWeighted);
	return 10 ** (WEIGHT_PLACES * between.length);
}

/** What a layer hands back to the layer before it. */
function handBack(
	{ id, kind, kernel }: DigitLayer,
	maps: Maps,
	{ weights }: DigitNetwork,
	gradient: Float64Array
): Float64Array {
	const before = layerBefore(id);
	const x = maps[before.id];
	switch (kind) {
		case 'input':
			return gradient;
		case 'conv2d':
			return convolveSameGradient(gradient, before, weights[id].weight, kernel);
		case 'relu':
			return rectifyGradient(x, gradient);
		case 'maxPool2d':
			return poolPairsGradient(x, before, gradient);
		case 'linear':
			return multiplyAddGradient(gradient, weights[id].weight);
		case 'softmax': {
			const logits = Array.from(x, (whole) => valueOf(whole, before));
			const shape = [logits.length];
			const given = tensor(shape, [...gradient]);
			return Float64Array.from(
				softmaxBackward(tensor(shape, logits), { dim: 0 }, given).input.data
			);
		}
	}
}

const zerosOf = (id: LayerId) => new Float64Array(sizeOf(layerOf(id)));

const nothing = (): Record<LayerId, Float64Array> => ({
	input: zerosOf('input'),
	conv1: zerosOf('conv1'),
	relu1: zerosOf('relu1'),
	pool1: zerosOf('pool1'),
	conv2: zerosOf('conv2'),
	relu2: zerosOf('relu2'),
	pool2: zerosOf('pool2'),
	dense: zerosOf('dense'),
	softmax: zerosOf('softmax')
});

/** The way back from a layer, whose numbers have the gradient given, to the picture. */
export function backFrom(
	from: LayerId,
	gradient: Float64Array,
	maps: Maps,
	network: DigitNetwork
): Gradients {
	const found = nothing();
	let handed = gradient;
	for (const layer of layers.slice(0, layerIndex(from) + 1).toReversed()) {
		found[layer.id] = handed;
		handed = handBack(layer, maps, network, handed);
	}
	return found;
}

/** Gradient 1 at one number of a layer, 0 at all others. */
export function oneAt(id: LayerId, place: number): Float64Array {
	const gradient = zerosOf(id);
	gradient[place] = 1;
	return gradient;
}

/** The layer whose number is asked about. */
export function layerAsked(output: Output): LayerId {
	return output === 'probability' ? 'softmax' : 'dense';
}

/** The gradient of a digit's probability, or of its score, by every number of the network. */
export function gradientsOf(
	output: Output,
	digit: number,
	maps: Maps,
	network: DigitNetwork
): Gradients {
	const from = layerAsked(output);
	return backFrom(from, oneAt(from, digit), maps, network);
}

/** The largest size of some gradients; 0 if there are none. */
export function largestOf(gradients: Iterable<number>): number {
	let most = 0;
	for (const gradient of gradients) most = Math.max(most, Math.abs(gradient));
	return most;
}
