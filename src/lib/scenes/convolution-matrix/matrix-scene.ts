import { grainOf } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { matrixParameters } from './parameters';
import type { MatrixParameters } from './parameters';
import { runMatrix } from './run';
import type { MatrixGrain, MatrixRun, MatrixStep } from './run';
import { narrateMatrix, tabulateMatrix } from './words';

/** The shapes that the figures are drawn in. */
export function shapesOf({ input, kernel, matrix, geometry }: MatrixRun) {
	return {
		input: input.shape,
		kernel: kernel.shape,
		matrix: [1, ...matrix.shape],
		output: geometry.outputShape
	} as const;
}

/** A layer as a matrix times its flattened input, row by row and term by term. */
export const matrixScene: Scene<MatrixParameters, MatrixRun, MatrixStep, MatrixGrain> = {
	id: 'convolution-matrix',
	parameters: matrixParameters,
	codec: stateCodec<MatrixParameters, MatrixGrain>({
		parameters: matrixParameters,
		grains: ['map', 'cell', 'term'],
		openingGrain: 'cell',
		tensors: ['input', 'kernel', 'matrix', 'output'],
		lengthOf: (parameters, grain) => grainOf(runMatrix(parameters).timeline, grain).trace.length,
		shapeOf(parameters, name) {
			const shapes = shapesOf(runMatrix(parameters));
			const figures: Readonly<Record<string, readonly number[]>> = shapes;
			return figures[name] ?? shapes.input;
		}
	}),
	run: runMatrix,
	narrate: narrateMatrix,
	table: tabulateMatrix
};
