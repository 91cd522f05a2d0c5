import { conv2d, fromRows, rational, zeros } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { inputImage } from '../conv2d/inputs';
import { defineParameters, field } from '../parameters';
import { functionIds } from './functions';
import type { FunctionId, Shapes } from './functions';
import { shapeFields } from './shape-fields';
import { shownField } from './shown-field';

/** Everything that a reader can set about activation functions. */
export interface ActivationsParameters extends Shapes {
	/** The functions that are drawn; the one that is applied always is. */
	readonly shown: readonly FunctionId[];
	/** The function that is applied to the feature map. */
	readonly applied: FunctionId;
	/** The map's own numbers [1, 1, H, W] once any was changed. */
	readonly cells: Tensor<Rational> | null;
}

const mostCells = 10;

const fields = {
	shown: shownField,
	applied: field.choice<FunctionId>({ default: 'relu', options: functionIds }),
	...shapeFields,
	cells: field.optional(
		field.numbers({
			default: zeros([1, 1, 1, 1], rational),
			minShape: [1, 1, 1, 1],
			maxShape: [1, 1, mostCells, mostCells]
		})
	)
};

/** The parameters of activation functions: defaults, bounds, and their text in a link. */
export const activationsParameters = defineParameters<ActivationsParameters, typeof fields>(fields);

/** Half the difference of a pixel's neighbours, left and right. */
const slopeKernel = fromRows([['-1/2', '0', '1/2'].map(rational.from)]);
const edges = conv2d(inputImage('digit-7'), slopeKernel, null, {}, rational);

/** The map that a function is applied to: where a handwritten 7 gets brighter to the right. */
export function inputOf({ cells }: ActivationsParameters): Tensor<Rational> {
	return cells ?? edges;
}
