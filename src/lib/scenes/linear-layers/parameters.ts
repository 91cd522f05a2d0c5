import { rational, zeros } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { defineParameters, field } from '../parameters';
import { pointSets, samplePoints } from './points';
import type { PointSet } from './points';

/** What stands between the two linear layers. */
export const betweens = ['none', 'relu', 'tanh'] as const;
export type Between = (typeof betweens)[number];

/** Everything that a reader can set about two linear layers. */
export interface LinearLayersParameters {
	readonly set: PointSet;
	/** Points of the reader's own, rows x, y, class: [N, 3]; they stand before the set. */
	readonly points: Tensor<Rational> | null;
	readonly between: Between;
	/** The features between the layers. */
	readonly hidden: number;
	/** What the first weights are drawn from. */
	readonly seed: number;
}

const mostPoints = 24;

const fields = {
	set: field.choice<PointSet>({ default: 'crossed', options: pointSets }),
	points: field.optional(
		field.numbers({
			default: zeros([1, 3], rational),
			minShape: [1, 3],
			maxShape: [mostPoints, 3],
			min: -1,
			max: 1
		})
	),
	between: field.choice<Between>({ default: 'none', options: betweens }),
	hidden: field.integer({ default: 5, min: 2, max: 6 }),
	seed: field.integer({ default: 2, min: 1, max: 99 })
};

/** The parameters of two linear layers: defaults, bounds, and their text in a link. */
export const linearLayersParameters = defineParameters<LinearLayersParameters, typeof fields>(
	fields
);

/** The points that are to be told apart, [N, 3]. */
export function tableOf({ points, set }: LinearLayersParameters): Tensor<Rational> {
	return points ?? samplePoints(set);
}
