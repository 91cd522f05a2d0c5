import { layerBefore, layerOf, sizeOf, WEIGHT_PLACES } from './layers';
import type { DigitLayer } from './layers';

/** The layers that have weights. */
export const weighted = ['conv1', 'conv2', 'dense'] as const;
export type WeightedLayer = (typeof weighted)[number];

/** A layer's parameters as whole hundredths: weight [out, in, k, k] or [out, in], bias [out]. */
export interface LayerWeights {
	readonly weight: Float64Array;
	readonly bias: Float64Array;
}

/** The trained network: its weights, and how it did on the 10,000 test digits of MNIST. */
export interface DigitNetwork {
	readonly weights: Readonly<Record<WeightedLayer, LayerWeights>>;
	readonly correct: number;
	readonly tested: number;
}

/** How many units of the sums of a layer, which are as fine as its numbers, one unit of its bias is. */
export const biasUnit = ({ places }: DigitLayer) => 10 ** ((places ?? 0) - WEIGHT_PLACES);

/** A bias in the units of the sums that it is added to. */
export function biasUnits({ bias }: LayerWeights, layer: DigitLayer): Float64Array {
	const scale = biasUnit(layer);
	return bias.map((value) => value * scale);
}

/** The factor from a weight to its whole hundredths. */
export const WEIGHT_SCALE = 10 ** WEIGHT_PLACES;
/** The largest weight that a byte holds, in hundredths. */
export const MOST_WEIGHT = 127;

/** The shape of a layer's weight, as PyTorch has it. */
export function weightShape(id: WeightedLayer): readonly number[] {
	const { channels, kernel } = layerOf(id);
	const before = layerBefore(id);
	if (kernel > 0) return [channels, before.channels, kernel, kernel];
	return [channels, sizeOf(before)];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

/** What a file holds below some names; throws a TypeError if it does not hold that. */
function find(file: unknown, ...names: readonly string[]): unknown {
	return names.reduce((place, name) => {
		if (isRecord(place) && name in place) return place[name];
		throw new TypeError(`readNetwork: the file has no ${names.join('.')}`);
	}, file);
}

function readCount(file: unknown, name: string): number {
	const value = find(file, 'trained', name);
	if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
	throw new TypeError(`readNetwork: trained.${name} must be a count`);
}

/** So many signed bytes, from base64. */
function readBytes(text: unknown, length: number): Float64Array {
	const bytes = typeof text === 'string' ? atob(text) : '';
	if (bytes.length !== length)
		throw new TypeError(`readNetwork: ${bytes.length} parameters instead of ${length}`);
	return Float64Array.from(Int8Array.from(bytes, (character) => character.charCodeAt(0)));
}

function readLayer(file: unknown, id: WeightedLayer): LayerWeights {
	const length = weightShape(id).reduce((product, extent) => product * extent);
	return {
		weight: readBytes(find(file, 'weights', id, 'weight'), length),
		bias: readBytes(find(file, 'weights', id, 'bias'), layerOf(id).channels)
	};
}

/**
 * The network that a file holds: weights as bytes in base64, and the record of the training. Throws an
 * error that names what is missing or damaged.
 */
export function readNetwork(file: unknown): DigitNetwork {
	return {
		weights: {
			conv1: readLayer(file, 'conv1'),
			conv2: readLayer(file, 'conv2'),
			dense: readLayer(file, 'dense')
		},
		correct: readCount(file, 'correct'),
		tested: readCount(file, 'tested')
	};
}
