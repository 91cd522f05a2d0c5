import type { Arithmetic } from '../../arithmetic/arithmetic';
import { EngineError, requirePositiveInteger } from '../../errors';
import { requireCount } from '../../range';
import { share } from './accuracy';
import { requireClasses } from './classes';

/** Counts by target and prediction: `matrix[target][prediction]`, as in scikit-learn. */
export type ConfusionMatrix = readonly (readonly number[])[];

/** How well one class is told from the others; null where there is nothing to take a share of. */
export interface ClassScores<T> {
	/** The share of its predictions that are right; null if it is never predicted. */
	readonly precision: T | null;
	/** The share of its samples that are found; null if it has none. */
	readonly recall: T | null;
	/** 2·(right) / (predictions + samples), the harmonic mean; null if there are neither. */
	readonly f1: T | null;
	/** How many samples it has. */
	readonly support: number;
}

/** The scores of each class, and their plain means, in which null counts as 0. */
export interface PrecisionRecall<T> {
	readonly perClass: readonly ClassScores<T>[];
	readonly macro: { readonly precision: T; readonly recall: T; readonly f1: T };
}

/**
 * How often each class was taken for each. Throws an EngineError if there is no sample, the lists
 * differ in length or hold anything but 0 … classes − 1.
 */
export function confusionMatrix(
	predictions: readonly number[],
	targets: readonly number[],
	classes: number
): ConfusionMatrix {
	requirePositiveInteger('confusionMatrix', 'classes', classes);
	requireClasses('confusionMatrix', 'prediction', predictions, predictions.length, classes);
	requireClasses('confusionMatrix', 'target', targets, predictions.length, classes);
	const matrix = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
	targets.forEach((target, index) => (matrix[target][predictions[index]] += 1));
	return matrix;
}

/**
 * Precision and recall of each class and over all, exact on rationals. Means take null as 0, as
 * scikit-learn does (https://scikit-learn.org/stable/modules/generated/sklearn.metrics.precision_recall_fscore_support.html).
 * Throws an EngineError if the matrix is empty, not square or holds anything but counts.
 */
export function precisionRecall<T>(
	matrix: ConfusionMatrix,
	arithmetic: Arithmetic<T>
): PrecisionRecall<T> {
	requireSquare(matrix);
	const part = (count: number, total: number) =>
		total === 0 ? null : share(count, total, arithmetic);
	const perClass = matrix.map((row, index): ClassScores<T> => {
		const right = row[index];
		const support = row.reduce((sum, count) => sum + count, 0);
		const predicted = matrix.reduce((sum, other) => sum + other[index], 0);
		return {
			precision: part(right, predicted),
			recall: part(right, support),
			f1: part(2 * right, predicted + support),
			support
		};
	});
	const mean = (score: 'precision' | 'recall' | 'f1') => {
		const values = perClass.map((scores) => scores[score] ?? arithmetic.zero);
		const sum = values.reduce((a, b) => arithmetic.add(a, b), arithmetic.zero);
		return arithmetic.div(sum, arithmetic.from(matrix.length));
	};
	return {
		perClass,
		macro: { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') }
	};
}

function requireSquare(matrix: ConfusionMatrix): void {
	const [op, expected] = ['precisionRecall', matrix.length];
	requirePositiveInteger(op, 'classes', expected);
	matrix.forEach((row, target) => {
		const argument = `row ${target}`;
		if (row.length !== expected) {
			const values = { argument, length: row.length, shape: `[${expected}]`, expected };
			const reason = `${argument} has ${row.length} counts, expected ${expected}`;
			throw new EngineError(op, 'wrongLength', values, reason);
		}
		row.forEach((count, prediction) => requireCount(op, `count ${target}, ${prediction}`, count));
	});
}
