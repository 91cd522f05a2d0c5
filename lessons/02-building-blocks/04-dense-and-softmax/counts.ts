import { elementCount, resolveFlatten } from '$lib/engine';

/** The values that maps of this shape, [channels, height, width], are flattened into. */
export function featuresOf(maps: readonly number[]): number {
	return resolveFlatten([1, ...maps], {})[1];
}

/** The weights and biases of a dense layer. */
export function denseParameters(features: number, neurons: number): number {
	return elementCount([neurons, features]) + elementCount([neurons]);
}
