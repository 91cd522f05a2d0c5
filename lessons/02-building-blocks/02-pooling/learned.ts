import { elementCount, networkParameters, resolveNetwork, sequential } from '$lib/engine';
import type { Layer } from '$lib/engine';

/** How many numbers a layer learns that reads a tensor of that shape; throws as `resolveNetwork`. */
export function learnedBy(layer: Layer, shape: readonly number[]): number {
	const network = resolveNetwork(sequential({ layer }), shape);
	return networkParameters(network)
		.map((parameter) => elementCount(parameter.shape))
		.reduce((sum, count) => sum + count, 0);
}
