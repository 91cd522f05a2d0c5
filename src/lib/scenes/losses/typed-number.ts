import { rational } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import type { Cell } from '$lib/figures/grid';
import type { Messages } from '$messages';
import { editCells, tellCellsProblem } from '../typed-cells';

/**
 * A table of numbers [rows, columns] with what was typed in one cell, or what to say instead: why it is
 * no number, or `tooFar` if it is further than `reach` from 0.
 */
export function typedNumber(
	table: Tensor<Rational>,
	cell: Cell,
	text: string,
	reach: number,
	messages: Messages,
	tooFar: string
): { readonly table: Tensor<Rational> } | { readonly complaint: string } {
	const changed = editCells(table, 0, cell, text);
	if ('problem' in changed) return { complaint: tellCellsProblem(changed.problem, messages) };
	const isFar = changed.data.some((value) => Math.abs(rational.toNumber(value)) > reach);
	return isFar ? { complaint: tooFar } : { table: changed };
}

/** The same for a list of numbers: [columns]. */
export function typedInList(
	list: Tensor<Rational>,
	place: number,
	...rest: readonly [text: string, reach: number, messages: Messages, tooFar: string]
): { readonly table: Tensor<Rational> } | { readonly complaint: string } {
	const row = { ...list, shape: [1, ...list.shape] };
	const changed = typedNumber(row, { row: 0, column: place }, ...rest);
	return 'complaint' in changed ? changed : { table: { ...changed.table, shape: list.shape } };
}
