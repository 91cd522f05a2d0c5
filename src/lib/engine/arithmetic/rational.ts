import Fraction from 'fraction.js';
import type { Arithmetic } from './arithmetic';
import { nearestDouble } from './nearest-double';
import { parseRational } from './parse-rational';

/** An exact fraction of two integers of any size, in lowest terms: fraction.js's `Fraction`. */
export type Rational = Fraction;

const zero = new Fraction(0n);
const one = new Fraction(1n);

/** The exact value of a double, which is always an integer over a power of two. */
function fromDouble(value: number): Fraction {
	if (!Number.isFinite(value))
		throw new RangeError(`rational.from: ${value} is not a finite number`);
	// fraction.js would approximate: it looks for a denominator of at most 10⁷.
	let numerator = value;
	let denominator = 1n;
	while (!Number.isInteger(numerator)) {
		numerator *= 2;
		denominator *= 2n;
	}
	return new Fraction(BigInt(numerator), denominator);
}

/**
 * Exact arithmetic on rationals. `from(0.1)` is the double that 0.1 stands for, with all its 55
 * binary places; write `from('0.1')` for one tenth.
 */
export const rational: Arithmetic<Fraction> = {
	zero,
	one,
	add(a, b) {
		if (a.n === 0n) return b;
		if (b.n === 0n) return a;
		if (a.d === 1n && b.d === 1n) return new Fraction(a.s * a.n + b.s * b.n);
		return a.add(b);
	},
	sub(a, b) {
		if (b.n === 0n) return a;
		return a.sub(b);
	},
	mul(a, b) {
		if (a.n === 0n || b.n === 0n) return zero;
		if (a.d === 1n && b.d === 1n) return new Fraction(a.s * b.s * a.n * b.n);
		return a.mul(b);
	},
	div(a, b) {
		if (b.n === 0n) throw new RangeError(`rational.div: ${a.toFraction()} divided by zero`);
		return a.div(b);
	},
	compare: (a, b) => a.compare(b),
	equals: (a, b) => a.n === b.n && a.d === b.d && a.s === b.s,
	from: (value) => (typeof value === 'string' ? parseRational(value) : fromDouble(value)),
	toNumber: (value) => nearestDouble(value.s * value.n, value.d)
};
