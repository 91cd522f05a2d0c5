import type { Messages } from '$messages';
import { sizeAmbiguityWords } from '$messages/size-ambiguity';
import type { Asked } from '../scene';
import type { SizeAmbiguityRun, SizeAmbiguityStep } from './run';

/** An input size that leads to the output, as the number that its step gives; of all of them, how many there are. */
export function askSizeAmbiguity(
	{ grain, index }: SizeAmbiguityStep,
	{ candidates, parameters }: SizeAmbiguityRun,
	{ language }: Messages
): Asked {
	const { asked } = sizeAmbiguityWords[language];
	const { output } = parameters;
	return grain === 'map'
		? { of: asked.count(output), cell: null, printed: `${candidates.length}` }
		: { of: asked.size(index + 1, output), cell: null, printed: `${candidates[index].size}` };
}
