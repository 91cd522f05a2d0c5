import {
	avgPool2d,
	correlatePlane,
	float64,
	resizePlane,
	resolveConvTranspose2d,
	spreadPlane,
	tensor
} from '$lib/engine';
import { kernelOf } from './kernels';
import type { CheckerboardParameters } from './parameters';

/** A square picture: side · side numbers, row by row. */
export interface Square {
	readonly side: number;
	readonly values: Float32Array<ArrayBuffer>;
}

/** The ways to enlarge that are compared. */
export const methods = ['transposed', 'divisible', 'resized'] as const;
export type Method = (typeof methods)[number];

/** The side of the kernel of a method: the reader's, or the next that the stride divides. */
export function kernelSideOf(method: Method, { kernel, stride }: CheckerboardParameters): number {
	return method === 'divisible' ? Math.ceil(kernel / stride) * stride : kernel;
}

/** A picture reduced to the means of period · period pixels each; what is left over is cut off. */
export function reduced({ side, values }: Square, period: number): Square {
	const picture = tensor([1, 1, side, side], Array.from(values));
	const { shape, data } = avgPool2d(picture, { kernelSize: period }, float64);
	return { side: shape[3], values: Float32Array.from(data) };
}

/**
 * A transposed convolution that makes the sides exactly `stride` times as long: of what stamps reach
 * beyond, k − s cells, both ends lose half; if they reach less far, the end is filled up.
 */
export function stampedUp({ side, values }: Square, kernel: Float32Array, stride: number): Square {
	const across = Math.sqrt(kernel.length);
	const crop = Math.max(0, across - stride);
	const [before, after] = [Math.floor(crop / 2), Math.ceil(crop / 2)];
	const { convolution } = resolveConvTranspose2d([1, 1, side, side], [1, 1, across, across], {
		stride,
		padding: { top: before, left: before, bottom: after, right: after },
		outputPadding: Math.max(0, stride - across)
	});
	return { side: side * stride, values: spreadPlane(values, convolution.window, kernel) };
}

/** A convolution that keeps the size; beyond the edge its last cells go on. */
function convolved({ side, values }: Square, kernel: Float32Array): Square {
	const across = Math.sqrt(kernel.length);
	const out = new Float32Array(values.length);
	correlatePlane(values, side, side, kernel, across, across, 'replicate', out);
	return { side, values: out };
}

/** One layer of a method on a picture; a flat picture keeps its mean. */
function enlarged(
	method: Method,
	parameters: CheckerboardParameters,
	layer: number,
	{ side, values }: Square
): Square {
	const { stride, resize, way } = parameters;
	const across = kernelSideOf(method, parameters);
	if (method !== 'resized') {
		const kernel = kernelOf(parameters, layer, across, stride * stride);
		return stampedUp({ side, values }, kernel, stride);
	}
	const size = side * stride;
	if (way === 'picture') {
		const larger = resizePlane(values, side, side, { size, mode: resize });
		const kernel = kernelOf(parameters, layer, across, 1);
		return convolved({ side: size, values: larger }, kernel);
	}
	// The way back through average pooling gives each cell of a window the same share, 1 / stride²; that
	// through the convolution before it, at stride 1, stamps.
	const share = resizePlane(values, side, side, { size, mode: 'nearest' }).map(
		(value) => value / stride ** 2
	);
	return stampedUp(
		{ side: size, values: share },
		kernelOf(parameters, layer, across, stride * stride),
		1
	);
}

/**
 * A picture through all layers of a method: enlarged by transposed convolutions, or resized and
 * convolved. As a gradient, all ones through the way back of strided convolutions, or of convolutions
 * that are pooled; the last layer is the first to be gone back through.
 */
export function throughLayers(
	method: Method,
	parameters: CheckerboardParameters,
	input: Square
): Square {
	let square = input;
	for (let layer = 0; layer < parameters.layers; layer++)
		square = enlarged(method, parameters, layer, square);
	return square;
}
