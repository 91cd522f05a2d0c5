import { fromRows, rational } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { inputImage } from '../conv2d/inputs';

/** Small enough for paper, and with another winner in every window. */
const four = [
	[1, 3, 2, 0],
	[5, 4, 1, 2],
	[0, 2, 7, 6],
	[1, 1, 8, 3]
];

/** Its largest number lies in the middle, where windows of 3×3 with stride 2 overlap. */
const five = [
	[1, 0, 2, 1, 3],
	[4, 2, 1, 0, 1],
	[0, 3, 9, 2, 1],
	[2, 1, 4, 5, 0],
	[1, 2, 0, 3, 6]
];

const tables = { four, five };

/** The maps that the pooling scene can start from. */
export const poolSamples = ['four', 'five', 'digit-3', 'digit-7', 'door', 'roof'] as const;
export type PoolSample = (typeof poolSamples)[number];

/** The maps [1, C, H, W] of a sample: photographs have three channels, the others one. */
export function sampleMaps(sample: PoolSample): Tensor<Rational> {
	if (sample !== 'four' && sample !== 'five') return inputImage(sample);
	return fromRows(tables[sample].map((row) => row.map(rational.from)));
}

/**
 * The maps moved down and to the right, or against that by negative numbers: what leaves is lost,
 * what becomes free is 0.
 */
export function shiftMaps(
	{ shape, data }: Tensor<Rational>,
	[down, right]: readonly [down: number, right: number]
): Tensor<Rational> {
	const [, , height, width] = shape;
	const moved = data.map((_, index) => {
		const plane = Math.floor(index / (height * width));
		const row = (Math.floor(index / width) % height) - down;
		const column = (index % width) - right;
		const isInside = row >= 0 && row < height && column >= 0 && column < width;
		return isInside ? data[(plane * height + row) * width + column] : rational.zero;
	});
	return { shape, data: moved };
}
