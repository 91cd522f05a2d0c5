import { elementCount, indexAt } from '../tensor/shape';
import { timelineOf } from '../timeline';
import type { Timeline } from '../trace';
import type { MapMoments } from './map-moments';

/**
 * How finely the making of a tensor is cut into steps: a map (the last two axes; of a matrix a row,
 * of a vector all of it), a cell, one term of a cell.
 */
export type CellGrain = 'map' | 'cell' | 'term';

/** The grains of a tensor made cell by cell, from the coarsest to the finest. */
export const cellGrains: readonly CellGrain[] = ['map', 'cell', 'term'];

/** The number of cells of one map of a tensor of this shape. */
export function cellsPerMap(shape: readonly number[]): number {
	return elementCount(shape.slice(shape.length > 2 ? -2 : -1));
}

/** The last index from 0 to length − 1 whose run of moments has begun, found by halving. */
function runAt(length: number, firstMoment: (index: number) => number, moment: number): number {
	let [from, end] = [0, length];
	while (end - from > 1) {
		const middle = Math.floor((from + end) / 2);
		if (firstMoment(middle) <= moment) from = middle;
		else end = middle;
	}
	return from;
}

/**
 * The timeline of a tensor that is made cell by cell, each from its terms. `stepAt(index, done,
 * grain)` makes the step that shows the cell at `index` after its first `done` terms; a cell without
 * terms counts one.
 */
export function cellTimeline<Step>(
	shape: readonly number[],
	map: MapMoments,
	stepAt: (index: readonly number[], done: number, grain: CellGrain) => Step
): Timeline<CellGrain, Step> {
	const cells = elementCount(shape);
	const maps = cells / map.cells;
	const firstMoment = (cell: number) =>
		Math.floor(cell / map.cells) * map.moments + map.firstMoment(cell % map.cells);
	const cellAt = (moment: number) => runAt(cells, firstMoment, moment);
	const moments = maps * map.moments;
	return timelineOf<CellGrain, Step>(
		moments,
		[
			{
				id: 'map',
				length: maps,
				firstMoment: (index) => index * map.moments,
				indexAt: (moment) => Math.floor(moment / map.moments)
			},
			{ id: 'cell', length: cells, firstMoment, indexAt: cellAt },
			{ id: 'term', length: moments, firstMoment: (index) => index, indexAt: (moment) => moment }
		],
		(moment, grain) => {
			const cell = cellAt(moment);
			return stepAt(indexAt(shape, cell), moment - firstMoment(cell) + 1, grain);
		}
	);
}
