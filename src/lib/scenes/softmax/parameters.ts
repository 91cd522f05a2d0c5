import { rational, tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { defineParameters, field } from '../parameters';

/** Everything that a reader can set about a softmax. */
export interface SoftmaxParameters {
	/** The scores of the classes: [classes]. */
	readonly logits: Tensor<Rational>;
	/** What the logits are divided by, in tenths. */
	readonly temperature: number;
	/** What is added to every logit. */
	readonly constant: number;
}

/** How many classes there can be. */
export const classes = { min: 2, max: 6 };
/** How large logits can be, in either direction. */
export const reach = 10;
export const TENTHS = 10;

/** The logits that a scene begins with, and those of classes that are added. */
const samples = [2, 1, 0, -1, 3, -2];

/** The first logits of a scene with so many classes; those that there were stay. */
export function logitsOf(count: number, old?: Tensor<Rational>): Tensor<Rational> {
	const data = samples.slice(0, count).map((sample, k) => old?.data[k] ?? rational.from(sample));
	return tensor([count], data);
}

const fields = {
	logits: field.numbers({
		default: logitsOf(4),
		minShape: [classes.min],
		maxShape: [classes.max],
		min: -reach,
		max: reach
	}),
	temperature: field.integer({ default: TENTHS, min: 1, max: 50 }),
	constant: field.integer({ default: 0, min: -reach, max: reach })
};

/** The parameters of a softmax: defaults, bounds, and their text in a link. */
export const softmaxParameters = defineParameters<SoftmaxParameters, typeof fields>(fields);
