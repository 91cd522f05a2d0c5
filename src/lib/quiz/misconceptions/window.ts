import { rational } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { convolveRows, makeRows, tapsAt, transposed } from '../rows';
import type { Place, Rows } from '../rows';

/*
 * Misconceptions about the numbers of an output: each yields what somebody who thinks so would
 * answer. The names that questions give to them are those of the functions, here and beside.
 */

/** Turns the kernel by 180°, although the framework computes cross-correlation. */
export function flippedKernel(input: Rows, kernel: Rows): Rows {
	return convolveRows(input, kernel, { rotateKernel: true });
}

/** Takes the kernel's rows for its columns. */
export function transposedKernel(input: Rows, kernel: Rows): Rows {
	return convolveRows(input, transposed(kernel));
}

/** Adds up the patch and forgets to multiply. */
export function forgotWeights(input: Rows, kernel: Rows): Rows {
	return convolveRows(
		input,
		makeRows(kernel.length, kernel[0].length, () => 1)
	);
}

/** Multiplies cell by cell and forgets to add: the products of one window, as a matrix. */
export function sumMissing(input: Rows, kernel: Rows, place: Place): Rows {
	const taps = tapsAt(input, kernel, place);
	const width = kernel[0].length;
	return kernel.map((row, u) => row.map((_, v): Rational => taps[u * width + v].product));
}

/** Drops the minus signs of the kernel. */
export function signsDropped(input: Rows, kernel: Rows): Rows {
	return convolveRows(
		input,
		kernel.map((row) =>
			row.map((weight) => (weight.s < 0n ? rational.sub(rational.zero, weight) : weight))
		)
	);
}
