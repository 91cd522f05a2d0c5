import { activationGrains } from '$lib/engine';
import type { ActivationGrain } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { activationsParameters, inputOf } from './parameters';
import type { ActivationsParameters } from './parameters';
import { runActivations } from './run';
import type { ActivationsRun, ActivationsStep } from './run';
import { narrateActivations, tabulateActivations } from './words';

/** An activation function applied to a feature map, one number at a time. */
export const activationsScene: Scene<
	ActivationsParameters,
	ActivationsRun,
	ActivationsStep,
	ActivationGrain
> = {
	id: 'activations',
	parameters: activationsParameters,
	codec: stateCodec<ActivationsParameters, ActivationGrain>({
		parameters: activationsParameters,
		grains: activationGrains,
		openingGrain: 'cell',
		tensors: ['input', 'output'],
		lengthOf: (parameters, grain) => (grain === 'map' ? 1 : inputOf(parameters).data.length),
		shapeOf: (parameters) => inputOf(parameters).shape
	}),
	run: runActivations,
	narrate: narrateActivations,
	table: tabulateActivations
};
