import type { Arithmetic } from './arithmetic';
import { rational } from './rational';

// Adding 0 turns −0 into 0: a reader should not meet a zero with a sign.
const withoutNegativeZero = (value: number) => value + 0;

/**
 * Arithmetic on IEEE 754 doubles, rounded as JavaScript rounds. Only `from` and `div` check: a
 * sum or product that grows without bound becomes infinite, as it would in a real training run.
 */
export const float64: Arithmetic<number> = {
	zero: 0,
	one: 1,
	add: (a, b) => a + b,
	sub: (a, b) => a - b,
	mul: (a, b) => withoutNegativeZero(a * b),
	div(a, b) {
		if (b === 0) throw new RangeError(`float64.div: ${a} divided by zero`);
		return withoutNegativeZero(a / b);
	},
	compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
	equals: (a, b) => a === b,
	from(value) {
		if (typeof value === 'string') return rational.toNumber(rational.from(value));
		if (!Number.isFinite(value))
			throw new RangeError(`float64.from: ${value} is not a finite number`);
		return withoutNegativeZero(value);
	},
	toNumber: (value) => value,
	ofDouble: (value) => value
};
