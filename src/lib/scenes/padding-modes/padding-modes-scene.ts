import { traceOf } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { paddingModesParameters } from './parameters';
import type { PaddingModesParameters } from './parameters';
import { runPaddingModes } from './run';
import type { PaddingModesGrain, PaddingModesRun, PaddingStep } from './run';
import { narratePaddingModes, tabulatePaddingModes } from './words';

/** One picture padded in four modes, one added cell at a time. */
export const paddingModesScene: Scene<
	PaddingModesParameters,
	PaddingModesRun,
	PaddingStep,
	PaddingModesGrain
> = {
	id: 'padding-modes',
	parameters: paddingModesParameters,
	codec: stateCodec<PaddingModesParameters, PaddingModesGrain>({
		parameters: paddingModesParameters,
		grains: ['map', 'cell'],
		openingGrain: 'cell',
		tensors: ['padded', 'output'],
		lengthOf: (parameters, grain) => traceOf(runPaddingModes(parameters).timeline, grain).length,
		shapeOf(parameters, name) {
			const { pictures } = runPaddingModes(parameters);
			const { shape } = name === 'padded' ? pictures[0].padded : pictures[0].output;
			return [pictures.length, ...shape.slice(-2)];
		}
	}),
	run: runPaddingModes,
	narrate: narratePaddingModes,
	table: tabulatePaddingModes
};
