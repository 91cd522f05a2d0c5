import type { Messages } from '$messages';
import { digitWords } from '$messages/digit-cnn';
import { saliencyWords } from '$messages/saliency';
import type { Asked } from '../scene';
import { largestOf } from './gradients';
import { printGradient } from './print';
import type { SaliencyRun, SaliencyStep } from './run';

/** The number that a step of the way back gives: the largest gradient of a map, or of a layer. */
export function askSaliency(
	{ grain, layer, channel }: SaliencyStep,
	{ gradients, parameters }: SaliencyRun,
	{ language }: Messages
): Asked {
	const words = digitWords[language];
	const isMap = grain === 'map' && layer.width > 1;
	const name = words.layers[layer.id];
	const plane = layer.width * layer.height;
	const all = gradients[layer.id];
	const some = isMap ? all.subarray(channel * plane, (channel + 1) * plane) : all;
	return {
		of: saliencyWords[language].steepest(isMap ? words.map(name, channel + 1) : name),
		cell: null,
		printed: printGradient(largestOf(some), layer.id, parameters.output)
	};
}
