import * as v from 'valibot';
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

/** A bias in the units of the sums that it is added to, which are as fine as the layer's numbers. */
export function biasUnits({ bias }: LayerWeights, { places }: DigitLayer): Float64Array {
	const scale = 10 ** ((places ?? 0) - WEIGHT_PLACES);
	return bias.map((value) => value * scale);
}

/** The factor from a weight to its whole hundredths. */
export const WEIGHT_SCALE = 10 ** WEIGHT_PLACES;
/** The largest weight that a byte holds, in hundredths. */
export const MOST_WEIGHT = 127;

const bytes = v.pipe(
	v.string(),
	v.base64(),
	v.transform((text) => {
		const signed = Int8Array.from(atob(text), (character) => character.charCodeAt(0));
		return Float64Array.from(signed);
	})
);

/** The shape of a layer's weight, as PyTorch has it. */
export function weightShape(id: WeightedLayer): readonly number[] {
	const { channels, kernel } = layerOf(id);
	const before = layerBefore(id);
	if (kernel > 0) return [channels, before.channels, kernel, kernel];
	return [channels, sizeOf(before)];
}

const parameters = (id: WeightedLayer) => {
	const length = weightShape(id).reduce((product, extent) => product * extent);
	return v.strictObject({
		weight: v.pipe(bytes, v.length(length)),
		bias: v.pipe(bytes, v.length(layerOf(id).channels))
	});
};

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the file of weights holds: bytes in base64, and the record of the training. */
const fileSchema = v.strictObject({
	trained: v.strictObject({ seed: count, epochs: count, correct: count, tested: count }),
	weights: v.strictObject({
		conv1: parameters('conv1'),
		conv2: parameters('conv2'),
		dense: parameters('dense')
	})
});

/** The network that a file holds. Throws a valibot error if that is not one. */
export function readNetwork(file: unknown): DigitNetwork {
	const { trained, weights } = v.parse(fileSchema, file);
	return { weights, correct: trained.correct, tested: trained.tested };
}
