import { rational } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { decimalPlaces, fixed } from '$lib/numbers/decimal';

/** How many other ways of writing a fraction are taken, besides that in lowest terms. */
const MOST_MULTIPLES = 5n;
/** Places of a decimal that stands for a fraction no decimal equals. */
const ROUNDED_PLACES = 9;
/** How far a rounded decimal may be from such a fraction. */
const ROUNDING = rational.from('0.005');

/** One answer to a field for a number: the right one, or that of a misconception. */
export interface NumberAnswer {
	readonly value: Rational;
	/** What there is to say to whoever gives it; null for the right one. */
	readonly feedback: string | null;
}

/** An answer as it can be typed. */
export interface TypedAnswer {
	/** All ways of writing it that are known, the first of them for reading. */
	readonly texts: readonly string[];
	/** How far a number may be off, in decimals. */
	readonly tolerance: string;
	readonly feedback: string | null;
}

/** What can be typed where a number belongs: decimals, or where none is exact, fractions. */
export interface NumberField {
	readonly form: 'decimal' | 'fraction';
	/** The right answer, and then those of the mistakes. */
	readonly answers: readonly TypedAnswer[];
}

/** The number as a decimal in ASCII, with all its places; null if no number of places is enough. */
export function exactDecimal(value: Rational): string | null {
	const places = decimalPlaces(value.d);
	return places === null ? null : decimal(value, places);
}

/**
 * A field for a number whose first answer is right. A right answer that no decimal equals is asked
 * for as a fraction: formats mark numbers as decimals with a tolerance, which would take wrong
 * roundings for right and refuse the exact number. Mistakes that no decimal equals are rounded, with
 * a tolerance that no other answer lies within.
 */
export function numberField(answers: readonly NumberAnswer[], tolerance: Rational): NumberField {
	if (exactDecimal(answers[0].value) === null) {
		const typed = answers.map(({ value, feedback }) => ({
			texts: fractionTexts(value),
			tolerance: '0',
			feedback
		}));
		return { form: 'fraction', answers: typed };
	}
	const values = answers.map(({ value }) => value);
	const typed = answers.map(({ value, feedback }, index): TypedAnswer => {
		const exact = exactDecimal(value);
		if (exact !== null) return { texts: [exact], tolerance: decimalOf(tolerance), feedback };
		const others = values.filter((_, other) => other !== index);
		return {
			texts: [decimal(value, ROUNDED_PLACES)],
			tolerance: decimalOf(roundingNear(value, others)),
			feedback
		};
	});
	return { form: 'decimal', answers: typed };
}

/** A positive number as a decimal, of nine places at most. */
function decimalOf(value: Rational): string {
	return exactDecimal(value) ?? decimal(value, ROUNDED_PLACES);
}

function decimal({ s, n, d }: Rational, places: number): string {
	return (s < 0n ? '-' : '') + fixed({ n, d }, places);
}

/** A fraction in lowest terms and some that equal it, with either sign for minus. */
function fractionTexts({ s, n, d }: Rational): readonly string[] {
	const signs = s < 0n ? ['-', '−'] : [''];
	const multiples = Array.from({ length: Number(MOST_MULTIPLES) }, (_, index) => BigInt(index + 1));
	return multiples.flatMap((k) =>
		signs.map((sign) => (d === 1n && k === 1n ? `${sign}${n}` : `${sign}${n * k}/${d * k}`))
	);
}

/** A third of the way to the nearest of the others, and no more than a rounding is off. */
function roundingNear(value: Rational, others: readonly Rational[]): Rational {
	const third = rational.from('1/3');
	const distances = others.map((other) => {
		const { n, d } = rational.sub(other, value);
		return rational.mul(rational.from(`${n}/${d}`), third);
	});
	return [ROUNDING, ...distances].reduce((least, distance) =>
		rational.compare(distance, least) < 0 ? distance : least
	);
}
