import { activationGrains } from '$lib/engine';
import type { ActivationGrain } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { activationBackwardParameters, inputOf } from './parameters';
import type { ActivationBackwardParameters } from './parameters';
import { runActivationBackward } from './run';
import type { ActivationBackwardRun, ActivationBackwardSceneStep } from './run';
import { narrateActivationBackward, tabulateActivationBackward } from './words';

/** The maps of the scene, from the way there to the way back. */
export const maps = ['input', 'slope', 'gradOutput', 'gradInput'] as const;
export type ActivationMap = (typeof maps)[number];

/** The way back through an activation, cell by cell. */
export const activationBackwardScene: Scene<
	ActivationBackwardParameters,
	ActivationBackwardRun,
	ActivationBackwardSceneStep,
	ActivationGrain
> = {
	id: 'activation-backward',
	parameters: activationBackwardParameters,
	codec: stateCodec({
		parameters: activationBackwardParameters,
		grains: activationGrains,
		openingGrain: 'cell',
		tensors: maps,
		lengthOf(parameters, grain) {
			const [, , height, width] = inputOf(parameters).shape;
			return grain === 'map' ? 1 : height * width;
		},
		shapeOf: (parameters) => inputOf(parameters).shape
	}),
	run: runActivationBackward,
	narrate: narrateActivationBackward,
	table: tabulateActivationBackward
};
