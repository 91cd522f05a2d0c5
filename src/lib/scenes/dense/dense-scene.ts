import { cellGrains, grainOf } from '$lib/engine';
import type { CellGrain } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import type { DenseFigure } from './links';
import { denseParameters } from './parameters';
import type { DenseParameters } from './parameters';
import { runDense, shapesOf } from './run';
import type { DenseRun, DenseStep } from './run';
import { narrateDense, tabulateDense } from './words';

const figures: readonly DenseFigure[] = ['maps', 'vector', 'weight', 'bias', 'output'];

/** A dense layer over a few small maps: flattened, then one neuron's dot product after the other. */
export const denseScene: Scene<DenseParameters, DenseRun, DenseStep, CellGrain> = {
	id: 'dense',
	parameters: denseParameters,
	codec: stateCodec<DenseParameters, CellGrain>({
		parameters: denseParameters,
		grains: cellGrains,
		openingGrain: 'cell',
		tensors: figures,
		lengthOf: (parameters, grain) => grainOf(runDense(parameters).timeline, grain).trace.length,
		shapeOf(parameters, name) {
			const figure = figures.find((known) => known === name) ?? 'maps';
			return shapesOf(runDense(parameters))[figure];
		}
	}),
	run: runDense,
	narrate: narrateDense,
	table: tabulateDense
};
