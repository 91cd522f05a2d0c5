import Fraction from 'fraction.js';

/** The exact value of a number as the page prints it: `−1/9`, `0.25`. Throws if it is rounded or none. */
export function exactly(text: string): Fraction {
	const plain = text.trim().replace('−', '-');
	if (!/^-?\d+(\.\d+|\/\d+)?$/.test(plain)) throw new RangeError(`not an exact number: “${text}”`);
	return new Fraction(plain);
}

/** A number in the form that tests compare. */
export function fraction(value: Fraction): string {
	return value.toFraction();
}

export function sum(values: readonly Fraction[]): Fraction {
	return values.reduce((total, value) => total.add(value), new Fraction(0));
}

/** One term of a sum that is written out: a product, or a number alone. */
export interface WrittenTerm {
	readonly factors: readonly Fraction[];
	readonly product: Fraction;
}

/** The terms of a sum as the page writes it out: `0·(−1) + 2·3 + 1/3`. */
export function parseTerms(text: string): readonly WrittenTerm[] {
	return text.split('+').map((term) => {
		const factors = term.split('·').map((factor) => exactly(factor.replaceAll(/[()]/g, '')));
		return { factors, product: factors.reduce((product, factor) => product.mul(factor)) };
	});
}
