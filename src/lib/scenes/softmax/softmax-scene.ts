import { softmaxPhases } from '$lib/engine';
import type { SoftmaxStep } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { softmaxParameters } from './parameters';
import type { SoftmaxParameters } from './parameters';
import { runSoftmax, softmaxSceneGrains } from './run';
import type { SoftmaxRun, SoftmaxSceneGrain } from './run';
import { narrateSoftmax, tabulateSoftmax } from './words';

/** Logits become shares: the largest, the exponentials, their sum, the quotients. */
export const softmaxScene: Scene<SoftmaxParameters, SoftmaxRun, SoftmaxStep, SoftmaxSceneGrain> = {
	id: 'softmax',
	parameters: softmaxParameters,
	codec: stateCodec<SoftmaxParameters, SoftmaxSceneGrain>({
		parameters: softmaxParameters,
		grains: softmaxSceneGrains,
		lengthOf: ({ logits }, grain) =>
			softmaxPhases.length * (grain === 'cell' ? logits.data.length : 1)
	}),
	run: runSoftmax,
	narrate: narrateSoftmax,
	table: tabulateSoftmax
};
