import type { Arithmetic } from '../arithmetic/arithmetic';

/** What two expressions can be joined by. */
export type ExpressionOperator = 'sum' | 'difference' | 'product' | 'quotient' | 'maximum';

/**
 * A formula with its numbers: a tree whose every node knows its value, so that a page can write the
 * letters, the numbers put in for them, or the result of any part. `Name` is what a quantity may be.
 */
export type Expression<T, Name extends string> =
	| { readonly kind: 'number'; readonly value: T }
	| {
			readonly kind: 'quantity';
			readonly name: Name;
			/** Whether this is the value from before the step: θₜ₋₁ and not θₜ. */
			readonly isPrevious: boolean;
			readonly value: T;
	  }
	| {
			readonly kind: ExpressionOperator;
			readonly left: Expression<T, Name>;
			readonly right: Expression<T, Name>;
			readonly value: T;
	  }
	| {
			readonly kind: 'power';
			readonly base: Expression<T, Name>;
			readonly exponent: Expression<T, Name>;
			readonly value: T;
	  }
	| { readonly kind: 'squareRoot'; readonly of: Expression<T, Name>; readonly value: T };

/** A number that stands for itself in a formula, such as the 1 of 1 − β. */
export function literal<T>(value: T): Expression<T, never> {
	return { kind: 'number', value };
}

/** A quantity with a name. */
export function quantity<T, Name extends string>(name: Name, value: T): Expression<T, Name> {
	return { kind: 'quantity', name, isPrevious: false, value };
}

/** A quantity as it was before the step. */
export function previous<T, Name extends string>(name: Name, value: T): Expression<T, Name> {
	return { kind: 'quantity', name, isPrevious: true, value };
}

/** Makes a formula of two parts, computed by the arithmetic. */
type Join<T> = <Name extends string>(
	left: Expression<T, Name>,
	right: Expression<T, Name>
) => Expression<T, Name>;

/** The formulas that any arithmetic can compute. */
export interface Formulas<T> {
	readonly sum: Join<T>;
	readonly difference: Join<T>;
	readonly product: Join<T>;
	/** Throws a RangeError if `right` is zero. */
	readonly quotient: Join<T>;
	readonly maximum: Join<T>;
	/** The second power. */
	square<Name extends string>(base: Expression<T, Name>): Expression<T, Name>;
}

/** Formulas computed by one arithmetic as they are written. */
export function formulasOf<T>(arithmetic: Arithmetic<T>): Formulas<T> {
	const joined =
		(kind: ExpressionOperator, compute: (a: T, b: T) => T): Join<T> =>
		(left, right) => ({ kind, left, right, value: compute(left.value, right.value) });
	const two = arithmetic.add(arithmetic.one, arithmetic.one);
	return {
		sum: joined('sum', (a, b) => arithmetic.add(a, b)),
		difference: joined('difference', (a, b) => arithmetic.sub(a, b)),
		product: joined('product', (a, b) => arithmetic.mul(a, b)),
		quotient: joined('quotient', (a, b) => arithmetic.div(a, b)),
		maximum: joined('maximum', (a, b) => (arithmetic.compare(a, b) < 0 ? b : a)),
		square: (base) => ({
			kind: 'power',
			base,
			exponent: literal(two),
			value: arithmetic.mul(base.value, base.value)
		})
	};
}
