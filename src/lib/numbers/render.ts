import type { Form } from './form';

/** A number as it is displayed. */
export interface FormattedNumber {
	/** All in one line: `−3`, `0.25`, `−1/9`, `≈0.333`, `≈1.23×10¹²`; `—` if there is no number. */
	readonly text: string;
	/** Whether the text says the value itself; otherwise it begins with `≈`, or is `—`. */
	readonly exact: boolean;
	/** All there is to say, however long: the text again if that is exact, else what to show on demand. */
	readonly full: string;
	readonly kind: 'integer' | 'decimal' | 'fraction' | 'approximate';
	/** What stands over the bar of a fraction, with the sign. */
	readonly numerator?: string;
	/** What stands under the bar of a fraction. */
	readonly denominator?: string;
}

const minus = '−';
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** An integer as an exponent: `⁻¹²`. */
function superscript(exponent: number): string {
	const digits = [...`${Math.abs(exponent)}`].map((digit) => superscripts[Number(digit)]);
	return (exponent < 0 ? '⁻' : '') + digits.join('');
}

/** A form in one line of text. */
export function formText(form: Form): string {
	const sign = form.negative ? minus : '';
	if (form.kind === 'fraction') return `${sign}${form.numerator}/${form.denominator}`;
	if (form.kind !== 'approximate') return sign + form.digits;
	const power = form.exponent === null ? '' : `×10${superscript(form.exponent)}`;
	return `≈${sign}${form.digits}${power}`;
}

/** A form in TeX, fractions small: `-\tfrac{1}{9}`. */
export function formTex(form: Form): string {
	const sign = form.negative ? '-' : '';
	if (form.kind === 'fraction') return `${sign}\\tfrac{${form.numerator}}{${form.denominator}}`;
	if (form.kind !== 'approximate') return sign + form.digits;
	const power = form.exponent === null ? '' : ` \\times 10^{${form.exponent}}`;
	return `\\approx ${sign}${form.digits}${power}`;
}

/** How many characters wide a form is, a fraction being set as numerator over denominator. */
export function formWidth(form: Form): number {
	if (form.kind !== 'fraction') return formText(form).length;
	return Math.max((form.negative ? 1 : 0) + form.numerator.length, form.denominator.length);
}

/** A form to display, with the digits to show on demand if it is a rounded one. */
export function rendered(form: Form, full: string): FormattedNumber {
	const text = formText(form);
	if (form.kind === 'approximate') return { text, exact: false, full, kind: form.kind };
	if (form.kind !== 'fraction') return { text, exact: true, full: text, kind: form.kind };
	const numerator = (form.negative ? minus : '') + form.numerator;
	return {
		text,
		exact: true,
		full: text,
		kind: form.kind,
		numerator,
		denominator: form.denominator
	};
}
