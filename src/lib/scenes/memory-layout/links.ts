import { cellKey } from '../places';
import type { Place } from '../places';
import { lineLength, placeOf, stepOf } from './run';
import type { ImageIndex, MemoryRun, MemoryStep } from './run';

export type MemoryFigure = 'image' | 'memory';
export const memoryTerms = ['row', 'column', 'channel', 'place'] as const;
export type MemoryTerm = (typeof memoryTerms)[number];
export type MemoryPlace = Place<MemoryFigure, MemoryTerm>;

/** The number that is spoken of: the one pointed at, else the step's. */
export function shownStep(run: MemoryRun, step: MemoryStep, place: MemoryPlace | null): MemoryStep {
	if (!place || place.figure === 'formula') return step;
	const { row, column } = place.cell;
	if (place.figure === 'memory') return stepOf(run, row * lineLength(run) + column);
	return stepOf(run, placeOf(run, { h: row, w: column, c: place.channel }));
}

/** Which numbers a place of the scene speaks of, as cells of the planes and places in memory. */
export interface MemoryLinks {
	readonly image: ReadonlySet<string>;
	readonly memory: ReadonlySet<number>;
}

/** A term of the formula lights the numbers that share it with the one shown; a cell lights itself. */
export function linksOf(run: MemoryRun, shown: MemoryStep, place: MemoryPlace | null): MemoryLinks {
	if (!place) return { image: new Set(), memory: new Set() };
	const shares: Readonly<Record<MemoryTerm, (other: ImageIndex) => boolean>> = {
		row: ({ h }) => h === shown.h,
		column: ({ w }) => w === shown.w,
		channel: ({ c }) => c === shown.c,
		place: ({ h, w, c }) => h === shown.h && w === shown.w && c === shown.c
	};
	const isLit = shares[place.figure === 'formula' ? place.term : 'place'];
	const lit = run.memory.data.map((_, index) => stepOf(run, index)).filter(isLit);
	return {
		image: new Set(lit.map(({ h, w, c }) => cellKey(c, h, w))),
		memory: new Set(lit.map((one) => one.place))
	};
}
