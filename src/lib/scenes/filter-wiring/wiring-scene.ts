import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { wiringParameters } from './parameters';
import type { WiringParameters } from './parameters';
import { runWiring } from './run';
import type { WiringRun, WiringStep } from './run';
import { narrateWiring, tabulateWiring } from './words';

/** Which channels feed which maps of a convolutional layer, one filter at a time. */
export const wiringScene: Scene<WiringParameters, WiringRun, WiringStep, 'map'> = {
	id: 'filter-wiring',
	parameters: wiringParameters,
	codec: stateCodec<WiringParameters, 'map'>({
		parameters: wiringParameters,
		grains: ['map'],
		lengthOf: ({ outChannels }) => outChannels
	}),
	run: runWiring,
	narrate: narrateWiring,
	loadAsk: async () => (await import('./asked')).askWiring,
	table: tabulateWiring
};
