import type { Rational } from '$lib/engine';
import { decimalExponent, fixed, scientific } from './decimal';
import { isNegative } from './exact';
import type { ApproximateForm, NumberOptions } from './form';

/** A rounded value of 10⁶ or more, or of less than 10⁻⁴, is written with a power of ten. */
const mostDigitsBeforePoint = 6;
const leastExponent = -4;

/** The rounded form of a value; one that is not zero keeps at least a significant digit. */
export function roundedForm(value: Rational, options: NumberOptions): ApproximateForm {
	if (value.n === 0n) return fixedForm(value, options.decimals);
	const form = fixedForm(value, roundedPlaces(value, options.decimals));
	const longestWhole = Math.min(options.maxDigits, mostDigitsBeforePoint);
	const isTooLong = form.digits.split('.')[0].length > longestWhole;
	if (!isTooLong && decimalExponent(value) >= leastExponent) return form;
	return scientificForm(value, Math.max(options.decimals, 1));
}

/** The decimals of a rounded value: as many as wished, and enough to see its first digits. */
export function roundedPlaces(value: Rational, decimals: number): number {
	if (value.n === 0n) return decimals;
	return Math.max(decimals, Math.max(decimals, 1) - 1 - decimalExponent(value));
}

/** The value rounded to that many decimals. */
export function fixedForm(value: Rational, places: number): ApproximateForm {
	const digits = fixed(value, places);
	const form: ApproximateForm = { kind: 'approximate', negative: false, digits, exponent: null };
	return { ...form, negative: isNegative(value) && hasSignificantDigit(form) };
}

/** Whether a form shows anything but zeros. */
export function hasSignificantDigit({ digits }: ApproximateForm): boolean {
	return /[1-9]/.test(digits);
}

/** The value, which is not zero, rounded to that many significant digits, with a power of ten. */
export function scientificForm(value: Rational, significantDigits: number): ApproximateForm {
	const { mantissa, exponent } = scientific(value, significantDigits);
	return { kind: 'approximate', negative: isNegative(value), digits: mantissa, exponent };
}

/** All digits that JavaScript writes for a finite double. */
export function formOfDouble(value: number): ApproximateForm {
	const [digits, exponent] = `${Math.abs(value)}`.split('e');
	const power = exponent === undefined ? null : Number(exponent);
	return { kind: 'approximate', negative: value < 0, digits, exponent: power };
}
