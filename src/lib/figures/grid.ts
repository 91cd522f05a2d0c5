/** A place in a grid; rows and columns of the padding have negative numbers or lie past the end. */
export interface Cell {
	readonly row: number;
	readonly column: number;
}

/** The cells that a grid shows: `rows`×`columns` of them, and a border of padding around. */
export interface GridExtent {
	readonly rows: number;
	readonly columns: number;
	readonly border: Border;
}

export interface Border {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

export const noBorder: Border = { top: 0, left: 0, bottom: 0, right: 0 };

/**
 * What a cell is doing in the current step. `operand` is read now, `current` is the one term or
 * cell that is being worked on, `linked` answers to the reader's pointer or focus, `dropped` is
 * never read by any window.
 */
export type Mark = 'operand' | 'current' | 'linked' | 'dropped';

/** What a grid shows in one cell: a number to print and its size for the colour. */
export interface CellContent {
	readonly value: number;
	/** The printed lines: one, or numerator over denominator. Empty where there is no number yet. */
	readonly lines: readonly string[];
}

/** Whose numbers a grid holds; it decides the hue of its frame. */
export type Role = 'input' | 'kernel' | 'output' | 'gradient' | 'plain';

export function sameCell(a: Cell | null, b: Cell | null): boolean {
	return a === b || (a !== null && b !== null && a.row === b.row && a.column === b.column);
}

/** Rows of cells, border included, in reading order. */
export function cellRows({ rows, columns, border }: GridExtent): Cell[][] {
	const height = border.top + rows + border.bottom;
	const width = border.left + columns + border.right;
	return Array.from({ length: height }, (_, y) =>
		Array.from({ length: width }, (_, x) => ({ row: y - border.top, column: x - border.left }))
	);
}

export function isPadding({ row, column }: Cell, { rows, columns }: GridExtent): boolean {
	return row < 0 || column < 0 || row >= rows || column >= columns;
}

const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1]
};

/**
 * The cell that a key leads to from `from`, after the ARIA grid pattern: arrows by one cell,
 * Home and End within the row, with Ctrl to the first and last cell. Null for any other key.
 */
export function cellByKey(
	from: Cell,
	key: { readonly key: string; readonly ctrlKey: boolean },
	{ rows, columns }: GridExtent
): Cell | null {
	const last = { row: rows - 1, column: columns - 1 };
	if (key.key === 'Home') return { row: key.ctrlKey ? 0 : from.row, column: 0 };
	if (key.key === 'End') return { row: key.ctrlKey ? last.row : from.row, column: last.column };
	const arrow = arrows[key.key];
	if (!arrow) return null;
	return {
		row: Math.min(Math.max(from.row + arrow[0], 0), last.row),
		column: Math.min(Math.max(from.column + arrow[1], 0), last.column)
	};
}
