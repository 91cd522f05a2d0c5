import Fraction from 'fraction.js';

/** Why a text is not taken as a number; the interface translates it. */
export type NumberFormatCode = 'empty' | 'notANumber' | 'divisionByZero' | 'tooLong';

const longestText = 24;
const mostDigits = 12;

const reasons: Readonly<Record<NumberFormatCode, string>> = {
	empty: 'there is no number',
	notANumber: 'not an integer, a decimal or a fraction such as 1/9',
	divisionByZero: 'the denominator is zero',
	tooLong: `longer than ${longestText} characters or ${mostDigits} digits in one part`
};

/** A text that a reader typed as a number and that is none, or one too long to show. */
export class NumberFormatError extends RangeError {
	override readonly name = 'NumberFormatError';

	constructor(
		readonly code: NumberFormatCode,
		readonly text: string
	) {
		const shown = text.length > longestText ? `${text.slice(0, longestText)}…` : text;
		super(`parseRational: '${shown}': ${reasons[code]}`);
	}
}

// NFKC alone would also turn 2² into 22 and 1½ into 11⁄2, so foreign characters are refused first.
// The ideographic full stop is what a Chinese keyboard types for a decimal point.
const knownCharacters = /^[0-9０-９+＋\-－−.．。/／⁄∕\s]*$/;
const fractionForm = /^([+-]?)(\d+)\s*\/\s*(\d+)$/;
const decimalForm = /^([+-]?)(?:(\d+)\.?|(\d*)\.(\d+))$/;

/**
 * The exact value of a number as people write it: an integer, a decimal or a fraction (`-3`,
 * `0.25`, `1/9`), with a leading sign (`+`, `-` or `−`), blanks around it and full-width forms
 * (`－１／９`). Throws a NumberFormatError for anything else, for a denominator of zero, for more
 * than 24 characters and for more than 12 digits in a numerator, denominator, integer part or
 * decimals.
 */
export function parseRational(text: string): Fraction {
	const trimmed = text.trim();
	const refuse = (code: NumberFormatCode) => new NumberFormatError(code, trimmed);
	if (trimmed === '') throw refuse('empty');
	if (!knownCharacters.test(trimmed)) throw refuse('notANumber');
	if (trimmed.length > longestText) throw refuse('tooLong');

	const plain = trimmed.normalize('NFKC').replace('−', '-').replace('。', '.').replace(/[⁄∕]/, '/');
	const fraction = fractionForm.exec(plain);
	const decimal = decimalForm.exec(plain);
	if (!fraction && !decimal) throw refuse('notANumber');

	const sign = plain.startsWith('-') ? -1n : 1n;
	const [above, below] = fraction
		? [fraction[2], fraction[3]]
		: [decimal?.[2] ?? decimal?.[3] ?? '', decimal?.[4] ?? ''];
	if (above.length > mostDigits || below.length > mostDigits) throw refuse('tooLong');
	if (!fraction) return new Fraction(sign * BigInt(above + below), 10n ** BigInt(below.length));
	if (BigInt(below) === 0n) throw refuse('divisionByZero');
	return new Fraction(sign * BigInt(above), BigInt(below));
}
