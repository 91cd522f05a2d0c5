import type { Arithmetic } from '../../arithmetic/arithmetic';
import { elementCount, indexAt, offset } from '../../tensor/shape';
import type { Tensor } from '../../tensor/tensor';
import type { WindowAxis } from '../../window';
import { conv2dGatherTaps } from '../conv2d/gather';
import type { ConvTranspose2dGeometry } from './geometry';
import type { ConvTranspose2dOutput, MatrixEntry, ZeroInsertTap } from './steps';

/**
 * The multiply-adds of one output cell: the rotated kernel over the zero-inserted input, by input
 * channel, row and column; as many as `termsPerCell`. Throws an EngineError if there is no such cell.
 */
export function zeroInsertTaps<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	{ convolution }: ConvTranspose2dGeometry,
	arithmetic: Arithmetic<T>,
	output: ConvTranspose2dOutput
): ZeroInsertTap<T>[] {
	return conv2dGatherTaps(weight, x, convolution, arithmetic, output).map(
		({ oc: ic, rotated, kernel, stuffed: position, source, kind, gradient, w, product }) => ({
			...{ ic, offset: rotated, kernel, position, source, kind, x: gradient, w, product }
		})
	);
}

/** The cell of the kernel by which a window gives to a cell; null if it does not. */
function kernelCellBetween(axis: WindowAxis, window: number, cell: number): number | null {
	const k = (cell + axis.paddingBefore - window * axis.stride) / axis.dilation;
	return Number.isInteger(k) && k >= 0 && k < axis.kernel ? k : null;
}

/**
 * The row of the transposed matrix that makes one output cell, with the input cells that it meets:
 * inChannels · H · W entries, most of them zeros. Throws an EngineError if there is no such cell.
 */
export function transposedMatrixRow<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	{ convolution, inputShape, weightShape }: ConvTranspose2dGeometry,
	arithmetic: Arithmetic<T>,
	output: ConvTranspose2dOutput
): MatrixEntry<T>[] {
	offset(convolution.inputShape, output); // Throws if there is no such output cell.
	const [n, channel, oh, ow] = output;
	const { window, inChannelsPerGroup, outChannelsPerGroup } = convolution;
	const group = Math.floor(channel / inChannelsPerGroup);
	const image = inputShape.slice(1);
	return Array.from({ length: elementCount(image) }, (_, place): MatrixEntry<T> => {
		const [ic, ih, iw] = indexAt(image, place);
		const input = [n, ic, ih, iw] as const;
		const pixel = x.data[offset(inputShape, input)];
		const row = kernelCellBetween(window.vertical, ih, oh);
		const column = kernelCellBetween(window.horizontal, iw, ow);
		const isApart = Math.floor(ic / outChannelsPerGroup) !== group;
		if (isApart || row === null || column === null) {
			const { zero } = arithmetic;
			return { input, weight: null, x: pixel, w: zero, product: zero };
		}
		const used = [ic, channel % inChannelsPerGroup, row, column] as const;
		const w = weight.data[offset(weightShape, used)];
		return { input, weight: used, x: pixel, w, product: arithmetic.mul(pixel, w) };
	});
}
