import { EngineError, rational, tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { defineParameters, field } from '../parameters';

/** Everything that a reader can set about a loss of yes-or-no answers. */
export interface BinaryParameters {
	/** The scores, one for each example: [examples]. */
	readonly logits: Tensor<Rational>;
	/** What is true of each: 1 for yes, 0 for no. */
	readonly labels: Tensor<Rational>;
	/** What is added to every score, in tenths. */
	readonly bias: number;
	/** How often the examples with the label 1 count, in tenths. */
	readonly posWeight: number;
}

/** How many examples there can be. */
export const examples = { min: 2, max: 8 };
/** How large scores can be, in either direction. */
export const reach = 6;
export const TENTHS = 10;

/** The scores that a scene begins with and those of examples that are added, with their labels. */
const samples = [
	['-3', 0],
	['-2', 1],
	['-1.5', 0],
	['0.5', 1],
	['-0.5', 1],
	['-4', 0],
	['2.5', 1],
	['1.5', 0]
] as const;

/** The first examples of a scene with so many; those that there were stay. */
export function examplesOf(
	count: number,
	old?: Pick<BinaryParameters, 'logits' | 'labels'>
): Pick<BinaryParameters, 'logits' | 'labels'> {
	const chosen = samples.slice(0, count);
	return {
		logits: tensor(
			[count],
			chosen.map(([z], k) => old?.logits.data[k] ?? rational.from(z))
		),
		labels: tensor(
			[count],
			chosen.map(([, y], k) => old?.labels.data[k] ?? rational.from(y))
		)
	};
}

const start = examplesOf(5);
const shapes = { minShape: [examples.min], maxShape: [examples.max] };
const fields = {
	logits: field.numbers({ default: start.logits, ...shapes, min: -reach, max: reach }),
	labels: field.numbers({ default: start.labels, ...shapes, min: 0, max: 1 }),
	bias: field.integer({ default: 0, min: -reach * TENTHS, max: reach * TENTHS }),
	posWeight: field.integer({ default: TENTHS, min: 1, max: 50 })
};

/** The bounds of the bias and of the weight of positive examples, in tenths. */
export const sliderFields = { bias: fields.bias, posWeight: fields.posWeight };

/** Why scores and labels do not go together; null if they do. */
function mismatch({ logits, labels }: BinaryParameters): EngineError | null {
	if (labels.data.length !== logits.data.length) {
		const values = { labels: labels.data.length, logits: logits.data.length };
		const reason = `${values.labels} labels do not go with ${values.logits} logits`;
		return new EngineError('binaryLoss', 'wrongShape', values, reason);
	}
	const other = labels.data.find(({ d }) => d !== 1n);
	if (!other) return null;
	const value = rational.toNumber(other);
	const values = { argument: 'labels', value, range: '0 or 1' };
	return new EngineError('binaryLoss', 'outOfRange', values, `label ${value} is not 0 or 1`);
}

/** The parameters of a loss of yes-or-no answers: defaults, bounds, and their text in a link. */
export const binaryParameters = defineParameters<BinaryParameters, typeof fields>(fields, mismatch);
