import { cellGrains, traceOf } from '$lib/engine';
import type { CellGrain } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { poolBackwardParameters } from './parameters';
import type { PoolBackwardParameters } from './parameters';
import { runPoolBackward } from './run';
import type { PoolBackwardRun, PoolBackwardStep } from './run';
import { narratePoolBackward, tabulatePoolBackward } from './words';

/** The way back through pooling, one window over one cell at a time. */
export const poolBackwardScene: Scene<
	PoolBackwardParameters,
	PoolBackwardRun,
	PoolBackwardStep,
	CellGrain
> = {
	id: 'pool-backward',
	parameters: poolBackwardParameters,
	codec: stateCodec({
		parameters: poolBackwardParameters,
		grains: cellGrains,
		openingGrain: 'cell',
		tensors: ['input', 'gradOutput', 'gradInput'],
		lengthOf: (parameters, grain) => traceOf(runPoolBackward(parameters).timeline, grain).length,
		shapeOf(parameters, name) {
			const { input, gradOutput } = runPoolBackward(parameters);
			return name === 'gradOutput' ? gradOutput.shape : input.shape;
		}
	}),
	run: runPoolBackward,
	narrate: narratePoolBackward,
	table: tabulatePoolBackward
};
