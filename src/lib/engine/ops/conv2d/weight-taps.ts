import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireIndex } from '../../errors';
import { indexAt, offset } from '../../tensor/shape';
import type { Tensor } from '../../tensor/tensor';
import { tapAt } from '../../window';
import type { Conv2dGeometry } from './geometry';
import { kernelCell, type Conv2dOutput } from './taps';

/** A weight of a convolution. */
export type Conv2dWeightIndex = readonly [oc: number, ic: number, row: number, column: number];

/** One multiply-add of the gradient of a weight: a place where the weight was used. */
export interface Conv2dWeightTap<T> {
	/** The output cell that it was used for. */
	readonly output: Conv2dOutput;
	/** The input channel that it met there, counted in x. */
	readonly channel: number;
	/** The input coordinate that it met there; it may lie in the padding. */
	readonly position: readonly [row: number, column: number];
	/** The input cell whose value is read there; null for a zero in the padding. */
	readonly source: readonly [row: number, column: number] | null;
	readonly padded: boolean;
	readonly x: T;
	readonly gradient: T;
	/** x · gradient. */
	readonly product: T;
}

/**
 * The multiply-adds of the gradient of one weight: one for every image and output cell. Throws an
 * EngineError if there is no such weight.
 */
export function conv2dWeightTaps<T>(
	x: Tensor<T>,
	gradOutput: Tensor<T>,
	geometry: Conv2dGeometry,
	arithmetic: Arithmetic<T>,
	weight: Conv2dWeightIndex
): Conv2dWeightTap<T>[] {
	const names = ['oc', 'ic', 'row', 'column'];
	weight.forEach((value, axis) =>
		requireIndex('conv2dWeightTaps', `weight ${names[axis]}`, value, geometry.weightShape[axis])
	);
	const [oc, ic, kernelRow, kernelColumn] = weight;
	const { inChannelsPerGroup, outChannelsPerGroup, inputShape, outputShape } = geometry;
	const { vertical, horizontal } = geometry.window;
	const channel = Math.floor(oc / outChannelsPerGroup) * inChannelsPerGroup + ic;
	const [u, v] = kernelCell(geometry, [kernelRow, kernelColumn]);
	const [batch, , outputHeight, outputWidth] = outputShape;
	const uses = [batch, outputHeight, outputWidth];
	return Array.from({ length: batch * outputHeight * outputWidth }, (_, place) => {
		const [n, oh, ow] = indexAt(uses, place);
		const [row, column] = [tapAt(vertical, oh, u), tapAt(horizontal, ow, v)];
		const isZero = row.source === null || column.source === null;
		const source = isZero ? null : ([row.source, column.source] as const);
		const pixel = source ? x.data[offset(inputShape, [n, channel, ...source])] : arithmetic.zero;
		const output = [n, oc, oh, ow] as const;
		const gradient = gradOutput.data[offset(outputShape, output)];
		return {
			output,
			channel,
			position: [row.position, column.position],
			source,
			padded: row.padded || column.padded,
			x: pixel,
			gradient,
			product: arithmetic.mul(pixel, gradient)
		};
	});
}
