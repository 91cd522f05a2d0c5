import { normals, rational, seededRandom } from '$lib/engine';
import { kernelFilled } from '../conv-transpose2d/fills';
import type { CheckerboardParameters } from './parameters';

/** How far the noise of trained weights goes, as a part of the largest weight of the tent. */
const NOISE = 0.08;

/** Apart in the stream of seeds, so that layers do not share numbers. */
const LAYER_STEP = 0x2545f491;

/**
 * The kernel (side · side weights, row by row) of a layer before it is scaled: ones; numbers drawn
 * evenly from 0 to 1; or a tent with a little noise, as one that began as bilinear interpolation and
 * was trained since.
 */
function rawKernel(
	{ weights, seed }: Pick<CheckerboardParameters, 'weights' | 'seed'>,
	layer: number,
	side: number
): readonly number[] {
	if (weights === 'uniform') return new Array<number>(side * side).fill(1);
	const random = seededRandom(seed + Math.imul(LAYER_STEP, layer + 1));
	if (weights === 'random') return Array.from({ length: side * side }, () => random());
	const normal = normals(random);
	return kernelFilled('bilinear', seed, [1, 1, side, side]).data.map(
		(weight) => rational.toNumber(weight) + NOISE * normal()
	);
}

/** The kernel of a layer, scaled so that its weights add up to `total`. */
export function kernelOf(
	parameters: Pick<CheckerboardParameters, 'weights' | 'seed'>,
	layer: number,
	side: number,
	total: number
): Float32Array<ArrayBuffer> {
	const raw = rawKernel(parameters, layer, side);
	const sum = raw.reduce((all, weight) => all + weight, 0);
	return Float32Array.from(raw, (weight) => (weight * total) / sum);
}
