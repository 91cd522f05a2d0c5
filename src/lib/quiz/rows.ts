import { conv2d, conv2dTaps, fromRows, rational, resolveConv2d } from '$lib/engine';
import type { Conv2dOptions, Conv2dTap, Rational, Tensor } from '$lib/engine';
import { integer } from './random';
import type { Random } from './random';

/** A matrix of exact numbers, row by row. */
export type Rows = readonly (readonly Rational[])[];

/** A place in a matrix, counted from 0. */
export type Place = readonly [row: number, column: number];

/** The matrix whose entry at each place is `value(row, column)`. */
export function makeRows(
	height: number,
	width: number,
	value: (row: number, column: number) => number
): Rows {
	return Array.from({ length: height }, (_, row) =>
		Array.from({ length: width }, (_, column) => rational.from(value(row, column)))
	);
}

/** A matrix of integers from `min` to `max`. */
export function randomRows(
	random: Random,
	height: number,
	width: number,
	min: number,
	max: number
): Rows {
	return makeRows(height, width, () => integer(random, min, max));
}

/** The first plane of a tensor [1, 1, height, width]. */
export function rowsOf({ shape, data }: Tensor<Rational>): Rows {
	const [height, width] = shape.slice(-2);
	return Array.from({ length: height }, (_, row) => data.slice(row * width, (row + 1) * width));
}

/** The matrix with rows and columns swapped. */
export function transposed(rows: Rows): Rows {
	return rows[0].map((_, column) => rows.map((row) => row[column]));
}

/** The matrix with its top row at the bottom. */
export function upsideDown(rows: Rows): Rows {
	return rows.toReversed();
}

/** A matrix as a text that equal matrices share. */
export function rowsText(rows: Rows): string {
	return rows.map((row) => row.map((value) => value.toFraction()).join()).join(';');
}

/** The output of a convolution with one channel and one filter, as `conv2d` computes it. */
export function convolveRows(input: Rows, kernel: Rows, options: Conv2dOptions = {}): Rows {
	return rowsOf(conv2d(fromRows(input), fromRows(kernel), null, options, rational));
}

/** The multiply-adds behind one number of that output. */
export function tapsAt(
	input: Rows,
	kernel: Rows,
	[row, column]: Place,
	options: Conv2dOptions = {}
): readonly Conv2dTap<Rational>[] {
	const [x, weight] = [fromRows(input), fromRows(kernel)];
	const geometry = resolveConv2d(x.shape, weight.shape, options);
	return conv2dTaps(x, weight, geometry, rational, [0, 0, row, column]);
}
