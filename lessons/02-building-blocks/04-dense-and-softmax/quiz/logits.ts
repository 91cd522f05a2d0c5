import { rational, softmax, tensor } from '$lib/engine';
import { integer, shuffled } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';
import { exactText } from '$lib/quiz/print';

/** Three logits that differ, in any order; the largest leads by 1 to 3. */
export function drawLogits(random: Random): readonly number[] {
	const least = integer(random, -3, 1);
	const middle = least + integer(random, 1, 2);
	return shuffled(random, [least, middle, middle + integer(random, 1, 3)]);
}

/** Numbers as a list to read: `2, −1, 0`. */
export function listText(values: readonly number[]): string {
	return values.map((value) => exactText(rational.from(value))).join(', ');
}

/** Shares of 1 as a list to read, rounded to hundredths. */
export function sharesText(values: readonly number[]): string {
	return values.map((value) => value.toFixed(2)).join(', ');
}

/** The softmax of logits. */
export function sharesOf(logits: readonly number[]): readonly number[] {
	return softmax(tensor([logits.length], [...logits]), { dim: 0 }).data;
}

/** Logits as the figure takes them. */
export function logitTensor(logits: readonly number[]) {
	return tensor([logits.length], logits.map(rational.from));
}
