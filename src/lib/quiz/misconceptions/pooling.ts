import { rational } from '$lib/engine';
import type { Rational } from '$lib/engine';

/*
 * Misconceptions about max pooling: each yields what somebody who thinks so would keep of the numbers
 * in one window, which are in reading order and at least one.
 */

/** A misconception as a computation: what is kept of a window. */
export type PoolMistake = (values: readonly Rational[]) => Rational;

/** Averages the window. */
export const poolAverageForMax: PoolMistake = (values) =>
	rational.div(values.reduce(rational.add, rational.zero), rational.from(values.length));

/** Keeps the cell at the top left. */
export const firstCellKept: PoolMistake = ([first]) => first;

/** Keeps the number that is farthest from 0. */
export const largestMagnitude: PoolMistake = (values) =>
	values.reduce((kept, value) => (rational.compare(value.abs(), kept.abs()) > 0 ? value : kept));
