import type { Arithmetic } from '../../arithmetic/arithmetic';
import { EngineError, requireFinite, requireRange } from '../../errors';
import type { PairLoss } from './pairwise';

/** The squared error of one element: (x − y)². */
export function squaredError<T>({ add, sub, mul }: Arithmetic<T>): PairLoss<T> {
	return {
		parts: (x, y) => ({ difference: sub(x, y) }),
		value: (x, y) => mul(sub(x, y), sub(x, y)),
		slope: (x, y) => add(sub(x, y), sub(x, y))
	};
}

/** |x − y|. */
function distanceOf<T>(x: T, y: T, { sub, compare }: Arithmetic<T>): T {
	return compare(x, y) < 0 ? sub(y, x) : sub(x, y);
}

/** The sign of x − y: −1, 0 or 1. */
function signOf<T>(x: T, y: T, { zero, one, sub, compare }: Arithmetic<T>): T {
	const order = compare(x, y);
	return order > 0 ? one : order < 0 ? sub(zero, one) : zero;
}

/** The absolute error of one element: |x − y|, with slope 0 where the two are equal. */
export function absoluteError<T>(arithmetic: Arithmetic<T>): PairLoss<T> {
	return {
		parts: (x, y) => ({ difference: arithmetic.sub(x, y) }),
		value: (x, y) => distanceOf(x, y, arithmetic),
		slope: (x, y) => signOf(x, y, arithmetic)
	};
}

const differenceAndDistance =
	<T>(arithmetic: Arithmetic<T>): PairLoss<T>['parts'] =>
	(x, y) => ({ difference: arithmetic.sub(x, y), distance: distanceOf(x, y, arithmetic) });

/** The Huber loss of one element: d²/2 for d = |x − y| up to delta, delta · (d − delta/2) beyond. */
export function huberError<T>(op: string, delta: T, arithmetic: Arithmetic<T>): PairLoss<T> {
	const { sub, mul, compare } = arithmetic;
	const half = arithmetic.from('0.5');
	const value = arithmetic.toNumber(delta);
	requireFinite(op, 'delta', value);
	requireRange(op, 'delta', value, value > 0, 'more than 0');
	return {
		parts: differenceAndDistance(arithmetic),
		value(x, y) {
			const d = distanceOf(x, y, arithmetic);
			if (compare(d, delta) <= 0) return mul(half, mul(d, d));
			return mul(delta, sub(d, mul(half, delta)));
		},
		slope(x, y) {
			const isNear = compare(distanceOf(x, y, arithmetic), delta) <= 0;
			return isNear ? sub(x, y) : mul(delta, signOf(x, y, arithmetic));
		}
	};
}

/** The smooth L1 loss of one element: d²/(2 beta) for d = |x − y| below beta, d − beta/2 from there. */
export function smoothError<T>(op: string, beta: T, arithmetic: Arithmetic<T>): PairLoss<T> {
	const { sub, mul, div, compare } = arithmetic;
	const half = arithmetic.from('0.5');
	const value = arithmetic.toNumber(beta);
	requireFinite(op, 'beta', value);
	requireRange(op, 'beta', value, value >= 0, '0 or more');
	return {
		parts: differenceAndDistance(arithmetic),
		value(x, y) {
			const d = distanceOf(x, y, arithmetic);
			return compare(d, beta) < 0 ? div(mul(half, mul(d, d)), beta) : sub(d, mul(half, beta));
		},
		slope(x, y) {
			const isNear = compare(distanceOf(x, y, arithmetic), beta) < 0;
			return isNear ? div(sub(x, y), beta) : signOf(x, y, arithmetic);
		}
	};
}

/** The hinge loss of one element: max(0, 1 − y · x) for a target y of −1 or 1, with slope 0 at its kink. */
export function hingeError<T>(op: string, arithmetic: Arithmetic<T>): PairLoss<T> {
	const { zero, one, sub, mul, compare, equals } = arithmetic;
	const missing = (x: T, y: T) => sub(one, mul(y, x));
	return {
		requirePair(_, y) {
			if (equals(y, one) || equals(y, sub(zero, one))) return;
			const values = { argument: 'target', value: arithmetic.toNumber(y), range: '-1 or 1' };
			throw new EngineError(op, 'outOfRange', values, `target ${values.value} is not -1 or 1`);
		},
		parts: (x, y) => ({ margin: mul(y, x) }),
		value: (x, y) => (compare(missing(x, y), zero) < 0 ? zero : missing(x, y)),
		slope: (x, y) => (compare(missing(x, y), zero) > 0 ? sub(zero, y) : zero)
	};
}
