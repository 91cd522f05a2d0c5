import {
	convTranspose2d,
	convTranspose2dTrace,
	fromRows,
	rational,
	resolveConvTranspose2d,
	transposedMatrixRow
} from '$lib/engine';
import type { ConvTranspose2dOptions, MatrixEntry, Rational } from '$lib/engine';
import { rowsOf } from './rows';
import type { Place, Rows } from './rows';

/** A transposed convolution with one channel. */
export interface Transposition {
	readonly input: Rows;
	readonly kernel: Rows;
	readonly options: ConvTranspose2dOptions;
}

/** The output of a transposed convolution, as `convTranspose2d` computes it. */
export function transposeRows({ input, kernel, options }: Transposition): Rows {
	return rowsOf(convTranspose2d(fromRows(input), fromRows(kernel), null, options, rational));
}

/** What each input cell stamps, in the order in which the cells come. */
export function stampsOf({ input, kernel, options }: Transposition) {
	const trace = convTranspose2dTrace(
		...([fromRows(input), fromRows(kernel), null, options, rational, 'stamp', 'cell'] as const)
	);
	return Array.from({ length: trace.length }, (_, index) => trace.at(index).stamps);
}

/** The input cells whose stamps reach an output cell, with the weights that land there. */
export function giversOf(
	{ input, kernel, options }: Transposition,
	[row, column]: Place
): readonly MatrixEntry<Rational>[] {
	const [x, weight] = [fromRows(input), fromRows(kernel)];
	const geometry = resolveConvTranspose2d(x.shape, weight.shape, options);
	const entries = transposedMatrixRow(x, weight, geometry, rational, [0, 0, row, column]);
	return entries.filter((entry) => entry.weight !== null);
}
