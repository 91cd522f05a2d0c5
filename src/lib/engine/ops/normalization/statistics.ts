import type { Arithmetic } from '../../arithmetic/arithmetic';
import type { Tensor } from '../../tensor/tensor';
import { channelGroups, membersOf } from './groups';

/** The mean of some numbers and how far they lie from it. */
export interface Moments<T> {
	readonly mean: T;
	/** The mean of the squared deviations: divided by their number (biased). */
	readonly variance: T;
}

/** Mean and biased variance of each channel of a batch, [C] each. */
export interface BatchStatistics<T> {
	readonly mean: Tensor<T>;
	readonly variance: Tensor<T>;
}

/** Mean and biased variance of some numbers, at least one. */
export function momentsOf<T>(values: readonly T[], arithmetic: Arithmetic<T>): Moments<T> {
	const { zero, add, sub, mul, div } = arithmetic;
	const count = arithmetic.from(values.length);
	const mean = div(values.reduce(add, zero), count);
	const squares = values.map((value) => mul(sub(value, mean), sub(value, mean)));
	return { mean, variance: div(squares.reduce(add, zero), count) };
}

/**
 * What batch normalisation divides by in training: mean and biased variance of each channel of x
 * [N, C] or [N, C, d₁, …], exact on rationals. Throws an EngineError on another rank.
 */
export function batchStatistics<T>(x: Tensor<T>, arithmetic: Arithmetic<T>): BatchStatistics<T> {
	const groups = channelGroups('batchStatistics', x);
	const moments = Array.from({ length: groups.groups }, (_, channel) =>
		momentsOf(membersOf(x, groups, channel), arithmetic)
	);
	return {
		mean: { shape: [groups.groups], data: moments.map(({ mean }) => mean) },
		variance: { shape: [groups.groups], data: moments.map(({ variance }) => variance) }
	};
}
