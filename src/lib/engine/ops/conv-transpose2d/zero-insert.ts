import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireTensor, type Tensor } from '../../tensor/tensor';
import type { WindowAxis } from '../../window';
import type { ConvTranspose2dGeometry } from './geometry';

/** The cell of the input at each place along the zero-inserted axis; null for a zero. */
function insertedSources(axis: WindowAxis): (number | null)[] {
	const border = axis.effectiveKernel - 1 - axis.paddingBefore;
	const length = axis.size + axis.effectiveKernel - 1;
	return Array.from({ length }, (_, place) => {
		const cell = (place - border) / axis.stride;
		return Number.isInteger(cell) && cell >= 0 && cell < axis.outputSize ? cell : null;
	});
}

/**
 * The input [N, inChannels, H, W] as a plain convolution at stride 1 with the rotated kernel would
 * want it: stride − 1 zeros between its cells and dilation · (kernel − 1) − padding around them (a
 * negative border crops) → [N, inChannels, OH + dilation · (kh − 1), OW + dilation · (kw − 1)].
 * Throws an EngineError if x does not fit the geometry.
 */
export function zeroInserted<T>(
	x: Tensor<T>,
	geometry: ConvTranspose2dGeometry,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	requireTensor('zeroInserted', 'x', x, geometry.inputShape);
	const [batch, channels, height, width] = geometry.inputShape;
	const { vertical, horizontal } = geometry.convolution.window;
	const [rows, columns] = [insertedSources(vertical), insertedSources(horizontal)];
	const data: T[] = [];
	for (let map = 0; map < batch * channels; map++) {
		for (const row of rows) {
			for (const column of columns) {
				const isZero = row === null || column === null;
				data.push(isZero ? arithmetic.zero : x.data[(map * height + row) * width + column]);
			}
		}
	}
	return { shape: [batch, channels, rows.length, columns.length], data };
}
