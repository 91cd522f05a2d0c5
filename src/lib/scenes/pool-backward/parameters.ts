import { checkAvgPool2d, checkMaxPool2d, fromRows, rational, zeros } from '$lib/engine';
import type { EngineError, Rational, Tensor } from '$lib/engine';
import { gradientIds, mostSeed } from '../conv2d-backward/gradients';
import type { GradientChoice, GradientId } from '../conv2d-backward/gradients';
import { defineParameters, field } from '../parameters';

type Pair = readonly [height: number, width: number];

/** What is gone back through. */
export const operations = ['max', 'average', 'relu'] as const;
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

/** Everything that a reader can set about the way back through pooling or ReLU. */
export interface PoolBackwardParameters extends GradientChoice {
	readonly operation: Operation;
	/** The sample that the input starts from. */
	readonly input: SampleId;
	/** The input's own numbers [1, C, H, W] once any was changed; they stand before the sample. */
	readonly cells: Tensor<Rational> | null;
	/** This and what follows is of pooling. */
	readonly kernel: Pair;
	readonly stride: Pair;
	readonly padding: Pair;
}

const mostSide = 12;
const typed = () =>
	field.optional(
		field.numbers({
			default: zeros([1, 1, 1, 1], rational),
			minShape: [1, 1, 1, 1],
			maxShape: [1, 2, mostSide, mostSide]
		})
	);

const fields = {
	operation: field.choice<Operation>({ default: 'max', options: operations }),
	input: field.choice<SampleId>({ default: 'ties', options: sampleIds }),
	cells: typed(),
	kernel: field.pair({ default: [2, 2], min: 1, max: 5 }),
	stride: field.pair({ default: [2, 2], min: 1, max: 4 }),
	padding: field.pair({ default: [0, 0], min: 0, max: 2 }),
	gradient: field.choice<GradientId>({ default: 'random', options: gradientIds }),
	seed: field.integer({ default: 2, min: 0, max: mostSeed }),
	gradients: typed()
};

/** The input [1, C, H, W] of the parameters. */
export function inputOf({ input, cells }: PoolBackwardParameters): Tensor<Rational> {
	return cells ?? fromRows(tables[input].map((row) => row.map(rational.from)));
}

/** The windows of the parameters, as the engine takes them. */
export function windowsOf({ kernel, stride, padding }: PoolBackwardParameters) {
	return { kernelSize: kernel, stride, padding };
}

function checkPoolBackward(parameters: PoolBackwardParameters): EngineError | null {
	const { shape } = inputOf(parameters);
	if (parameters.operation === 'relu') return null;
	const check = parameters.operation === 'max' ? checkMaxPool2d : checkAvgPool2d;
	return check(shape, windowsOf(parameters));
}

/** The parameters of the way back: defaults, bounds, and their text in a link. */
export const poolBackwardParameters = defineParameters<PoolBackwardParameters, typeof fields>(
	fields,
	checkPoolBackward
);
