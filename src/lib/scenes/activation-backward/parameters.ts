import { fromRows, rational, zeros } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { functionIds } from '../activations/functions';
import type { FunctionId, Shapes } from '../activations/functions';
import { shapeFields } from '../activations/shape-fields';
import { gradientIds, mostSeed } from '../window/gradient-choice';
import type { GradientChoice, GradientId } from '../window/gradient-choice';
import { defineParameters, field } from '../parameters';

/** Maps to start from: of both signs, around the corner at 0, and so far out that curves go flat. */
const tables = {
	signed: [
		['-2', '1', '0', '3'],
		['1/2', '-1', '-3', '2'],
		['0', '2', '-1/2', '1'],
		['-1', '4', '3', '-4']
	],
	corner: [
		['-1', '-1/2', '-1/4'],
		['-1/100', '0', '1/100'],
		['1/4', '1/2', '1']
	],
	flat: [
		['-6', '-5', '-4', '-3'],
		['-2', '-1', '0', '1'],
		['2', '3', '4', '5']
	]
};
export const sampleIds = ['signed', 'corner', 'flat'] as const;
export type SampleId = (typeof sampleIds)[number];

/** Everything that a reader can set about the way back through an activation. */
export interface ActivationBackwardParameters extends Shapes, GradientChoice {
	readonly applied: FunctionId;
	/** The sample that the map starts from. */
	readonly input: SampleId;
	/** The map's own numbers [1, 1, H, W] once any was changed; they stand before the sample. */
	readonly cells: Tensor<Rational> | null;
}

const mostSide = 8;
const typed = () =>
	field.optional(
		field.numbers({
			default: zeros([1, 1, 1, 1], rational),
			minShape: [1, 1, 1, 1],
			maxShape: [1, 1, mostSide, mostSide]
		})
	);

const fields = {
	applied: field.choice<FunctionId>({ default: 'relu', options: functionIds }),
	...shapeFields,
	input: field.choice<SampleId>({ default: 'signed', options: sampleIds }),
	cells: typed(),
	gradient: field.choice<GradientId>({ default: 'random', options: gradientIds }),
	seed: field.integer({ default: 2, min: 0, max: mostSeed }),
	gradients: typed()
};

/** The parameters of the way back: defaults, bounds, and their text in a link. */
export const activationBackwardParameters = defineParameters<
	ActivationBackwardParameters,
	typeof fields
>(fields);

/** The map [1, 1, H, W] that the function was applied to. */
export function inputOf({ input, cells }: ActivationBackwardParameters): Tensor<Rational> {
	return cells ?? fromRows(tables[input].map((row) => row.map(rational.from)));
}
