import { defineParameters, field } from '../parameters';
import { stillCodec } from '../still-state';

/** What the weights of the convolutions are. */
export const weightKinds = ['ones', 'random'] as const;
export type WeightKind = (typeof weightKinds)[number];

/** The most convolutions of a stack here. */
export const MOST_DEPTH = 10;

/** Everything that a reader can set about a stack whose gradient is looked at. */
export interface EffectiveParameters {
	/** How many 3×3 convolutions there are. */
	readonly depth: number;
	readonly weights: WeightKind;
	/** From which random weights are drawn. */
	readonly seed: number;
}

const fields = {
	depth: field.integer({ default: 3, min: 1, max: MOST_DEPTH }),
	weights: field.choice<WeightKind>({ default: 'ones', options: weightKinds }),
	seed: field.integer({ default: 1, min: 1, max: 999 })
};

/** The bounds of the seed. */
export const seedBounds = fields.seed;

/** The parameters of the effective field: defaults, bounds, and their text in a link. */
export const effectiveCodec = stillCodec(
	defineParameters<EffectiveParameters, typeof fields>(fields)
);
