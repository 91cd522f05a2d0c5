import type { Arithmetic } from './arithmetic';
import { float64 } from './float64';
import { rational, type Rational } from './rational';

/** A rational as long as a value is known exactly, and a double from where exp, log or a root made it one. */
export type Mixed = Rational | number;

const toNumber = (value: Mixed) => (typeof value === 'number' ? value : rational.toNumber(value));

/** Exact on two rationals, in doubles as soon as one of the two is a double. */
function either<Result>(
	exact: (a: Rational, b: Rational) => Result,
	rounded: (a: number, b: number) => Result
): (a: Mixed, b: Mixed) => Result {
	return (a, b) =>
		typeof a === 'number' || typeof b === 'number'
			? rounded(toNumber(a), toNumber(b))
			: exact(a, b);
}

const product = either<Mixed>(rational.mul, float64.mul);
const isExactZero = (value: Mixed) => typeof value !== 'number' && value.n === 0n;

/**
 * Arithmetic that is exact as far as it can be: values stay rationals until a layer that has no exact
 * values hands on doubles, and whatever is computed from a double is one. An exact 0 times a double is an
 * exact 0: a gradient that a closed ReLU stops is gone, not almost gone.
 */
export const mixed: Arithmetic<Mixed> = {
	zero: rational.zero,
	one: rational.one,
	add: either<Mixed>(rational.add, float64.add),
	sub: either<Mixed>(rational.sub, float64.sub),
	mul: (a, b) => (isExactZero(a) || isExactZero(b) ? rational.zero : product(a, b)),
	div: either<Mixed>(rational.div, float64.div),
	compare: either(rational.compare, float64.compare),
	equals: either(rational.equals, float64.equals),
	from: rational.from,
	toNumber,
	ofDouble: (value) => value
};
