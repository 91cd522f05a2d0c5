import { rational } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { formatNumber } from '$lib/numbers/format';
import { tellPictureProblem } from '$lib/input/picture-problem';
import type { Messages } from '$messages';
import type { GalleryWords } from '$messages/gallery';
import type { InputWords } from '$messages/input';
import type { Scale } from '$lib/figures/picture-painter';
import { print } from '../print';
import { tellCellsProblem } from '../typed-cells';
import type { GalleryKernelId } from './gallery-kernels';
import type { GalleryProblem } from './gallery.svelte';
import { weightSum, within } from './view';

/** What was wrong with numbers or a picture, in the reader's language. */
export function tellGalleryProblem(
	problem: GalleryProblem,
	messages: Messages,
	words: InputWords
): string {
	if (typeof problem === 'object' && ('file' in problem || 'camera' in problem))
		return tellPictureProblem(problem, messages, words);
	return tellCellsProblem(problem, messages);
}

/** An end of a scale as text. */
export function printEnd(value: number): string {
	return formatNumber(value, { float: 'exact' }).text;
}

/** What the sum of a kernel's weights does to flat areas. */
export function tellWeightSum(sum: Rational, { weightSum }: GalleryWords): string {
	if (rational.equals(sum, rational.zero)) return weightSum.zero;
	if (rational.equals(sum, rational.one)) return weightSum.one;
	return weightSum.other(print(sum));
}

/** What a kernel does to a picture, and what its weights add up to. */
export function tellKernel(
	id: GalleryKernelId | null,
	kernel: Tensor<Rational>,
	words: GalleryWords
): string {
	return words.aboutBoth(words.about[id ?? 'custom'], tellWeightSum(weightSum(kernel), words));
}

/** How an exact result is drawn on a scale, where the drawing can only round or stop at an end. */
export function tellDrawn(sum: Rational, scale: Scale, { drawn }: GalleryWords): string {
	const value = rational.toNumber(sum);
	const nearest = within(scale, value);
	if (scale.least === 0) {
		if (nearest !== value) return value < 0 ? drawn.black : drawn.white;
		return Number.isInteger(value) ? drawn.exact : drawn.rounded(`${Math.round(value)}`);
	}
	if (nearest !== value) return drawn.beyond(printEnd(nearest));
	if (value === 0) return drawn.zero;
	return value < 0 ? drawn.negative : drawn.positive;
}
