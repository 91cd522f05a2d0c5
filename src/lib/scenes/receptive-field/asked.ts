import type { Messages } from '$messages';
import { receptiveFieldWords } from '$messages/receptive-field';
import type { Asked } from '../scene';
import { downwardStep } from './run';
import type { StackRun, StackStep } from './run';

/** The size of a layer's receptive field, or from the top down how many cells are read below, as the number that a step gives. */
export function askStack(
	{ direction, layer }: StackStep,
	run: StackRun,
	{ language }: Messages
): Asked {
	const words = receptiveFieldWords[language];
	const isUp = direction === 'up';
	const name = isUp || layer > 1 ? words.layer(isUp ? layer : layer - 1) : words.input;
	const number = isUp ? run.upwards[layer - 1].size : downwardStep(run, layer).below;
	return {
		of: `${name} · ${isUp ? words.terms.size : words.terms.below}`,
		cell: null,
		printed: `${number}`
	};
}
