import { windowTaps } from '$lib/engine';
import { isCellPlace } from '../places';
import type { Place } from '../places';
import { windowsReading } from './run';
import type { ReadCountsRun } from './run';
import type { ReadCountsFigure } from './words';

/** Cells by `row:column`. */
export type Cells = ReadonlySet<string>;

const none: Cells = new Set();
const keyOf = (row: number, column: number) => `${row}:${column}`;

/** The first `done` cells of the padded image that a window reads. */
export function cellsRead(
	{ padded }: ReadCountsRun,
	[oh, ow]: readonly [number, number],
	done?: number
): Cells {
	const taps = windowTaps(padded, oh, ow).slice(0, done);
	return new Set(taps.map(({ position }) => keyOf(...position)));
}

/** The cells of each figure that answer to a place: a cell and its windows, a window and its cells. */
export function linksOf(
	run: ReadCountsRun,
	place: Place<ReadCountsFigure> | null
): Readonly<Record<ReadCountsFigure, Cells>> {
	if (!isCellPlace<ReadCountsFigure>(place)) return { input: none, output: none };
	const { row, column } = place.cell;
	const own = new Set([keyOf(row, column)]);
	if (place.figure === 'output') return { input: cellsRead(run, [row, column]), output: own };
	const windows = windowsReading(run, place.cell);
	return { input: own, output: new Set(windows.map((output) => keyOf(...output))) };
}
