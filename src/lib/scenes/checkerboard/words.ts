import { formatNumber } from '$lib/numbers';
import type { CheckerboardWords } from '$messages/checkerboard';
import type { CheckerboardParameters } from './parameters';
import type { CheckerboardRun, MethodRun } from './run';

/** What counts as even: below half of the last digit that is told. */
const LEAST = 0.0005;

/** A part of one as a percentage with one decimal; only nothing at all is exact. */
export function percent(part: number): string {
	if (part < LEAST) return '0%';
	return `≈ ${formatNumber(Math.round(part * 1000) / 10, { float: 'exact' }).text}%`;
}

/** The name of a method with the reader's settings, and a note on what it does. */
export function tellMethod(
	{ method, kernelSide, isDivided }: MethodRun,
	{ stride, way, resize }: CheckerboardParameters,
	words: CheckerboardWords
): { readonly name: string; readonly note: string } {
	const names = words.names[way];
	if (method === 'resized')
		return {
			name: names.resized(words.modes[resize], stride),
			note: names.resizedNote(kernelSide)
		};
	return {
		name: names.transposed(kernelSide, stride),
		note: isDivided ? words.divides(kernelSide, stride) : words.leaves(kernelSide, stride)
	};
}

/** What the pictures show, in a sentence or two. */
export function tellRun(
	{ methods }: CheckerboardRun,
	{ way, weights, kernel, stride }: CheckerboardParameters,
	words: CheckerboardWords
): string {
	const [own, divisible, resized] = methods.map((made) => percent(made.unevenness));
	const measured = words.measured[way](own, divisible, resized);
	const isEven = kernel % stride === 0;
	const because = words.because[weights](isEven);
	return `${measured} ${because}`;
}
