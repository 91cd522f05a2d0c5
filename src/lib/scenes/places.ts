import type { Cell } from '$lib/figures/grid';

/** A cell of one of a scene's figures; a figure has one grid for each channel. */
export interface CellPlace<Figure extends string> {
	readonly figure: Figure;
	readonly channel: number;
	readonly cell: Cell;
}

/** What a reader can point at: a cell, or a term of the formula. */
export type Place<Figure extends string, Term extends string = never> =
	CellPlace<Figure> | { readonly figure: 'formula'; readonly term: Term };

/** Whether a place is a cell rather than a term of the formula. */
export function isCellPlace<Figure extends string>(
	place: Place<Figure, string> | null
): place is CellPlace<Figure> {
	return place !== null && place.figure !== 'formula';
}

/** How a cell of a channel is named in sets. */
export function cellKey(channel: number, row: number, column: number): string {
	return `${channel}:${row}:${column}`;
}
