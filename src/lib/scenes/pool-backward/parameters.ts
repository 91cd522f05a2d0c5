import { checkAvgPool2d, checkMaxPool2d, fromRows, rational, zeros } from '$lib/engine';
import type { EngineError, Rational, Tensor } from '$lib/engine';
import { gradientIds, mostSeed } from '../window/gradient-choice';
import type { GradientChoice, GradientId } from '../window/gradient-choice';
import { epsilonField } from '../nudge/epsilon-field';
import { defineParameters, field } from '../parameters';
import { averageOptions, maxOptions, windowFields } from '../pooling/windows';
import type { PoolWindows } from '../pooling/windows';

/** What is gone back through. */
export const operations = ['max', 'average', 'globalMax', 'globalAverage'] as const;
export type Operation = (typeof operations)[number];

/** Maps to start from: with equal numbers in a window, with a summit that many windows share, signed. */
const tables = {
	ties: [
		[3, 3, 1, 0],
		[1, 3, 2, 2],
		[0, 0, 5, 4],
		[0, 0, 5, 5]
	],
	summit: [
		[1, 0, 2, 1, 3],
		[4, 2, 1, 0, 1],
		[0, 3, 9, 2, 1],
		[2, 1, 4, 5, 0],
		[1, 2, 0, 3, 6]
	],
	signed: [
		[-2, 1, 0, 3],
		[4, -1, -3, 2],
		[0, 2, -5, 1],
		[-1, 0, 3, -4]
	]
};
export const sampleIds = ['ties', 'summit', 'signed'] as const;
export type SampleId = (typeof sampleIds)[number];

/** Everything that a reader can set about the way back through pooling; windows are those that slide. */
export interface PoolBackwardParameters extends PoolWindows, GradientChoice {
	readonly operation: Operation;
	/** The sample that the input starts from. */
	readonly input: SampleId;
	/** The input's own numbers [1, C, H, W] once any was changed; they stand before the sample. */
	readonly cells: Tensor<Rational> | null;
	/** The place in the input of the number that is nudged; the last if the input has become smaller. */
	readonly nudgeAt: number;
	/** By how much it is nudged [1]. */
	readonly epsilon: Tensor<Rational>;
}

const mostSide = 12;
const mostChannels = 2;
const mostCells = mostChannels * mostSide * mostSide;
const typed = () =>
	field.optional(
		field.numbers({
			default: zeros([1, 1, 1, 1], rational),
			minShape: [1, 1, 1, 1],
			maxShape: [1, mostChannels, mostSide, mostSide]
		})
	);

const fields = {
	operation: field.choice<Operation>({ default: 'max', options: operations }),
	input: field.choice<SampleId>({ default: 'ties', options: sampleIds }),
	cells: typed(),
	...windowFields,
	gradient: field.choice<GradientId>({ default: 'random', options: gradientIds }),
	seed: field.integer({ default: 2, min: 0, max: mostSeed }),
	gradients: typed(),
	nudgeAt: field.integer({ default: 0, min: 0, max: mostCells - 1 }),
	epsilon: epsilonField
};

/** The input [1, C, H, W] of the parameters. */
export function inputOf({ input, cells }: PoolBackwardParameters): Tensor<Rational> {
	return cells ?? fromRows(tables[input].map((row) => row.map(rational.from)));
}

/** Whether an operation keeps the largest number of a window, and not the average. */
export function isMaximum(operation: Operation): boolean {
	return operation === 'max' || operation === 'globalMax';
}

function checkPoolBackward(parameters: PoolBackwardParameters): EngineError | null {
	const { shape } = inputOf(parameters);
	switch (parameters.operation) {
		case 'max':
			return checkMaxPool2d(shape, maxOptions(parameters));
		case 'average':
			return checkAvgPool2d(shape, averageOptions(parameters));
		default:
			return null;
	}
}

/** The parameters of the way back: defaults, bounds, and their text in a link. */
export const poolBackwardParameters = defineParameters<PoolBackwardParameters, typeof fields>(
	fields,
	checkPoolBackward
);
