import type { Arithmetic } from '../../arithmetic/arithmetic';
import { elementCount, indexAt } from '../../tensor/shape';
import { uniformTimeline } from '../../timeline';
import type { Timeline } from '../../trace';
import { evenGrains, sumOf } from './terms';
import type { Conv2dGrain } from './timeline';

/** A place in a tensor of four axes. */
type Place = readonly [number, number, number, number];

/** What every step of a sum tells. */
interface Summed<T> {
	readonly grain: Conv2dGrain;
	/** How many of the terms are added so far. */
	readonly done: number;
	/** What they come to. */
	readonly sum: T;
}

/**
 * The steps of a tensor whose cells, one after the other, are each the sum of as many terms. `read`
 * tells a cell's terms, and what else a step of the cell shows.
 */
export function summedTimeline<T, Shown extends object>(
	shape: Place,
	termsPerCell: number,
	arithmetic: Arithmetic<T>,
	read: (cell: Place) => readonly [shown: Shown, terms: readonly T[]]
): Timeline<Conv2dGrain, Shown & Summed<T>> {
	return uniformTimeline(
		elementCount(shape) * termsPerCell,
		evenGrains(shape[2] * shape[3], termsPerCell),
		(moment, grain) => {
			const [first, second, row, column] = indexAt(shape, Math.floor(moment / termsPerCell));
			const [shown, terms] = read([first, second, row, column]);
			const done = (moment % termsPerCell) + 1;
			return { ...shown, grain, done, sum: sumOf(terms, done, arithmetic) };
		}
	);
}
