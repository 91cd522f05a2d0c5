import { EngineError, rational, tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { defineParameters, field } from '../parameters';
import { reach } from '../softmax/parameters';

/** Everything that a reader can set about a loss of classes. */
export interface ClassParameters {
	/** The scores of the classes: [classes]. */
	readonly logits: Tensor<Rational>;
	/** The right class, from 1. */
	readonly target: number;
	/** Which part of the target is spread over all classes, in hundredths. */
	readonly smoothing: number;
}

/** How many classes there can be. */
export const classes = { min: 2, max: 5 };
export const HUNDREDTHS = 100;

/** The logits that a scene begins with, and those of classes that are added. */
const samples = [2, 1, 0, -1, 3];

/** The first logits of a scene with so many classes; those that there were stay. */
export function logitsOf(count: number, old?: Tensor<Rational>): Tensor<Rational> {
	const data = samples.slice(0, count).map((sample, k) => old?.data[k] ?? rational.from(sample));
	return tensor([count], data);
}

const fields = {
	logits: field.numbers({
		default: logitsOf(3),
		minShape: [classes.min],
		maxShape: [classes.max],
		min: -reach,
		max: reach
	}),
	target: field.integer({ default: 2, min: 1, max: classes.max }),
	smoothing: field.integer({ default: 0, min: 0, max: 50 })
};

/** The bounds of label smoothing, in hundredths. */
export const smoothingField = fields.smoothing;

/** Why there is no such target; null if there is. */
function missingClass({ logits, target }: ClassParameters): EngineError | null {
	const count = logits.data.length;
	if (target <= count) return null;
	const values = { argument: 'target', value: target, range: `1 … ${count}` };
	const reason = `target ${target} is not one of ${count} classes`;
	return new EngineError('classificationLoss', 'outOfRange', values, reason);
}

/** The parameters of a loss of classes: defaults, bounds, and their text in a link. */
export const classParameters = defineParameters<ClassParameters, typeof fields>(
	fields,
	missingClass
);
