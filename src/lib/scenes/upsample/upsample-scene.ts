import { cellGrains, traceOf } from '$lib/engine';
import type { CellGrain } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { upsampleParameters } from './parameters';
import type { UpsampleParameters } from './parameters';
import { runUpsample } from './run';
import type { UpsampleRun, UpsampleStep } from './run';
import { narrateUpsample, tabulateUpsample } from './words';

/** The ways back up without weights, one output cell at a time. */
export const upsampleScene: Scene<UpsampleParameters, UpsampleRun, UpsampleStep, CellGrain> = {
	id: 'upsample',
	parameters: upsampleParameters,
	codec: stateCodec({
		parameters: upsampleParameters,
		grains: cellGrains,
		openingGrain: 'cell',
		tensors: ['picture', 'pooled', 'output'],
		lengthOf: (parameters, grain) => traceOf(runUpsample(parameters).timeline, grain).length,
		shapeOf(parameters, name) {
			const { picture, pooled } = runUpsample(parameters);
			return name === 'pooled' ? pooled.shape : picture.shape;
		}
	}),
	run: runUpsample,
	narrate: narrateUpsample,
	table: tabulateUpsample
};
