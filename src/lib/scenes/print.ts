import { rational } from '$lib/engine';
import type { Rational } from '$lib/engine';
import type { CellContent } from '$lib/figures/grid';
import { formatNumber, shortNumber } from '$lib/numbers/format';

/** Characters that a cell has room for in its widest line. */
const CELL_CHARACTERS = 5;

/** A number as a cell shows it: in one line, or as numerator over denominator. */
export function cellContent(value: Rational): CellContent {
	const { text, kind, numerator, denominator } = shortNumber(value, CELL_CHARACTERS);
	const isFraction = kind === 'fraction' && numerator !== undefined && denominator !== undefined;
	return {
		value: rational.toNumber(value),
		lines: isFraction ? [numerator, denominator] : [text]
	};
}

/** A cell that has no number yet. */
export const emptyContent: CellContent = { value: 0, lines: [] };

/** A number as words and sums show it. */
export function print(value: Rational): string {
	return formatNumber(value).text;
}

/** The largest absolute value, at least one of a colour scale's; 1 where all are zero. */
export function extentOf(values: readonly Rational[]): number {
	const largest = values.reduce(
		(most, value) => Math.max(most, Math.abs(rational.toNumber(value))),
		0
	);
	return largest || 1;
}
