import type { Cell } from './grid';

/** Pixels of dragging that make one step of a number. */
const PIXELS_A_STEP = 12;

/** Dragging over a cell, right or up for more, that changes its number by whole steps. */
export class NumberDrag {
	#from: { readonly cell: Cell; readonly x: number; readonly y: number } | null = null;
	#steps = 0;
	/** Whether the pointer has changed the number since it came down; then it does not click. */
	hasMoved = false;

	start(cell: Cell, { clientX, clientY }: PointerEvent): void {
		this.#from = { cell, x: clientX, y: clientY };
		this.#steps = 0;
		this.hasMoved = false;
	}

	/** The whole steps since the last move, and the cell that they belong to; null for none. */
	move(event: PointerEvent): { readonly cell: Cell; readonly steps: number } | null {
		// Not every drag ends in a click: a finger's does not.
		if (event.buttons === 0) this.#from = null;
		if (!this.#from) return null;
		const { cell, x, y } = this.#from;
		const total = Math.trunc((event.clientX - x - (event.clientY - y)) / PIXELS_A_STEP);
		const steps = total - this.#steps;
		if (steps === 0) return null;
		this.#steps = total;
		this.hasMoved = true;
		return { cell, steps };
	}

	end(): void {
		this.#from = null;
	}
}
