import { rational } from '$lib/engine';
import type { Rational } from '$lib/engine';
import type { CellContent } from '$lib/figures/grid';
import { formatNumber, shortNumber } from '$lib/numbers/format';

/** Characters that a cell has room for in its widest line. */
const CELL_CHARACTERS = 5;

/** Values remembered; a scene has a few hundred, most of them many times over. */
const MOST_REMEMBERED = 2000;

/** A pure function of a number that remembers what it gave, as steps ask for the same numbers again. */
function remembered<Result>(compute: (value: Rational) => Result): (value: Rational) => Result {
	const known = new Map<string, Result>();
	return (value) => {
		const key = `${value.s * value.n}/${value.d}`;
		const found = known.get(key);
		if (found !== undefined) return found;
		if (known.size >= MOST_REMEMBERED) known.clear();
		const result = compute(value);
		known.set(key, result);
		return result;
	};
}

/** A number as a cell shows it: in one line, or as numerator over denominator. */
export const cellContent = remembered((value): CellContent => {
	const { text, kind, numerator, denominator } = shortNumber(value, CELL_CHARACTERS);
	const isFraction = kind === 'fraction' && numerator !== undefined && denominator !== undefined;
	return {
		value: rational.toNumber(value),
		lines: isFraction ? [numerator, denominator] : [text]
	};
});

/** A cell that has no number yet. */
export const emptyContent: CellContent = { value: 0, lines: [] };

/** A number as words and sums show it. */
export const print = remembered((value) => formatNumber(value).text);

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
