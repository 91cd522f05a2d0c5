import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requirePositiveInteger } from '../../errors';
import { requireInRange } from '../../range';
import type { Tensor } from '../../tensor/tensor';
import { requireClasses, scoreRows } from './classes';

/** The share that a count is of a total, which is at least 1. */
export function share<T>(count: number, total: number, arithmetic: Arithmetic<T>): T {
	return arithmetic.div(arithmetic.from(count), arithmetic.from(total));
}

/**
 * The share of predicted classes that are right, exact on rationals. Throws an EngineError if
 * there are none, the lists differ in length or hold anything but 0, 1, 2, …
 */
export function accuracy<T>(
	predictions: readonly number[],
	targets: readonly number[],
	arithmetic: Arithmetic<T>
): T {
	requireClasses('accuracy', 'prediction', predictions, predictions.length, Infinity);
	requireClasses('accuracy', 'target', targets, predictions.length, Infinity);
	const right = predictions.filter((prediction, index) => prediction === targets[index]).length;
	return share(right, predictions.length, arithmetic);
}

/**
 * The share of rows of scores [batch size, classes] in which the target is among the k highest; of
 * equal scores the first class counts as higher, so that k = 1 gives the accuracy. Throws an
 * EngineError if k is not in 1 … classes, the scores hold NaN or the targets do not fit them.
 */
export function topKAccuracy<T>(
	scores: Tensor<T>,
	targets: readonly number[],
	k: number,
	arithmetic: Arithmetic<T>
): T {
	const rows = scoreRows('topKAccuracy', scores, arithmetic);
	const [batch, classes] = scores.shape;
	requirePositiveInteger('topKAccuracy', 'k', k);
	requireInRange('topKAccuracy', 'k', k, { from: 1, to: classes });
	requireClasses('topKAccuracy', 'target', targets, batch, classes);
	const right = rows.filter((row, n) => {
		const target = targets[n];
		const higher = row.filter((score, index) => {
			const order = arithmetic.compare(score, row[target]);
			return order > 0 || (order === 0 && index < target);
		});
		return higher.length < k;
	});
	return share(right.length, batch, arithmetic);
}
