/**
 * The arithmetic that an operation is written over, so that one loop serves exact rationals and
 * floating-point numbers. Values are immutable; no function keeps or changes its arguments.
 */
export interface Arithmetic<T> {
	readonly zero: T;
	readonly one: T;
	add(a: T, b: T): T;
	sub(a: T, b: T): T;
	mul(a: T, b: T): T;
	/** The quotient; throws a RangeError if `b` is zero. */
	div(a: T, b: T): T;
	/** Negative if a < b, zero if they are equal, positive if a > b. */
	compare(a: T, b: T): number;
	equals(a: T, b: T): boolean;
	/**
	 * The value of a finite number, or of a text that `parseRational` accepts ('-3', '0.25', '1/9').
	 * A number that is NaN or infinite throws a RangeError; a bad text a NumberFormatError.
	 */
	from(value: number | string): T;
	/** The double nearest to the value. */
	toNumber(value: T): number;
	/**
	 * The value of any double, NaN and ±∞ among them, if values are doubles. Exact arithmetic has no
	 * such function, nor the exp, logarithms and roots that would need it.
	 */
	readonly ofDouble?: (value: number) => T;
}
