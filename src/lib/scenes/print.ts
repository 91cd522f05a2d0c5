import { mixed, rational } from '$lib/engine';
import type { Mixed, Rational } from '$lib/engine';
import type { CellContent } from '$lib/figures/grid';
import { formatNumber, shortNumber } from '$lib/numbers';
import type { FormattedNumber } from '$lib/numbers';

/** Characters that a cell has room for in its widest line. */
const CELL_CHARACTERS = 5;

/** Values remembered; a scene has a few hundred, most of them many times over. */
const MOST_REMEMBERED = 2000;

/** A pure function of a number that remembers what it gave, as steps ask for the same numbers again. */
function remembered<Result>(compute: (value: Mixed) => Result): (value: Mixed) => Result {
	const known = new Map<string, Result>();
	return (value) => {
		const key = typeof value === 'number' ? `${value}` : `${value.s * value.n}/${value.d}`;
		const found = known.get(key);
		if (found !== undefined) return found;
		if (known.size >= MOST_REMEMBERED) known.clear();
		const result = compute(value);
		known.set(key, result);
		return result;
	};
}

function contentOf(value: Mixed, number: FormattedNumber): CellContent {
	const { text, kind, numerator, denominator } = number;
	const isFraction = kind === 'fraction' && numerator !== undefined && denominator !== undefined;
	return {
		value: mixed.toNumber(value),
		lines: isFraction ? [numerator, denominator] : [text]
	};
}

/** A number as a cell shows it: in one line, or as numerator over denominator. */
export const cellContent = remembered((value) =>
	contentOf(value, shortNumber(value, CELL_CHARACTERS))
);

/** The same as a fraction where it is not whole, if there is room for one. */
const fractionContent = remembered((value) => {
	const number = shortNumber(value, CELL_CHARACTERS, { maxDecimals: 0 });
	return number.exact ? contentOf(value, number) : cellContent(value);
});

/** A cell that has no number yet. */
export const emptyContent: CellContent = { value: 0, lines: [] };

/** A number as words and sums show it. */
export const print = remembered((value) => formatNumber(value).text);

/** The same as a fraction where it is not whole, if it is a short one. */
const printFraction = remembered((value) => {
	const { text, exact } = formatNumber(value, { maxDecimals: 0 });
	return exact ? text : print(value);
});

const isFraction = ({ lines }: CellContent) => lines.length > 1;

/**
 * A number as the cell is called that shows it as `content`: a fraction where that is one, so that what
 * is read aloud holds what is seen.
 */
export function sayNumber(value: Mixed, content = cellContent(value)): string {
	return isFraction(content) ? content.lines.join('/') : print(value);
}

/** Numbers as the cells of one table show them: if one has to be a fraction, none is a decimal. */
export function contentsAlike(values: readonly Rational[]): readonly CellContent[] {
	const contents = values.map(cellContent);
	return contents.some(isFraction) ? values.map(fractionContent) : contents;
}

/** The same numbers as words and sums show them, in the forms that their table has. */
export function printAlike(values: readonly Rational[]): readonly string[] {
	return values.map(values.map(cellContent).some(isFraction) ? printFraction : print);
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
