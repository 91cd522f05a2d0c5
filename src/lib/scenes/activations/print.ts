import type { CellContent } from '$lib/figures/grid';
import { formatNumber, shortNumber } from '$lib/numbers';
import { cellContent, print } from '../print';
import { numberOf } from './functions';
import type { Value } from './functions';

/** Characters that a cell has room for. */
const CELL_CHARACTERS = 5;

/** A value as words show it: exactly where it is exact, else with an ≈. */
export function printValue(value: Value): string {
	return typeof value === 'number' ? formatNumber(value).text : print(value);
}

/** A value as a cell shows it. */
export function valueContent(value: Value): CellContent {
	if (typeof value !== 'number') return cellContent(value);
	return { value: numberOf(value), lines: [shortNumber(value, CELL_CHARACTERS).text] };
}
