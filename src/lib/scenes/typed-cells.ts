import { NumberFormatError, parseRational } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import type { Cell } from '$lib/figures/grid';
import type { Messages } from '$messages';

/** What can be wrong with numbers that were typed or pasted. */
export type CellsProblem = NumberFormatError | 'tooManyCells';

/**
 * The numbers of a text: one, or rows of them as a spreadsheet copies them, with tabs, blanks,
 * commas or semicolons between. Throws a NumberFormatError naming the first that is none.
 */
function parseCells(text: string): Rational[][] {
	const lines = text.trim().split(/\r?\n/);
	return lines.map((line) =>
		line
			.trim()
			.split(/[\s,;，；、]+/)
			.map(parseRational)
	);
}

/**
 * The tensor with `block` written into one of its planes (its last two axes), from `cell` on.
 * Throws a RangeError if the block does not fit.
 */
function fillCells(
	tensor: Tensor<Rational>,
	plane: number,
	{ row, column }: Cell,
	block: readonly (readonly Rational[])[]
): Tensor<Rational> {
	const [height, width] = tensor.shape.slice(-2);
	const widest = Math.max(...block.map((numbers) => numbers.length));
	if (row + block.length > height || column + widest > width)
		throw new RangeError(
			`fillCells: ${block.length}×${widest} numbers do not fit at ${row},${column}`
		);
	const data = [...tensor.data];
	block.forEach((numbers, down) =>
		numbers.forEach((number, right) => {
			data[(plane * height + row + down) * width + column + right] = number;
		})
	);
	return { ...tensor, data };
}

/** The tensor with typed or pasted numbers in one of its planes, or why they cannot be written there. */
export function editCells(
	tensor: Tensor<Rational>,
	plane: number,
	cell: Cell,
	text: string
): Tensor<Rational> | { readonly problem: CellsProblem } {
	try {
		return fillCells(tensor, plane, cell, parseCells(text));
	} catch (error) {
		if (error instanceof NumberFormatError) return { problem: error };
		if (error instanceof RangeError) return { problem: 'tooManyCells' };
		throw error;
	}
}

/** What was wrong with typed or pasted numbers, in the reader's language. */
export function tellCellsProblem(problem: CellsProblem, { numbers }: Messages): string {
	if (problem === 'tooManyCells') return numbers.tooManyCells;
	switch (problem.code) {
		case 'empty':
			return numbers.empty;
		case 'notANumber':
			return numbers.notANumber(problem.text.slice(0, 40));
		case 'divisionByZero':
			return numbers.divisionByZero;
		case 'tooLong':
			return numbers.tooLong;
	}
}
