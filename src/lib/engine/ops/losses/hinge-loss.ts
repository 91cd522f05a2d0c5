import type { Arithmetic } from '../../arithmetic/arithmetic';
import { EngineError } from '../../errors';
import type { Tensor } from '../../tensor/tensor';
import { pairLoss, pairLossBackward, type PairLoss } from './pairwise';
import type { LossGradient, LossOptions } from './reduction';

/** The hinge loss of one element: max(0, 1 − y · x) for a target y of −1 or 1, with slope 0 at its kink. */
function hingeError<T>(arithmetic: Arithmetic<T>): PairLoss<T> {
	const { zero, one, sub, mul, compare, equals } = arithmetic;
	const missing = (x: T, y: T) => {
		if (!equals(y, one) && !equals(y, sub(zero, one))) {
			const values = { argument: 'target', value: arithmetic.toNumber(y), range: '-1 or 1' };
			const reason = `target ${values.value} is not -1 or 1`;
			throw new EngineError('hingeLoss', 'outOfRange', values, reason);
		}
		return sub(one, mul(y, x));
	};
	return {
		op: 'hingeLoss',
		value: (x, y) => (compare(missing(x, y), zero) < 0 ? zero : missing(x, y)),
		slope: (x, y) => (compare(missing(x, y), zero) > 0 ? sub(zero, y) : zero)
	};
}

/**
 * max(0, 1 − y · x) of scores x and targets y, each −1 or 1: the loss of a support vector machine. Throws an EngineError if they do not go together.
 */
export function hingeLoss<T>(
	input: Tensor<T>,
	target: Tensor<T>,
	options: LossOptions,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	return pairLoss(hingeError(arithmetic), input, target, options, arithmetic);
}

/** The gradient of `hingeLoss` with respect to its input; gradOutput null stands for 1. */
export function hingeLossBackward<T>(
	input: Tensor<T>,
	target: Tensor<T>,
	options: LossOptions,
	gradOutput: Tensor<T> | null,
	arithmetic: Arithmetic<T>
): LossGradient<T> {
	return pairLossBackward(hingeError(arithmetic), input, target, options, gradOutput, arithmetic);
}
