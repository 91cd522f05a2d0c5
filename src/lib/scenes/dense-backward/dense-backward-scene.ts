import { cellGrains, traceOf } from '$lib/engine';
import type { CellGrain } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { figures, shapeOf } from './links';
import { denseBackwardParameters } from './parameters';
import type { DenseBackwardParameters } from './parameters';
import { runDenseBackward, wayTo } from './run';
import type { DenseBackwardRun, DenseBackwardStep } from './run';
import { narrateDenseBackward, tabulateDenseBackward } from './words';

/** The way back through a dense layer, one multiply-add at a time. */
export const denseBackwardScene: Scene<
	DenseBackwardParameters,
	DenseBackwardRun,
	DenseBackwardStep,
	CellGrain
> = {
	id: 'dense-backward',
	parameters: denseBackwardParameters,
	codec: stateCodec({
		parameters: denseBackwardParameters,
		grains: cellGrains,
		tensors: figures,
		lengthOf: (parameters, grain) => traceOf(wayTo(parameters, parameters.target), grain).length,
		shapeOf: (parameters, name) =>
			shapeOf(runDenseBackward(parameters), figures.find((figure) => figure === name) ?? 'x')
	}),
	run: runDenseBackward,
	narrate: narrateDenseBackward,
	table: tabulateDenseBackward
};
