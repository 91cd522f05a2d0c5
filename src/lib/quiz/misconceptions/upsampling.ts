import { outputSize, rational, transposedOutputSize } from '$lib/engine';
import type { Rational } from '$lib/engine';
import type { Rows } from '../rows';
import { stampsOf, transposeRows } from '../transposed-rows';
import type { Transposition } from '../transposed-rows';
import { turned } from './backward';

/*
 * Misconceptions about transposed convolution: each yields what somebody who thinks so would answer.
 */

/** Lets each stamp replace what earlier ones left, in place of adding to it. */
export function overlapsOverwritten(transposition: Transposition): Rows {
	const rows = transposeRows(transposition).map((row) => row.map((): Rational => rational.zero));
	for (const { cell, product } of stampsOf(transposition).flat())
		if (cell) rows[cell[2]][cell[3]] = product;
	return rows;
}

/** Lays the kernel as it is over the input with zeros: what the turned kernel would stamp. */
export function kernelNotTurned({ input, kernel, options }: Transposition): Rows {
	return transposeRows({ input, kernel: turned(kernel), options });
}

/** The numbers that the size of a transposed convolution depends on, along one axis. */
export interface TransposedAxis {
	readonly size: number;
	readonly kernel: number;
	readonly stride: number;
	readonly padding: number;
	readonly outputPadding: number;
}

/** The size itself. */
export function transposedSize(axis: TransposedAxis): number {
	const { size, kernel, stride, padding, outputPadding } = axis;
	return transposedOutputSize(size, kernel, stride, 2 * padding, 1, outputPadding);
}

/** Adds the padding in place of cropping by it. */
export function paddingEnlarges({ padding, ...axis }: TransposedAxis): number {
	return transposedSize({ ...axis, padding: -padding });
}

/** Takes the formula of the convolution, with its division and its floor. */
export function convolutionFormula({ size, kernel, stride, padding }: TransposedAxis): number {
	return outputSize(size, kernel, stride, 2 * padding, 1);
}

/** Leaves the output padding out. */
export function forgotOutputPadding(axis: TransposedAxis): number {
	return transposedSize({ ...axis, outputPadding: 0 });
}

/** Counts a stride for every cell of the input and not for those after the first. */
export function strideForEveryCell(axis: TransposedAxis): number {
	return transposedSize({ ...axis, size: axis.size + 1 });
}
