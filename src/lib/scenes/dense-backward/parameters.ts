import { linear, rational, refusalOf, zeros } from '$lib/engine';
import type { LinearTarget, Rational, Tensor } from '$lib/engine';
import { gradientIds, mostSeed } from '../window/gradient-choice';
import type { GradientChoice, GradientId } from '../window/gradient-choice';
import { nudgeFields } from '../nudge/linear';
import type { NudgeChoice } from '../nudge/linear';
import { grown } from '../grown';
import { defineParameters, field } from '../parameters';

/** What can be followed: the gradients of the numbers that the layer is made from. */
export const targets: readonly LinearTarget[] = ['input', 'weight', 'bias'];

/** Everything that a reader can set about the way back through a dense layer. */
export interface DenseBackwardParameters extends GradientChoice, NudgeChoice {
	/** Which gradient is stepped. */
	readonly target: LinearTarget;
	/** [batch, inputs]. */
	readonly x: Tensor<Rational>;
	/** [outputs, inputs]. */
	readonly weight: Tensor<Rational>;
	/** [outputs]. */
	readonly bias: Tensor<Rational>;
}

/** How many rows of a batch there are, and how many numbers go into and come out of the layer. */
export interface DenseBackwardSize {
	readonly batch: number;
	readonly inputs: number;
	readonly outputs: number;
}

/** The least and the most of each. */
export const bounds: Readonly<
	Record<keyof DenseBackwardSize, readonly [min: number, max: number]>
> = { batch: [1, 3], inputs: [1, 5], outputs: [1, 4] };

/** The size of a layer. */
export function sizeOf({ x, weight }: Numbers): DenseBackwardSize {
	const [batch, inputs] = x.shape;
	return { batch, inputs, outputs: weight.shape[0] };
}

type Numbers = Pick<DenseBackwardParameters, 'x' | 'weight' | 'bias'>;

/** Small numbers that are added up in the head; as many as the largest layer has. */
const samples = {
	x: [
		[1, 3, -1, 2, 0],
		[2, 0, 1, -2, 3],
		[-1, 1, 2, 3, 1]
	],
	weight: [
		[2, 1, -1, 3, 1],
		[-2, 3, 1, 0, 2],
		[1, -1, 2, -3, 0],
		[0, 2, -2, 1, 3]
	],
	bias: [1, 0, -1, 2]
};

/** The numbers of a layer of another size; what both sizes have stays. */
export function resized({ batch, inputs, outputs }: DenseBackwardSize, old?: Numbers): Numbers {
	return {
		x: grown([batch, inputs], ([n, i]) => samples.x[n][i], old?.x),
		weight: grown([outputs, inputs], ([k, i]) => samples.weight[k][i], old?.weight),
		bias: grown([outputs], ([k]) => samples.bias[k], old?.bias)
	};
}

const usual = resized({ batch: 2, inputs: 4, outputs: 3 });
const reach = { min: -99, max: 99 };
const extents = (end: 0 | 1, ...axes: readonly (keyof DenseBackwardSize)[]) =>
	axes.map((axis) => bounds[axis][end]);
/** Numbers whose extents are those of the layer. */
const table = (name: keyof Numbers, ...axes: readonly (keyof DenseBackwardSize)[]) =>
	field.numbers({
		default: usual[name],
		minShape: extents(0, ...axes),
		maxShape: extents(1, ...axes),
		...reach
	});

const fields = {
	target: field.choice<LinearTarget>({ default: 'input', options: targets }),
	x: table('x', 'batch', 'inputs'),
	weight: table('weight', 'outputs', 'inputs'),
	bias: table('bias', 'outputs'),
	gradient: field.choice<GradientId>({ default: 'random', options: gradientIds }),
	seed: field.integer({ default: 4, min: 0, max: mostSeed }),
	gradients: field.optional(
		field.numbers({
			default: zeros([1, 1, 1, 1], rational),
			minShape: [1, 1, 1, 1],
			maxShape: [1, 1, ...extents(1, 'batch', 'outputs')],
			...reach
		})
	),
	...nudgeFields
};

/** The parameters of the way back: defaults, bounds, and their text in a link. */
export const denseBackwardParameters = defineParameters<DenseBackwardParameters, typeof fields>(
	fields,
	({ x, weight, bias }) => refusalOf(() => linear(x, weight, bias, rational))
);
