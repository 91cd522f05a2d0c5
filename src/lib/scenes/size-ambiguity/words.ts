import type { Messages } from '$messages';
import { sizeAmbiguityWords } from '$messages/size-ambiguity';
import type { StepTable } from '../scene';
import type { Candidate, SizeAmbiguityRun, SizeAmbiguityStep } from './run';

/** The cells after the last window, those of the padding among them. */
export function leftOf({ forth }: Candidate): number {
	return forth.parts.leftover;
}

/** A step in words: how many sizes there are, or what one of them leaves over. */
export function narrateSizeAmbiguity(
	{ grain, index }: SizeAmbiguityStep,
	{ candidates, parameters }: SizeAmbiguityRun,
	{ language }: Messages
): string {
	const words = sizeAmbiguityWords[language];
	if (grain === 'map') return words.narrateMap(candidates.length, parameters.output);
	const candidate = candidates[index];
	const { size, forth, outputPadding } = candidate;
	const left = leftOf(candidate);
	return left === 0
		? words.narrateFirst(size, forth.axis.outputSize)
		: words.narrate(size, forth.axis.outputSize, left, outputPadding);
}

/** The sizes as a table. */
export function tabulateSizeAmbiguity(
	{ grain, index }: SizeAmbiguityStep,
	{ candidates, parameters }: SizeAmbiguityRun,
	{ language }: Messages
): StepTable {
	const words = sizeAmbiguityWords[language];
	const rows = candidates.map((candidate) =>
		[
			candidate.size,
			leftOf(candidate),
			candidate.forth.axis.outputSize,
			candidate.outputPadding,
			candidate.back
		].map(String)
	);
	return {
		caption: words.caption(parameters.output),
		head: words.head,
		rows,
		current: grain === 'cell' ? index : null
	};
}
