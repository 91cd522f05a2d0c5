import { axisTimeline, resolveAxis } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { axisOptions, outputSizeParameters } from './parameters';
import type { OutputSizeParameters } from './parameters';
import { runOutputSize } from './run';
import type { OutputSizeGrain, OutputSizeRun, PlacedWindow } from './run';
import { narrateOutputSize, tabulateOutputSize } from './words';

/** How many windows fit along one axis, one window at a time. */
export const outputSizeScene: Scene<
	OutputSizeParameters,
	OutputSizeRun,
	PlacedWindow,
	OutputSizeGrain
> = {
	id: 'output-size',
	parameters: outputSizeParameters,
	codec: stateCodec<OutputSizeParameters, OutputSizeGrain>({
		parameters: outputSizeParameters,
		grains: ['map', 'cell'],
		openingGrain: 'cell',
		lengthOf: (parameters, grain) =>
			axisTimeline(resolveAxis(axisOptions(parameters))).find(({ id }) => id === grain)?.trace
				.length ?? 1
	}),
	run: runOutputSize,
	narrate: narrateOutputSize,
	loadAsk: async () => (await import('./asked')).askOutputSize,
	table: tabulateOutputSize
};
