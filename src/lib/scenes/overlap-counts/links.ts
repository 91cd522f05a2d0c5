import { cellsRead } from '../read-counts/links';
import type { Cells } from '../read-counts/links';
import { windowsReading } from '../read-counts/run';
import { isCellPlace } from '../places';
import type { Place } from '../places';
import type { OverlapCountsRun } from './run';
import type { OverlapFigure } from './words';

const none: Cells = new Set();

/** The cells of each figure that answer to a place: an output cell and what stamps it, a stamp and its cells. */
export function linksOf(
	run: OverlapCountsRun,
	place: Place<OverlapFigure> | null
): Readonly<Record<OverlapFigure, Cells>> {
	if (!isCellPlace<OverlapFigure>(place)) return { input: none, output: none };
	const { row, column } = place.cell;
	const own = new Set([`${row}:${column}`]);
	if (place.figure === 'input') return { input: own, output: cellsRead(run, [row, column]) };
	const stamps = windowsReading(run, place.cell).map(([oh, ow]) => `${oh}:${ow}`);
	return { input: new Set(stamps), output: own };
}
