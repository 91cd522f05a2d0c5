import { Fraction } from '$lib/engine';
import type { Rational } from '$lib/engine';

/** The value that a printed number says: `−1/9`, `≈1.23×10⁻⁷`. Throws if it says none. */
export function parsePrinted(text: string): Rational {
	const plain = text.replace('≈', '').replaceAll(/[−⁻]/g, '-');
	const [digits, power] = plain.split('×10');
	const exponent = [...(power ?? '⁰')].map((sign) => {
		const digit = '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign);
		return digit < 0 ? sign : `${digit}`;
	});
	const [numerator, denominator = '1'] = digits.split('/');
	const [whole, decimals = ''] = numerator.split('.');
	const value = new Fraction(BigInt(whole + decimals), BigInt(denominator));
	const places = Number(exponent.join('')) - decimals.length;
	const shift = 10n ** BigInt(Math.abs(places));
	return places < 0 ? value.div(shift) : value.mul(shift);
}
