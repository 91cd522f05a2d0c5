import { traceOf } from '$lib/engine';
import { cellKey } from '../places';
import type { Place } from '../places';
import type { UpsampleRun, UpsampleStep } from './run';

/** The scene's figures. */
export type UpsampleFigure = 'picture' | 'pooled' | 'output';
export type UpsampleTerm = 'output' | 'input';
export type UpsamplePlace = Place<UpsampleFigure, UpsampleTerm>;

/** What answers to a place: cells by figure, and terms of the sum at work. */
export interface UpsampleLinks {
	readonly cells: ReadonlySet<string>;
	readonly terms: ReadonlySet<number>;
	readonly formula: UpsampleTerm | null;
}

const none: UpsampleLinks = { cells: new Set(), terms: new Set(), formula: null };

/** How a cell of a figure is named among those of all figures. */
export function linkKey(figure: UpsampleFigure, row: number, column: number): string {
	return `${figure}/${cellKey(0, row, column)}`;
}

const keyOf = (figure: UpsampleFigure, [, , row, column]: readonly number[]) =>
	linkKey(figure, row, column);

/** The cells of the pooled map that a step reads, term by term. */
export function readKeys({ terms }: UpsampleStep): readonly string[] {
	return terms.map(({ reads }) => keyOf('pooled', reads[0].index));
}

/** The finished step of an output cell. */
export function stepOf({ output, timeline }: UpsampleRun, row: number, column: number) {
	return traceOf(timeline, 'cell').at(row * output.shape[3] + column);
}

/** The output cells that read a cell of the pooled map. */
export function readersOf(run: UpsampleRun, row: number, column: number): readonly UpsampleStep[] {
	const key = linkKey('pooled', row, column);
	const { at, length } = traceOf(run.timeline, 'cell');
	return Array.from({ length }, (_, place) => at(place)).filter((step) =>
		readKeys(step).includes(key)
	);
}

/** The cell of the picture that a cell of the pooled map was found at. */
export function foundAt({ indices, picture }: UpsampleRun, row: number, column: number) {
	const index = indices.data[row * indices.shape[3] + column];
	const width = picture.shape[3];
	return { row: Math.floor(index / width), column: index % width };
}

/** Everything that a place of the scene depends on, or that depends on it. */
export function linksOf(
	run: UpsampleRun,
	step: UpsampleStep,
	place: UpsamplePlace | null
): UpsampleLinks {
	if (!place) return none;
	const every = new Set(step.terms.keys());
	const result = keyOf('output', step.cell.index);
	if (place.figure === 'formula')
		return place.term === 'output'
			? { cells: new Set([result]), terms: every, formula: 'output' }
			: { cells: new Set(readKeys(step)), terms: none.terms, formula: 'input' };
	const { row, column } = place.cell;
	const own = linkKey(place.figure, row, column);
	if (place.figure === 'picture') return { ...none, cells: new Set([own]) };
	if (place.figure === 'output') {
		const cells = new Set([own, ...readKeys(stepOf(run, row, column))]);
		return { cells, terms: own === result ? every : none.terms, formula: 'output' };
	}
	const found = foundAt(run, row, column);
	const readers = readersOf(run, row, column).map(({ cell }) => keyOf('output', cell.index));
	return {
		cells: new Set([own, linkKey('picture', found.row, found.column), ...readers]),
		terms: new Set([...every].filter((term) => readKeys(step)[term] === own)),
		formula: 'input'
	};
}
