import { elementCount } from '$lib/engine';

/*
 * Misconceptions about the parameters of a layer: each yields the number that somebody who thinks so
 * would give.
 */

/** What the parameters of a convolution with square kernels depend on. */
export interface CountedLayer {
	readonly inChannels: number;
	readonly outChannels: number;
	/** Side of the square kernel. */
	readonly kernel: number;
	/** Into how many groups channels and filters are dealt out; 1. */
	readonly groups?: number;
	/** Whether each filter has a bias; true. */
	readonly bias?: boolean;
}

/** A misconception as a computation: the parameters that are counted for a layer. */
export type CountMistake = (layer: CountedLayer) => number;

/** The parameters of a layer: out · (in / groups) · k² weights and a bias for each filter. */
export const parametersOf: CountMistake = (layer) => weightsOf(layer) + biasesOf(layer);

/** The weights of a layer, as torch.nn.Conv2d has them: out · (in / groups) · k². */
export const weightsOf: CountMistake = ({ inChannels, outChannels, kernel, groups = 1 }) =>
	elementCount([outChannels, inChannels / groups, kernel, kernel]);

/** Leaves out the biases. */
export const forgotBias: CountMistake = weightsOf;

/** Gives every kernel a bias, where each filter has one. */
export const biasRepeated: CountMistake = (layer) => {
	const kernels = layer.inChannels / (layer.groups ?? 1);
	return weightsOf(layer) + biasesOf(layer) * kernels;
};

/** Gives each filter a single kernel, as if one channel came in. */
export const forgotChannels: CountMistake = (layer) =>
	parametersOf({ ...layer, inChannels: 1, groups: 1 });

/** Counts one of the filters. */
export const oneFilter: CountMistake = (layer) => parametersOf(layer) / layer.outChannels;

/** Counts one of the groups. */
export const oneGroup: CountMistake = (layer) => parametersOf(layer) / (layer.groups ?? 1);

/** Lets every filter read all channels in spite of the groups. */
export const forgotGroups: CountMistake = (layer) => parametersOf({ ...layer, groups: 1 });

/** Believes that every group has all of the filters. */
export const groupsMultiply: CountMistake = (layer) => forgotGroups(layer) * (layer.groups ?? 1);

/** Joins every input with every output by a weight of its own. */
export function denseCounted(inputs: number, outputs: number): number {
	return inputs * outputs;
}

/** Gives every place of the window weights of its own. */
export function nothingShared(weights: number, places: number): number {
	return weights * places;
}

function biasesOf({ outChannels, bias = true }: CountedLayer): number {
	return bias ? outChannels : 0;
}
