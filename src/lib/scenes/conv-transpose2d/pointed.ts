import { indexAt, offset } from '$lib/engine';
import type { CellPlace, Place } from '../places';
import { cellAt } from './run';
import type { TransposeRun } from './run';
import type { TransposeFigure } from './step-view';

/** The terms of the formulas, of the sum and of the size. */
export type TransposeTerm = 'input' | 'kernel' | 'output' | 'stride' | 'padding' | 'outputPadding';

export type TransposePlace = Place<TransposeFigure, TransposeTerm>;

/** What answers to a place: cells by figure, and terms of the sum at work. */
export interface TransposeLinks {
	readonly cells: ReadonlySet<string>;
	readonly terms: ReadonlySet<number>;
	readonly formula: TransposeTerm | null;
}

/** What answers to nothing. */
export const none: TransposeLinks = { cells: new Set(), terms: new Set(), formula: null };

/** How a cell of a figure is named among those of all figures. */
export function linkKey(figure: TransposeFigure, key: string): string {
	return `${figure}/${key}`;
}

/** The cell of the input that a cell of another figure is; the place itself if it is none. */
export function asInput(
	run: TransposeRun,
	place: CellPlace<TransposeFigure>
): CellPlace<TransposeFigure> {
	const { figure, channel, cell } = place;
	if (figure === 'column' || figure === 'entry') {
		const [, ic, ih, iw] = indexAt(run.input.shape, cell.column);
		return { figure: 'input', channel: ic, cell: { row: ih, column: iw } };
	}
	if (figure !== 'stuffed') return place;
	const { vertical, horizontal } = run.geometry.convolution.window;
	const [row, column] = [cell.row / vertical.stride, cell.column / horizontal.stride];
	if (!Number.isInteger(row) || !Number.isInteger(column)) return place;
	return { figure: 'input', channel, cell: { row, column } };
}

/** The rows of the matrix and the column of it that a place lights. */
export function matrixLines(
	run: TransposeRun,
	place: TransposePlace | null
): { readonly row: number | null; readonly column: number | null } {
	if (!place || place.figure === 'formula') return { row: null, column: null };
	const { figure, channel, cell } = asInput(run, place);
	const at = [0, channel, cell.row, cell.column];
	const isInside = at.every((index, axis) => index >= 0 && index < run.output.shape[axis]);
	return {
		row: figure === 'output' && isInside ? offset(run.output.shape, at) : null,
		column: figure === 'input' ? offset(run.input.shape, at) : null
	};
}

/** The place that a cell of the matrix stands for: the output cell of its row. */
export function placeOfRow(run: TransposeRun, row: number): CellPlace<TransposeFigure> {
	const [, channel, oh, ow] = cellAt(run, row);
	return { figure: 'output', channel, cell: { row: oh, column: ow } };
}
