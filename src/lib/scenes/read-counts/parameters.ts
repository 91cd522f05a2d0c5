import { checkWindow2d } from '$lib/engine';
import type { Window2dOptions } from '$lib/engine';
import { paddingField } from '../conv2d/padding-field';
import type { PaddingChoice } from '../conv2d/padding-field';
import { defineParameters, field } from '../parameters';

type Pair = readonly [height: number, width: number];

/** Everything that a reader can set about a window whose reads are counted. */
export interface ReadCountsParameters {
	readonly size: Pair;
	readonly kernel: Pair;
	readonly stride: Pair;
	readonly padding: PaddingChoice;
	readonly dilation: Pair;
}

const fields = {
	size: field.pair({ default: [5, 5], min: 1, max: 12 }),
	kernel: field.pair({ default: [3, 3], min: 1, max: 7 }),
	stride: field.pair({ default: [1, 1], min: 1, max: 4 }),
	padding: paddingField,
	dilation: field.pair({ default: [1, 1], min: 1, max: 3 })
};

/** The same as the engine's window takes them. */
export function windowOptions(parameters: ReadCountsParameters): Window2dOptions {
	const { size, kernel, stride, padding, dilation } = parameters;
	return { inputSize: size, kernelSize: kernel, stride, padding, dilation };
}

/** The parameters of the scene of reads: defaults, bounds, and their text in a link. */
export const readCountsParameters = defineParameters<ReadCountsParameters, typeof fields>(
	fields,
	(parameters) => checkWindow2d(windowOptions(parameters))
);
