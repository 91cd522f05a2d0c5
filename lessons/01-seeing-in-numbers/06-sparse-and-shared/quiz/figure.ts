import type { FigureState } from '$lib/quiz/question';
import { matrixScene } from '$lib/scenes/convolution-matrix/matrix-scene';
import { matrixParameters } from '$lib/scenes/convolution-matrix/parameters';
import type { MatrixParameters } from '$lib/scenes/convolution-matrix/parameters';
import { runMatrix } from '$lib/scenes/convolution-matrix/run';
import type { MatrixGrain } from '$lib/scenes/convolution-matrix/run';
import { shiftCodec } from '$lib/scenes/shift/parameters';
import type { ShiftParameters } from '$lib/scenes/shift/parameters';
import { integer } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';

/** A layer of the figure as a matrix, with its numbers. */
export function layerOf(change: Partial<MatrixParameters>) {
	return runMatrix({ ...matrixParameters.defaults, ...change });
}

/** A size of the figure's input and kernel whose matrix has more than one row. */
export function drawnSizes(random: Random): Pick<MatrixParameters, 'size' | 'kernel'> {
	const size = integer(random, 3, 4);
	return { size, kernel: integer(random, 2, size - 1) };
}

/**
 * The figure of the matrix with these numbers, at one of its steps. The text is whole, and so means the
 * same whatever the figure opens with.
 */
export function inMatrix(
	change: Partial<MatrixParameters>,
	grain: MatrixGrain = 'map',
	index = 0
): FigureState {
	const params = { ...matrixParameters.defaults, ...change };
	const state = { params, grain, index, pinned: null };
	return { figure: 'matrix', text: matrixScene.codec.encode(state, null) };
}

/** The figure of the changed input with these numbers; its text is whole too. */
export function inShift(change: Partial<ShiftParameters>): FigureState {
	const params = { ...shiftCodec.parameters.defaults, ...change };
	return { figure: 'shift', text: shiftCodec.encode(params, null) };
}
