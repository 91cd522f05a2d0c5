import type { Arithmetic } from '../../arithmetic/arithmetic';
import { EngineError, requireFinite, requireIndex, requirePositiveInteger } from '../../errors';
import { requireRank } from '../../tensor/shape';
import { requireLength } from '../../tensor/tensor';
import type { Tensor } from '../../tensor/tensor';

/** The rows of scores [batch size, classes]. Throws an EngineError for other shapes and NaN. */
export function scoreRows<T>(op: string, scores: Tensor<T>, arithmetic: Arithmetic<T>): T[][] {
	requireRank(op, 'scores', scores.shape, ['batch size', 'classes']);
	requireLength(op, 'scores', scores);
	const [batch, classes] = scores.shape;
	// An infinite score has a place in the order, NaN has none.
	scores.data.forEach((score, index) => {
		const value = arithmetic.toNumber(score);
		if (Number.isNaN(value)) requireFinite(op, `score ${index}`, value);
	});
	return Array.from({ length: batch }, (_, n) => scores.data.slice(n * classes, (n + 1) * classes));
}

/**
 * The class with the highest score of each row of scores [batch size, classes]; of equal ones the
 * first, as in torch.argmax. Throws an EngineError if the scores have another rank or hold NaN.
 */
export function predictedClasses<T>(scores: Tensor<T>, arithmetic: Arithmetic<T>): number[] {
	return scoreRows('predictedClasses', scores, arithmetic).map((row) =>
		row.reduce((best, score, index) => (arithmetic.compare(score, row[best]) > 0 ? index : best), 0)
	);
}

/** Throws an EngineError unless there are as many labels as asked for, all of them classes. */
export function requireClasses(
	op: string,
	argument: string,
	labels: readonly number[],
	length: number,
	classes: number
): void {
	requirePositiveInteger(op, 'number of samples', length);
	if (labels.length !== length) {
		const reason = `${argument} has ${labels.length} elements, expected ${length}`;
		const values = { argument, length: labels.length, shape: `[${length}]`, expected: length };
		throw new EngineError(op, 'wrongLength', values, reason);
	}
	labels.forEach((label, index) => requireIndex(op, `${argument} ${index}`, label, classes));
}
