import type { Border, Cell, CellContent, Mark, Role } from './grid';

/** What a Grid shows, and what it tells of the reader. */
export interface GridProps {
	rows: number;
	columns: number;
	border?: Border;
	role: Role;
	/** Names the grid for those who cannot see it. */
	label: string;
	content: (cell: Cell) => CellContent;
	/** The contents that the type must have room for; those shown now if left out. */
	room?: readonly CellContent[];
	/** The absolute value at the end of the colour scale. */
	extent: number;
	/** A cell in words: its place, its number, what it does. */
	describe: (cell: Cell) => string;
	mark?: (cell: Cell) => Mark | undefined;
	/** Whether a cell is padding that can be pointed at, unlike the border's. */
	isHatched?: (cell: Cell) => boolean;
	/** Whose hue `linked` cells take: that of the figure they answer to. */
	linkRole?: Role;
	/** The outline of the sliding window, in cells. */
	frame?: (Cell & { readonly height: number; readonly width: number }) | null;
	/** Side of a cell in CSS pixels where there is room. */
	cellSize?: number;
	pinned?: Cell | null;
	onhover?: (cell: Cell | null) => void;
	onpick?: (cell: Cell) => void;
	/** Given, cells can be edited: with the text typed or pasted. False keeps the editor open. */
	onedit?: (cell: Cell, text: string) => boolean;
	/** Given, dragging over a cell or + and − change its number by whole steps. */
	onnudge?: (cell: Cell, steps: number) => void;
	/** What the editor starts with. */
	editText?: (cell: Cell) => string;
	editLabel?: (cell: Cell) => string;
	/** Whether one click edits; otherwise it picks, and a double click or Enter edits. */
	editsOnClick?: boolean;
}
