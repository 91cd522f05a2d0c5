import type { Rational } from '$lib/engine';
import { decimalPlaces, fixed } from './decimal';
import type { ExactForm, NumberOptions } from './form';

/** Whether a minus belongs before the value; zero has none. */
export function isNegative(value: Rational): boolean {
	return value.s < 0n && value.n !== 0n;
}

/** The exact forms that have room, the preferred first: integer or decimal, then fraction. */
export function exactForms(value: Rational, options: NumberOptions): ExactForm[] {
	const forms: ExactForm[] = [];
	const decimal = decimalForm(value);
	const fraction = fractionForm(value);
	if (decimal && decimal.places <= options.maxDecimals && decimal.whole <= options.maxDigits) {
		forms.push(decimal.form());
	}
	const longest = Math.max(fraction.numerator.length, fraction.denominator.length);
	if (value.d !== 1n && longest <= options.maxFractionDigits) forms.push(fraction);
	return forms;
}

/** The exact value at any length: an integer, or the shorter of decimal and fraction. */
export function fullForm(value: Rational): ExactForm {
	const fraction = fractionForm(value);
	const decimal = decimalForm(value);
	if (!decimal) return fraction;
	const fractionLength = fraction.numerator.length + 1 + fraction.denominator.length;
	const decimalLength = decimal.whole + (decimal.places === 0 ? 0 : 1 + decimal.places);
	return decimalLength <= fractionLength ? decimal.form() : fraction;
}

function fractionForm(value: Rational) {
	const [numerator, denominator] = [`${value.n}`, `${value.d}`];
	return { kind: 'fraction', negative: isNegative(value), numerator, denominator } as const;
}

/** The value as an integer or a decimal, with its digits before and after the point counted. */
function decimalForm(value: Rational) {
	const places = decimalPlaces(value.d);
	if (places === null) return null;
	const kind = places === 0 ? 'integer' : 'decimal';
	const form = (): ExactForm => {
		return { kind, negative: isNegative(value), digits: fixed(value, places) };
	};
	return { places, whole: `${value.n / value.d}`.length, form };
}
