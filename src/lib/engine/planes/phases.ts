import { requirePositiveInteger } from '../errors';

/** How the phases of a plane are told apart, and which of its cells count. */
export interface PhaseOptions {
	/** Cells after which a pattern comes again. */
	readonly period: number;
	/** Cells at each edge that do not count; 0. */
	readonly margin?: number;
}

/**
 * The mean of each phase of a square plane (side · side cells, row-major): of the cells whose row and
 * column leave the same remainders by the period, row by row of the remainders. A pattern that
 * repeats with the period shows in them; what a picture shows averages out. Throws an EngineError if
 * the period is no positive integer, or longer than what the margin leaves.
 */
export function phaseMeans(
	values: ArrayLike<number>,
	side: number,
	{ period, margin = 0 }: PhaseOptions
): number[] {
	requirePositiveInteger('phaseMeans', 'period', period);
	const repeats = Math.floor((side - 2 * margin) / period);
	requirePositiveInteger('phaseMeans', 'repeats', repeats);
	const first = Math.ceil(margin / period) * period;
	const end = side - margin;
	return Array.from({ length: period * period }, (_, phase) => {
		const [top, left] = [first + Math.floor(phase / period), first + (phase % period)];
		let [sum, count] = [0, 0];
		for (let row = top; row < end; row += period) {
			for (let column = left; column < end; column += period) {
				sum += values[row * side + column];
				count += 1;
			}
		}
		return sum / count;
	});
}

/**
 * How uneven numbers are: their standard deviation over their mean (the coefficient of variation). 0
 * if all are equal.
 */
export function unevenness(values: readonly number[]): number {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
	return variance === 0 ? 0 : Math.sqrt(variance) / Math.abs(mean);
}
