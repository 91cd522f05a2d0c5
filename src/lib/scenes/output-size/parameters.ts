import { refusalOf, resolveAxis } from '$lib/engine';
import type { AxisOptions } from '$lib/engine';
import { defineParameters, field } from '../parameters';

/** Everything that the size of an output along one axis depends on. */
export interface OutputSizeParameters {
	readonly size: number;
	readonly kernel: number;
	readonly stride: number;
	/** Cells of padding at the start and at the end. */
	readonly before: number;
	readonly after: number;
	readonly dilation: number;
}

const fields = {
	size: field.integer({ default: 5, min: 1, max: 256 }),
	kernel: field.integer({ default: 3, min: 1, max: 64 }),
	stride: field.integer({ default: 1, min: 1, max: 64 }),
	before: field.integer({ default: 0, min: 0, max: 64 }),
	after: field.integer({ default: 0, min: 0, max: 64 }),
	dilation: field.integer({ default: 1, min: 1, max: 32 })
};

/** The same as the engine's axis takes them. */
export function axisOptions(parameters: OutputSizeParameters): AxisOptions {
	const { size, kernel, stride, before, after, dilation } = parameters;
	return { size, kernel, stride, dilation, padding: [before, after] };
}

/** Why a window cannot slide so; null if it can. */
const refusal = (parameters: OutputSizeParameters) =>
	refusalOf(() => resolveAxis(axisOptions(parameters)));

/** The parameters of the output-size scene: defaults, bounds, and their text in a link. */
export const outputSizeParameters = defineParameters<OutputSizeParameters, typeof fields>(
	fields,
	refusal
);
