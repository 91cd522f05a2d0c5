import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireFinite, requireRange } from '../../errors';
import type { PairLoss } from './pairwise';

/** The squared error of one element: (x − y)². */
export function squaredError<T>({ add, sub, mul }: Arithmetic<T>): PairLoss<T> {
	return {
		op: 'mseLoss',
		value: (x, y) => mul(sub(x, y), sub(x, y)),
		slope: (x, y) => add(sub(x, y), sub(x, y))
	};
}

/** The sign of x − y: −1, 0 or 1. */
function signOf<T>(x: T, y: T, { zero, one, sub, compare }: Arithmetic<T>): T {
	const order = compare(x, y);
	return order > 0 ? one : order < 0 ? sub(zero, one) : zero;
}

/** The absolute error of one element: |x − y|, with slope 0 where the two are equal. */
export function absoluteError<T>(arithmetic: Arithmetic<T>): PairLoss<T> {
	const { sub, compare } = arithmetic;
	return {
		op: 'l1Loss',
		value: (x, y) => (compare(x, y) < 0 ? sub(y, x) : sub(x, y)),
		slope: (x, y) => signOf(x, y, arithmetic)
	};
}

/** The Huber loss of one element: d²/2 for d = |x − y| up to delta, delta · (d − delta/2) beyond. */
export function huberError<T>(delta: T, arithmetic: Arithmetic<T>): PairLoss<T> {
	const { sub, mul, compare } = arithmetic;
	const half = arithmetic.from('0.5');
	const value = arithmetic.toNumber(delta);
	requireFinite('huberLoss', 'delta', value);
	requireRange('huberLoss', 'delta', value, value > 0, 'more than 0');
	const { value: distance } = absoluteError(arithmetic);
	return {
		op: 'huberLoss',
		value(x, y) {
			const d = distance(x, y);
			if (compare(d, delta) <= 0) return mul(half, mul(d, d));
			return mul(delta, sub(d, mul(half, delta)));
		},
		slope: (x, y) =>
			compare(distance(x, y), delta) <= 0 ? sub(x, y) : mul(delta, signOf(x, y, arithmetic))
	};
}

/** The smooth L1 loss of one element: d²/(2 beta) for d = |x − y| below beta, d − beta/2 from there. */
export function smoothError<T>(beta: T, arithmetic: Arithmetic<T>): PairLoss<T> {
	const { sub, mul, div, compare } = arithmetic;
	const half = arithmetic.from('0.5');
	const value = arithmetic.toNumber(beta);
	requireFinite('smoothL1Loss', 'beta', value);
	requireRange('smoothL1Loss', 'beta', value, value >= 0, '0 or more');
	const { value: distance } = absoluteError(arithmetic);
	return {
		op: 'smoothL1Loss',
		value(x, y) {
			const d = distance(x, y);
			return compare(d, beta) < 0 ? div(mul(half, mul(d, d)), beta) : sub(d, mul(half, beta));
		},
		slope: (x, y) =>
			compare(distance(x, y), beta) < 0 ? div(sub(x, y), beta) : signOf(x, y, arithmetic)
	};
}
