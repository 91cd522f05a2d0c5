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
	/** What each class gets of the target, in parts of their sum: [classes]; null if one class is right. */
	readonly parts: Tensor<Rational> | null;
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

/** The largest part that a class can get. */
export const mostParts = 99;

/** Parts of a target that is shared: most of it to the right class, some to each of the others. */
export function partsOf(count: number, target: number): Tensor<Rational> {
	const part = (k: number) => rational.from(k + 1 === target ? 3 : 1);
	return tensor(
		[count],
		Array.from({ length: count }, (_, k) => part(k))
	);
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
	parts: field.optional(
		field.numbers({
			default: partsOf(classes.min, 1),
			minShape: [classes.min],
			maxShape: [classes.max],
			min: 0,
			max: mostParts
		})
	),
	smoothing: field.integer({ default: 0, min: 0, max: 50 })
};

/** The bounds of label smoothing, in hundredths. */
export const smoothingField = fields.smoothing;

/** Why parts cannot be shared out among the classes; null if they can. */
function unshared({ logits, parts }: ClassParameters): EngineError | null {
	if (!parts) return null;
	const isForAll = parts.data.length === logits.data.length;
	if (isForAll && parts.data.some((part) => part.n !== 0n)) return null;
	const reason = 'the parts are not one for each class, or all are 0';
	return new EngineError('classificationLoss', 'outOfRange', { argument: 'parts' }, reason);
}

/** Why there is no such target; null if there is. */
function missingClass(parameters: ClassParameters): EngineError | null {
	const { logits, target } = parameters;
	const count = logits.data.length;
	if (target <= count) return unshared(parameters);
	const values = { argument: 'target', value: target, range: `1 … ${count}` };
	const reason = `target ${target} is not one of ${count} classes`;
	return new EngineError('classificationLoss', 'outOfRange', values, reason);
}

/** The parameters of a loss of classes: defaults, bounds, and their text in a link. */
export const classParameters = defineParameters<ClassParameters, typeof fields>(
	fields,
	missingClass
);
