import { checkConvTranspose2d } from '$lib/engine';
import { defineParameters, field } from '../parameters';

/** A window along one axis, and how many of it an unknown input had room for. */
export interface SizeAmbiguityParameters {
	readonly output: number;
	readonly kernel: number;
	readonly stride: number;
	/** Cells of padding at each end. */
	readonly padding: number;
	readonly dilation: number;
}

const fields = {
	output: field.integer({ default: 3, min: 1, max: 6 }),
	kernel: field.integer({ default: 3, min: 1, max: 7 }),
	stride: field.integer({ default: 2, min: 1, max: 5 }),
	padding: field.integer({ default: 0, min: 0, max: 3 }),
	dilation: field.integer({ default: 1, min: 1, max: 3 })
};

/** The parameters of the sizes that share an output: defaults, bounds, and their text in a link. */
export const sizeAmbiguityParameters = defineParameters<SizeAmbiguityParameters, typeof fields>(
	fields,
	// The largest of the sizes has to have a cell.
	({ output, kernel, stride, padding, dilation }) =>
		checkConvTranspose2d([1, 1, 1, output], [1, 1, 1, kernel], {
			...{ stride, dilation: [1, dilation], outputPadding: [0, stride - 1] },
			padding: { top: 0, left: padding, bottom: 0, right: padding }
		})
);
