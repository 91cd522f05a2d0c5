import { cellGrains } from '$lib/engine';
import type { CellGrain } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { inputOf } from './operation';
import { poolingParameters } from './parameters';
import type { PoolingParameters } from './parameters';
import { pool, runPooling } from './run';
import type { PoolingRun } from './run';
import { poolTimeline } from './steps';
import type { PoolStep } from './steps';
import { narratePooling, tabulatePooling } from './words';

/** Pooling, one look of a window at a number at a time. */
export const poolingScene: Scene<PoolingParameters, PoolingRun, PoolStep, CellGrain> = {
	id: 'pooling',
	parameters: poolingParameters,
	codec: stateCodec<PoolingParameters, CellGrain>({
		parameters: poolingParameters,
		grains: cellGrains,
		openingGrain: 'cell',
		tensors: ['input', 'output'],
		lengthOf: (parameters, grain) =>
			poolTimeline(inputOf(parameters), parameters).find(({ id }) => id === grain)?.trace.length ??
			1,
		shapeOf(parameters, name) {
			const input = inputOf(parameters);
			return name === 'input' ? input.shape : pool(input, parameters).output.shape;
		}
	}),
	run: runPooling,
	narrate: narratePooling,
	table: tabulatePooling
};
