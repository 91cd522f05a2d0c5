import { traceOf } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { sizeAmbiguityParameters } from './parameters';
import type { SizeAmbiguityParameters } from './parameters';
import { runSizeAmbiguity } from './run';
import type { SizeAmbiguityGrain, SizeAmbiguityRun, SizeAmbiguityStep } from './run';
import { narrateSizeAmbiguity, tabulateSizeAmbiguity } from './words';

/** The input sizes that a strided convolution maps to one output size, one after the other. */
export const sizeAmbiguityScene: Scene<
	SizeAmbiguityParameters,
	SizeAmbiguityRun,
	SizeAmbiguityStep,
	SizeAmbiguityGrain
> = {
	id: 'size-ambiguity',
	parameters: sizeAmbiguityParameters,
	codec: stateCodec<SizeAmbiguityParameters, SizeAmbiguityGrain>({
		parameters: sizeAmbiguityParameters,
		grains: ['map', 'cell'],
		openingGrain: 'cell',
		lengthOf: (parameters, grain) => traceOf(runSizeAmbiguity(parameters).timeline, grain).length
	}),
	run: runSizeAmbiguity,
	narrate: narrateSizeAmbiguity,
	loadAsk: async () => (await import('./asked')).askSizeAmbiguity,
	table: tabulateSizeAmbiguity
};
