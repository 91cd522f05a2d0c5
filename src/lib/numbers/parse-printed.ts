import Fraction from 'fraction.js';
import type { Rational } from '$lib/engine';

/** The value that a printed number says: `−1/9`, `≈1.23×10⁻⁷`. Throws if it says none. */
export function parsePrinted(text: string): Rational {
	const plain = text.replace('≈', '').replaceAll(/[−⁻]/g, '-');
	const [digits, power] = plain.split('×10');
	const exponent = [...(power ?? '⁰')].map((sign) => {
		const digit = '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign);
		return digit < 0 ? sign : `${digit}`;
	});
	return new Fraction(digits).mul(new Fraction(10).pow(Number(exponent.join(''))));
}
