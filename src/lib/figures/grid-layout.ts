import { isPadding } from './grid';
import type { Cell, GridExtent } from './grid';

/** Half of the frame's stroke, so that it is not clipped at the edge. */
const MARGIN = 3;

/** Where the cells of a grid lie in its drawing, whose units are CSS pixels where there is room. */
export class GridLayout {
	readonly grid: GridExtent;
	/** The side of a cell. */
	readonly side: number;
	readonly width: number;
	readonly height: number;

	constructor(grid: GridExtent, side: number) {
		const { rows, columns, border } = grid;
		this.grid = grid;
		this.side = side;
		this.width = (border.left + columns + border.right) * side + 2 * MARGIN;
		this.height = (border.top + rows + border.bottom) * side + 2 * MARGIN;
	}

	/** The left edge of a column. */
	x(column: number): number {
		return MARGIN + (column + this.grid.border.left) * this.side;
	}

	/** The upper edge of a row. */
	y(row: number): number {
		return MARGIN + (row + this.grid.border.top) * this.side;
	}

	/** The cell at a point of the screen, where the drawing fills `box`; null in the padding and beyond. */
	cellAt(
		{ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
		box: Readonly<Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>>
	): Cell | null {
		const { border } = this.grid;
		const across = ((clientX - box.left) * this.width) / box.width - MARGIN;
		const down = ((clientY - box.top) * this.height) / box.height - MARGIN;
		const cell = {
			row: Math.floor(down / this.side) - border.top,
			column: Math.floor(across / this.side) - border.left
		};
		return isPadding(cell, this.grid) ? null : cell;
	}

	/** Where a cell lies over the drawing, as CSS. */
	boxOf({ row, column }: Cell): string {
		const { width, height, side } = this;
		return [
			`left: ${(this.x(column) / width) * 100}%`,
			`top: ${(this.y(row) / height) * 100}%`,
			`width: ${(side / width) * 100}%`,
			`height: ${(side / height) * 100}%`
		].join(';');
	}
}
