import type { Mark } from '$lib/figures/grid';
import { cellKey } from '../places';
import type { CellPlace } from '../places';
import type { ClassStep } from './derivation';

/** The tables of numbers of the derivation, and the rows of classes above them. */
export const figures = ['classes', 'perProbability', 'jacobian', 'sums', 'difference'] as const;
export type ClassFigure = (typeof figures)[number];

/** The shape of a table, as [1, rows, columns]. */
export function shapeOf(figure: string, classes: number): readonly number[] {
	if (figure === 'jacobian') return [1, classes, classes];
	return figure === 'sums' || figure === 'difference' ? [1, 1, classes] : [1, classes, 1];
}

/** How a cell of a table is named in sets. */
const keyOf = (figure: ClassFigure, row: number, column: number) =>
	`${figure}:${cellKey(0, row, column)}`;

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

/** The numbers that make one number, and it itself: what lights up when it is pointed at; none without one. */
export function linkedTo(
	place: CellPlace<ClassFigure> | null,
	classes: number
): ReadonlySet<string> {
	if (!place) return new Set();
	const { row, column } = place.cell;
	const down = range(classes).flatMap((k) => [
		keyOf('perProbability', k, 0),
		keyOf('jacobian', k, column)
	]);
	switch (place.figure) {
		case 'classes':
			return new Set([keyOf('classes', row, 0), keyOf('difference', 0, row)]);
		case 'perProbability':
			return new Set([keyOf('classes', row, 0), keyOf('perProbability', row, 0)]);
		case 'jacobian':
			return new Set([
				keyOf('jacobian', row, column),
				...[row, column].map((k) => keyOf('classes', k, 0))
			]);
		case 'sums':
			return new Set([...down, keyOf('sums', 0, column)]);
		case 'difference':
			return new Set([
				keyOf('classes', column, 0),
				keyOf('sums', 0, column),
				keyOf('difference', 0, column)
			]);
	}
}

/** What the cell of a table does at a step; undefined for nothing. */
function workOf(
	step: ClassStep,
	figure: ClassFigure,
	row: number,
	column: number
): Mark | undefined {
	const { grain, phase, cell, term } = step;
	if (grain === 'phase') return undefined;
	const isOne = grain === 'term';
	switch (figure) {
		case 'classes':
			return undefined;
		case 'perProbability':
			if (phase === 'perProbability') return row === cell ? 'current' : undefined;
			return phase === 'product' && (!isOne || row === term) ? 'operand' : undefined;
		case 'jacobian':
			if (phase === 'jacobian')
				return row === cell && (!isOne || column === term) ? 'current' : undefined;
			return phase === 'product' && column === cell && (!isOne || row === term)
				? 'operand'
				: undefined;
		case 'sums':
			return phase === 'product' && column === cell ? 'current' : undefined;
		case 'difference':
			return phase === 'difference' && column === cell ? 'current' : undefined;
	}
}

/** How the cell of a table is marked: by what the reader points at, else by what the step does. */
export function markOf(
	linked: ReadonlySet<string>,
	step: ClassStep,
	figure: ClassFigure,
	row: number,
	column: number
): Mark | undefined {
	return linked.has(keyOf(figure, row, column)) ? 'linked' : workOf(step, figure, row, column);
}

/** Whether the row of a class is lit. */
export function isClassLit(linked: ReadonlySet<string>, row: number): boolean {
	return linked.has(keyOf('classes', row, 0));
}
