import { convTranspose2d, fromRows, rational } from '$lib/engine';
import { integer } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';
import { makeRows } from '$lib/quiz/rows';

/** Cells of a flat row: enough for its middle to be far from the ends. */
const FLAT = 9;

/** A row of small whole weights. */
export function drawWeights(random: Random, count: number): readonly number[] {
	return Array.from({ length: count }, () => integer(random, 1, 6));
}

/** What a flat row becomes under a stamp, phase by phase from where stamps begin, as the engine computes it. */
export function phaseValues(
	weights: readonly number[],
	stride: number,
	value: number
): readonly number[] {
	const row = fromRows(makeRows(1, FLAT, () => value));
	const stamp = fromRows([weights.map((weight) => rational.from(weight))]);
	const { data } = convTranspose2d(row, stamp, null, { stride: [1, stride] }, rational);
	const middle = Math.floor(FLAT / 2) * stride;
	return data.slice(middle, middle + stride).map(rational.toNumber);
}

/** The weights of a phase, in their order. */
export function weightsOfPhase(
	weights: readonly number[],
	stride: number,
	phase: number
): readonly number[] {
	return weights.filter((_, place) => place % stride === phase);
}

/** What all of them add up to. */
export function total(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0);
}
