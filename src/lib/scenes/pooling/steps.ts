import { mapTimeline, rational, windowTaps } from '$lib/engine';
import type { CellGrain, MaxStep, Rational, SumStep, Tensor, Timeline } from '$lib/engine';
import { averages, maxima, windowOf } from './operation';
import type { PoolingParameters } from './parameters';

/** One number that a window looks at. */
export interface PoolReading {
	/** The place in the window, from its top left. */
	readonly offset: readonly [u: number, v: number];
	/** Where it lies in the input; in the padding it lies beyond an edge. */
	readonly position: readonly [row: number, column: number];
	readonly isPadding: boolean;
	/** Null in the padding of max pooling, which holds less than any number. */
	readonly value: Rational | null;
}

/** Pooling of either kind after one of its readings. */
export interface PoolStep {
	readonly grain: CellGrain;
	/** The output cell being computed; for a whole map its last. */
	readonly output: readonly [n: number, channel: number, oh: number, ow: number];
	/** Everything that the window looks at, in order, whether looked at yet or not. */
	readonly readings: readonly PoolReading[];
	/** How many of the readings are done. */
	readonly done: number;
	/** Of max pooling: which reading is the largest so far; null while all were padding. */
	readonly winner: number | null;
	/** Of average pooling: the sum so far, and what it is divided by. */
	readonly sum: Rational | null;
	readonly divisor: Rational | null;
	/** The largest so far, or the sum so far divided; null while there is none. */
	readonly value: Rational | null;
}

type Output = PoolStep['output'];

const outputOf = ([n, channel, oh, ow]: readonly number[]): Output => [n, channel, oh, ow];

/** Readings by what the engine reads, for windows without padding: they start at the first cell. */
function readingsOf(
	cells: readonly { readonly index: readonly number[]; readonly value: Rational }[]
): readonly PoolReading[] {
	const [top, left] = cells[0].index.slice(2);
	return cells.map(({ index: [, , row, column], value }) => ({
		offset: [row - top, column - left],
		position: [row, column],
		isPadding: false,
		value
	}));
}

/** Pooling of an input with these parameters as steps, one moment for each number of each window. */
export function poolTimeline(
	x: Tensor<Rational>,
	parameters: PoolingParameters
): Timeline<CellGrain, PoolStep> {
	const { reducer, layout, countIncludePad } = parameters;
	const window = windowOf(parameters);
	const isMax = reducer === 'max';
	const [, , height, width] = x.shape;

	/** What a window that slides looks at, as its geometry says. */
	function slidingReadings([, channel, oh, ow]: Output): readonly PoolReading[] | null {
		if (!window) return null;
		return windowTaps(window, oh, ow)
			.filter(({ outside, padded }) => !outside && (isMax || countIncludePad || !padded))
			.map(({ offset, position, source }) => {
				const padding = isMax ? null : rational.zero;
				const value = source && x.data[(channel * height + source[0]) * width + source[1]];
				return { offset, position, isPadding: source === null, value: value ?? padding };
			});
	}

	function tellMaximum({
		grain,
		cell,
		readings,
		done,
		winner,
		value
	}: MaxStep<Rational>): PoolStep {
		const output = outputOf(cell.index);
		const read = slidingReadings(output) ?? readingsOf(readings.flatMap(({ read: r }) => r ?? []));
		return { grain, output, readings: read, done, winner, sum: null, divisor: null, value };
	}

	function tellAverage({ grain, cell, terms, ...rest }: SumStep<Rational>): PoolStep {
		const output = outputOf(cell.index);
		const read = slidingReadings(output) ?? readingsOf(terms.flatMap(({ reads }) => reads));
		const { done, sum, divisor, value } = rest;
		return { grain, output, readings: read, done, winner: null, sum, divisor, value };
	}

	return isMax
		? mapTimeline(maxima[layout].steps(x, parameters), tellMaximum)
		: mapTimeline(averages[layout].steps(x, parameters), tellAverage);
}
