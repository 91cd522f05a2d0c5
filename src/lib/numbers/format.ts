import Fraction from 'fraction.js';
import type { Rational } from '$lib/engine';
import { magnitudeOfDouble } from './decimal';
import { exactForms, fullForm } from './exact';
import { type Form, type NumberOptions, defaultNumberOptions } from './form';
import { type FormattedNumber, formTex, formText, formWidth, rendered } from './render';
import {
	fixedForm,
	formOfDouble,
	hasSignificantDigit,
	roundedForm,
	roundedPlaces,
	scientificForm
} from './rounded';

const notANumber: FormattedNumber = { text: '—', exact: false, full: '—', kind: 'approximate' };

/** The value behind a number, whether a display may claim to show it exactly, and all its digits. */
interface Subject {
	readonly value: Rational;
	readonly isExact: boolean;
	readonly full: string;
}

/**
 * How a number is displayed: as an integer or a decimal if that is exact and short, else as a short
 * fraction, else rounded with `≈` before it. A double is a rounded result already and always has
 * its `≈`, unless `float` says that it stands for the decimal that it is written as.
 */
export function formatNumber(
	number: Rational | number,
	options?: Partial<NumberOptions>
): FormattedNumber {
	const room = { ...defaultNumberOptions, ...options };
	const subject = subjectOf(number, room);
	return subject ? rendered(formOf(subject, room), subject.full) : notANumber;
}

/** The same in TeX: `-\tfrac{1}{9}`, `\approx 1.23 \times 10^{12}`. */
export function formatTex(number: Rational | number, options?: Partial<NumberOptions>): string {
	const room = { ...defaultNumberOptions, ...options };
	const subject = subjectOf(number, room);
	return subject ? formTex(formOf(subject, room)) : '\\text{—}';
}

/**
 * How a number is displayed in a cell: by the rules of `formatNumber`, at most `maxCharacters`
 * wide, a fraction being set as numerator over denominator. What has no room exactly is rounded
 * further; what has no room at all, such as 12345 in three characters, is `≈…`.
 */
export function shortNumber(
	number: Rational | number,
	maxCharacters: number,
	options?: Partial<NumberOptions>
): FormattedNumber {
	if (!(maxCharacters >= 1)) throw new RangeError(`shortNumber: no room in ${maxCharacters}`);
	const room = { ...defaultNumberOptions, ...options };
	const subject = subjectOf(number, room);
	if (!subject) return notANumber;
	for (const form of shortForms(subject, room)) {
		if (formWidth(form) <= maxCharacters) return rendered(form, subject.full);
	}
	const text = '≈…'.slice(0, maxCharacters);
	return { text, exact: false, full: subject.full, kind: 'approximate' };
}

function subjectOf(number: Rational | number, options: NumberOptions): Subject | null {
	if (typeof number !== 'number') return exactSubject(number);
	if (!Number.isFinite(number)) return null;
	const { n, d } = magnitudeOfDouble(number);
	const value = new Fraction(number < 0 ? -n : n, d);
	if (options.float === 'exact') return exactSubject(value);
	return { value, isExact: false, full: formText(formOfDouble(number)) };
}

function exactSubject(value: Rational): Subject {
	return { value, isExact: true, full: formText(fullForm(value)) };
}

function formOf({ value, isExact }: Subject, options: NumberOptions): Form {
	const exact = isExact ? exactForms(value, options).at(0) : undefined;
	return exact ?? roundedForm(value, options);
}

/** Ever shorter forms of a value, the last of them `≈0` if that is what it rounds to. */
function* shortForms({ value, isExact }: Subject, options: NumberOptions): Generator<Form> {
	if (isExact) yield* exactForms(value, options);
	yield roundedForm(value, options);

	const whole = fixedForm(value, 0);
	const mostPlaces = roundedPlaces(value, options.decimals) - 1;
	for (let places = mostPlaces; places >= 0; places -= 1) {
		const form = fixedForm(value, places);
		if (whole.digits.length <= options.maxDigits && hasSignificantDigit(form)) yield form;
	}
	for (let digits = Math.max(options.decimals, 1); digits >= 1 && value.n !== 0n; digits -= 1) {
		yield scientificForm(value, digits);
	}
	if (!hasSignificantDigit(whole)) yield whole;
}
