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

/** The largest absolute value, where the colour scale of these numbers ends; 1 if all are zero. */
export function largestOf(values: readonly Rational[]): Rational {
	const largest = values.reduce(
		(most, value) => (value.abs().compare(most) > 0 ? value.abs() : most),
		rational.zero
	);
	return largest.n === 0n ? rational.one : largest;
}

/** The same as a plain number, for drawing. */
export function extentOf(values: readonly Rational[]): number {
	return rational.toNumber(largestOf(values));
}
