import { float64 } from '../arithmetic/float64';
import { interpolateAxisMap } from '../ops/interpolate2d/axis';
import { resolveInterpolate2d } from '../ops/interpolate2d/geometry';
import type { Interpolate2dOptions } from '../ops/interpolate2d/geometry';
import type { AxisMap } from '../planes/axis-map';

/** Every row of a plane resized, and the plane turned over, so that a second time does the columns. */
function resizeRows(
	input: Float32Array,
	width: number,
	{ cells }: AxisMap<number>
): Float32Array<ArrayBuffer> {
	const height = input.length / width;
	const out = new Float32Array(height * cells.length);
	cells.forEach(({ terms }, column) => {
		for (let row = 0; row < height; row++) {
			let sum = 0;
			for (const { source, weight } of terms)
				if (source !== null) sum += weight * input[row * width + source];
			out[column * height + row] = sum;
		}
	});
	return out;
}

/**
 * One image plane (height · width cells, row-major) resized: equal to `interpolate2d` up to the
 * rounding to 32-bit floats. Throws an EngineError for options that do not go together.
 */
export function resizePlane(
	input: Float32Array,
	height: number,
	width: number,
	options: Interpolate2dOptions
): Float32Array<ArrayBuffer> {
	const axes = resolveInterpolate2d([1, 1, height, width], options, 'resizePlane');
	const turned = resizeRows(input, width, interpolateAxisMap(axes.horizontal, float64));
	return resizeRows(turned, height, interpolateAxisMap(axes.vertical, float64));
}
