import { rational, resolveWindow2d } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { convolveRows, makeRows, tapsAt, transposed } from '../rows';
import type { Place, Rows } from '../rows';

/*
 * Misconceptions as computations: each yields what somebody who thinks so would answer. The names
 * that questions give to them are those of the functions.
 */

type Size = readonly [height: number, width: number];

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

/** Expects an output as large as the input. */
export function sizeKept(inputSize: Size, kernelSize: Size): Size {
	return resolveWindow2d({ inputSize, kernelSize, padding: 'same' }).outputSize;
}

/** Counts the moves of the window and not its places: n − k. */
export function forgotPlusOne([height, width]: Size, kernelSize: Size): Size {
	return resolveWindow2d({ inputSize: [height - 1, width - 1], kernelSize }).outputSize;
}

/** Takes the kernel's height for its width. */
export function axesSwapped(inputSize: Size, [height, width]: Size): Size {
	return resolveWindow2d({ inputSize, kernelSize: [width, height] }).outputSize;
}

/** Lays the windows side by side, so that they do not overlap. */
export function tiledWindows(inputSize: Size, kernelSize: Size): Size {
	return resolveWindow2d({ inputSize, kernelSize, stride: kernelSize }).outputSize;
}
