import { rational } from '$lib/engine';
import type { Conv2dTap, Rational } from '$lib/engine';
import { formatNumber } from '$lib/numbers';

/** A number with all there is of it: an answer may not be rounded. */
export function exactText(value: Rational): string {
	return formatNumber(value).full;
}

/** A number after a sign: a negative one has brackets. */
export function factorText(value: Rational): string {
	return rational.compare(value, rational.zero) < 0 ? `(${exactText(value)})` : exactText(value);
}

/** Two numbers that are multiplied, and what they give. */
export type Product = Pick<Conv2dTap<Rational>, 'x' | 'w' | 'product'>;

/** A product as it is written out: `3×(−2)`. */
export function productText({ x, w }: Omit<Product, 'product'>): string {
	return `${exactText(x)}×${factorText(w)}`;
}

/** A sum of products written out, those with the weight 0 left out: `3×1 + 2×(−2) = −1`. */
export function sumText(taps: readonly Product[]): string {
	const terms = taps.filter(({ w }) => w.n !== 0n).map(productText);
	const sum = taps.reduce((total, { product }) => rational.add(total, product), rational.zero);
	return `${terms.length > 0 ? terms.join(' + ') : '0'} = ${exactText(sum)}`;
}

/** A size as it is written out: `3×4`. */
export function sizeText(size: readonly number[]): string {
	return size.join('×');
}
