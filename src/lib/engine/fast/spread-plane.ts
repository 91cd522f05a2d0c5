import { positionAt, sourceAt } from '../window';
import type { Window2d } from '../window';
import { requireCells } from './require-cells';

/**
 * What each window gives to the cells that it lies on: the transposed convolution of one plane
 * `input` (a number for each window, row-major) with a kernel, for the window of the convolution that
 * is transposed; also the way back through that convolution. Zeros lie around. Equal to
 * `convTranspose2d` up to rounding: sums and results are 32-bit floats. Throws an EngineError for an
 * input or a kernel of another size.
 */
export function spreadPlane(
	input: Float32Array,
	{ vertical, horizontal, outputSize }: Window2d,
	kernel: Float32Array
): Float32Array<ArrayBuffer> {
	requireCells('spreadPlane', 'input', input.length, outputSize);
	requireCells('spreadPlane', 'kernel', kernel.length, [vertical.kernel, horizontal.kernel]);
	const [height, width] = outputSize;
	const out = new Float32Array(vertical.size * horizontal.size);
	for (let v = 0; v < horizontal.kernel; v++) {
		const columns = Array.from({ length: width }, (_, ow) =>
			sourceAt(horizontal, positionAt(horizontal, ow, v))
		);
		for (let oh = 0; oh < height; oh++) {
			for (let u = 0; u < vertical.kernel; u++) {
				const row = sourceAt(vertical, positionAt(vertical, oh, u));
				if (row === null) continue;
				const weight = kernel[u * horizontal.kernel + v];
				columns.forEach((column, ow) => {
					if (column !== null)
						out[row * horizontal.size + column] += weight * input[oh * width + ow];
				});
			}
		}
	}
	return out;
}
