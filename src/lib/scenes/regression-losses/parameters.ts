import { rational, reductions, tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { defineParameters, field } from '../parameters';
import { lossIds } from './losses';
import type { LossId } from './losses';

/** Everything that a reader can set about the losses of predictions. */
export interface RegressionParameters {
	/** What is predicted, and below it what is true: [2, examples]. */
	readonly points: Tensor<Rational>;
	readonly loss: LossId;
	/** Below which error smooth L1 is a parabola, in tenths. */
	readonly beta: number;
	readonly reduction: RegressionReduction;
}

/** How losses of examples become one number here. */
export const regressionReductions = reductions.filter((name) => name !== 'none');
export type RegressionReduction = (typeof regressionReductions)[number];

/** How many examples there can be. */
export const examples = { min: 1, max: 6 };
/** How large predictions and targets can be, in either direction. */
export const reach = 10;
export const TENTHS = 10;

/** Predictions and targets of the example in scikit-learn's manual, and of examples that are added. */
const samples = [
	['2.5', '3'],
	['0', '-0.5'],
	['2', '2'],
	['8', '7'],
	['-3', '-5'],
	['5', '4']
] as const;

/** The first examples of a scene with so many; those that there were stay. */
export function pointsOf(count: number, old?: Tensor<Rational>): Tensor<Rational> {
	const known = old?.shape[1] ?? 0;
	const row = (index: 0 | 1) =>
		samples
			.slice(0, count)
			.map((sample, place) =>
				old && place < known ? old.data[index * known + place] : rational.from(sample[index])
			);
	return tensor([2, count], [...row(0), ...row(1)]);
}

/** A row of the points by itself: predictions, or targets. */
export function rowOf({ shape: [, count], data }: Tensor<Rational>, row: 0 | 1): Tensor<Rational> {
	return tensor([count], data.slice(row * count, (row + 1) * count));
}

const fields = {
	points: field.numbers({
		default: pointsOf(4),
		minShape: [2, examples.min],
		maxShape: [2, examples.max],
		min: -reach,
		max: reach
	}),
	loss: field.choice<LossId>({ default: 'mse', options: lossIds }),
	beta: field.integer({ default: TENTHS, min: 1, max: 50 }),
	reduction: field.choice<RegressionReduction>({ default: 'mean', options: regressionReductions })
};

/** The bounds of beta, in tenths. */
export const betaField = fields.beta;

/** The parameters of the losses of predictions: defaults, bounds, and their text in a link. */
export const regressionParameters = defineParameters<RegressionParameters, typeof fields>(fields);
