import type { Messages } from '$messages';
import { digitWords } from '$messages/digit-cnn';
import { saliencyWords } from '$messages/saliency';
import type { Asked } from '../scene';
import { largestOf } from './gradients';
import { printGradient } from './print';
import type { SaliencyRun, SaliencyStep } from './run';

/** The largest gradient of the scores, p · (1 − p), as the number that a step gives; further back nobody can work one out. */
export function askSaliency(
	{ layer }: SaliencyStep,
	{ gradients, parameters }: SaliencyRun,
	{ language }: Messages
): Asked | null {
	if (layer.id !== 'dense') return null;
	return {
		of: saliencyWords[language].steepest(digitWords[language].layers[layer.id]),
		cell: null,
		printed: printGradient(largestOf(gradients[layer.id]), layer.id, parameters.output)
	};
}
