import { float64, forward, tensor } from '$lib/engine';
import type { NamedTensors, Network } from '$lib/engine';

/** Samples along a side of the plane. */
export const SAMPLES = 45;

/** The plane is drawn a little beyond where points can lie. */
export const EDGE = 1.1;

const places = Array.from({ length: SAMPLES * SAMPLES }, (_, index) => {
	const at = (place: number) => ((2 * (place + 0.5)) / SAMPLES - 1) * EDGE;
	return [at(index % SAMPLES), -at(Math.floor(index / SAMPLES))];
}).flat();

const plane = tensor([SAMPLES * SAMPLES, 2], places);
const labels = tensor(
	[SAMPLES * SAMPLES, 1],
	places.slice(SAMPLES * SAMPLES).map(() => 0)
);

/** What the network says all over the plane, row by row from the top: positive for class 1. */
export function logitsOverPlane(
	network: Network,
	weights: NamedTensors<number>
): readonly number[] {
	return forward(network, weights, { x: plane, labels }, float64).outputs.second.data;
}
