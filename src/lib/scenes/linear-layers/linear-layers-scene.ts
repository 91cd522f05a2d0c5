import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { linearLayersParameters } from './parameters';
import type { LinearLayersParameters } from './parameters';
import { runLinearLayers } from './run';
import type { LinearLayersGrain, LinearLayersRun, LinearLayersStep } from './run';
import { STEPS } from './training';
import { narrateLinearLayers, tabulateLinearLayers } from './words';

/** Two linear layers that learn to tell points apart, with or without something between them. */
export const linearLayersScene: Scene<
	LinearLayersParameters,
	LinearLayersRun,
	LinearLayersStep,
	LinearLayersGrain
> = {
	id: 'linear-layers',
	parameters: linearLayersParameters,
	codec: stateCodec<LinearLayersParameters, LinearLayersGrain>({
		parameters: linearLayersParameters,
		grains: ['epoch'],
		lengthOf: () => STEPS + 1
	}),
	run: runLinearLayers,
	narrate: narrateLinearLayers,
	loadAsk: async () => (await import('./asked')).askLinearLayers,
	table: tabulateLinearLayers
};
