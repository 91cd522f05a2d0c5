import type { Rational, Tensor } from '$lib/engine';
import type { Cell } from '$lib/figures/grid';
import { editCells } from './typed-cells';
import type { CellsProblem } from './typed-cells';

/** Writes what a reader types into tensors, and keeps what was wrong with it. */
export class CellsEditor {
	#problem = $state.raw<CellsProblem | null>(null);

	/** What was wrong with the numbers typed last; null for nothing. */
	get problem(): CellsProblem | null {
		return this.#problem;
	}

	dismiss(): void {
		this.#problem = null;
	}

	/** Writes typed or pasted numbers into one plane of a tensor and hands it on; tells whether it could. */
	edit(
		tensor: Tensor<Rational>,
		plane: number,
		cell: Cell,
		text: string,
		update: (changed: Tensor<Rational>) => boolean
	): boolean {
		const changed = editCells(tensor, plane, cell, text);
		this.#problem = 'problem' in changed ? changed.problem : null;
		return 'problem' in changed ? false : update(changed);
	}
}
