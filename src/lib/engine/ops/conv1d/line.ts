import { requireRank } from '../../tensor/shape';
import type { Tensor } from '../../tensor/tensor';
import { resolveAxis, type Window2d, type WindowAxis } from '../../window';

/** A line [N, C, L] as an image of one row [N, C, 1, L]; a kernel likewise. */
export function asImage<T>({ shape: [first, second, length], data }: Tensor<T>): Tensor<T> {
	return { shape: [first, second, 1, length], data };
}

/** An image of one row [N, C, 1, L] as a line [N, C, L]; a kernel likewise. */
export function asLine<T>({ shape: [first, second, , length], data }: Tensor<T>): Tensor<T> {
	return { shape: [first, second, length], data };
}

/** The window over an image of one row that slides as a window on a line does. */
export function windowOver(horizontal: WindowAxis): Window2d {
	const vertical = resolveAxis({ size: 1, kernel: 1 });
	return { vertical, horizontal, outputSize: [1, horizontal.outputSize] };
}

/** A cell of a line: image, channel, place; of a kernel: its two channels, place. */
export type LineIndex = readonly [first: number, second: number, place: number];

/** An index in an image of one row, as it is in the line. */
export function lineIndex(index: readonly [number, number, number, number]): LineIndex {
	return [index[0], index[1], index[3]];
}

/** Throws unless x and weight have three axes, each a positive integer. */
export function requireLines(
	op: string,
	xShape: readonly number[],
	weightShape: readonly number[],
	weightAxes: readonly string[]
): void {
	requireRank(op, 'x', xShape, ['batch size', 'channels', 'length']);
	requireRank(op, 'weight', weightShape, weightAxes);
}
