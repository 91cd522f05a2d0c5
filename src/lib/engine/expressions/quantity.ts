import type { Arithmetic } from '../arithmetic/arithmetic';
import { rational } from '../arithmetic/rational';
import type { Rational } from '../arithmetic/rational';

/** A number of a graph: exact as long as nothing rounds it, else the double that it was rounded to. */
export type Quantity = Rational | number;

/** Powers of powers grow without end: a fraction with more digits than these is rounded. */
const LARGEST = 10n ** 40n;

/** Whether a number has not been rounded on its way. */
export function isExactQuantity(value: Quantity): value is Rational {
	return typeof value !== 'number';
}

/** The number as a double. */
export function toDouble(value: Quantity): number {
	return isExactQuantity(value) ? rational.toNumber(value) : value;
}

const kept = (value: Rational): Quantity =>
	value.n < LARGEST && value.d < LARGEST ? value : rational.toNumber(value);

/** An operation on two numbers that is exact where both are. */
const joined =
	(exactly: (a: Rational, b: Rational) => Rational, rounded: (a: number, b: number) => number) =>
	(a: Quantity, b: Quantity): Quantity =>
		// Adding 0 turns −0 into 0.
		isExactQuantity(a) && isExactQuantity(b)
			? kept(exactly(a, b))
			: rounded(toDouble(a), toDouble(b)) + 0;

const isZero = (value: Quantity) => isExactQuantity(value) && value.n === 0n;
const multiply = joined(rational.mul, (a, b) => a * b);
const divide = joined(rational.div, (a, b) => a / b);

/** Arithmetic that stays exact where it can, and goes on in doubles where something was rounded. */
export const quantities: Arithmetic<Quantity> = {
	zero: rational.zero,
	one: rational.one,
	add: joined(rational.add, (a, b) => a + b),
	sub: joined(rational.sub, (a, b) => a - b),
	mul: (a, b) => (isZero(a) || isZero(b) ? rational.zero : multiply(a, b)),
	div(a, b) {
		if (toDouble(b) === 0) throw new RangeError(`quantities.div: ${toDouble(a)} divided by zero`);
		return isZero(a) ? rational.zero : divide(a, b);
	},
	compare: (a, b) =>
		isExactQuantity(a) && isExactQuantity(b) ? rational.compare(a, b) : toDouble(a) - toDouble(b),
	equals: (a, b) =>
		isExactQuantity(a) && isExactQuantity(b) ? rational.equals(a, b) : toDouble(a) === toDouble(b),
	from: rational.from,
	toNumber: toDouble
};
