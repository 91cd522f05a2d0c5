import {
	convolveSame,
	multiplyAdd,
	poolPairs,
	rectify,
	softmax as softmaxOf,
	tensor
} from '$lib/engine';
import { layerBefore, layerOf, PIXEL_PLACES } from './layers';
import type { DigitLayer, LayerId } from './layers';
import { biasUnits } from './weights';
import type { DigitNetwork } from './weights';

/**
 * The numbers of every layer, exact: whole multiples of the layer's last decimal place. Those of
 * softmax alone are rounded, and are the probabilities themselves.
 */
export type Maps = Readonly<Record<LayerId, Float64Array>>;

/** The value of a layer's whole number. */
export function valueOf(whole: number, { places }: DigitLayer): number {
	return places === null ? whole : whole / 10 ** places;
}

/** The softmax of logits that come as whole multiples of their last decimal place. */
function probabilities(whole: Float64Array): Float64Array {
	const logits = Array.from(whole, (logit) => valueOf(logit, layerOf('dense')));
	return Float64Array.from(softmaxOf(tensor([logits.length], logits), { dim: 0 }).data);
}

/** Everything that the network makes of a picture of 28×28 tenths. */
export function runNetwork(picture: ArrayLike<number>, { weights }: DigitNetwork): Maps {
	const convolve = (id: 'conv1' | 'conv2', x: Float64Array) => {
		const bias = biasUnits(weights[id], layerOf(id));
		return convolveSame(x, layerBefore(id), weights[id].weight, bias, layerOf(id).kernel);
	};
	const input = Float64Array.from(picture);
	const conv1 = convolve('conv1', input);
	const relu1 = rectify(conv1);
	const pool1 = poolPairs(relu1, layerOf('relu1'));
	const conv2 = convolve('conv2', pool1);
	const relu2 = rectify(conv2);
	const pool2 = poolPairs(relu2, layerOf('relu2'));
	const bias = biasUnits(weights.dense, layerOf('dense'));
	const dense = multiplyAdd(pool2, weights.dense.weight, bias);
	const softmax = probabilities(dense);
	return { input, conv1, relu1, pool1, conv2, relu2, pool2, dense, softmax };
}

/** A brightness from 0 to 1 as whole tenths. */
export function tenths(brightness: number): number {
	return Math.round(Math.min(Math.max(brightness, 0), 1) * 10 ** PIXEL_PLACES);
}
