import { traceOf } from '$lib/engine';
import { layerOf, layers } from '../digit-cnn/layers';
import type { DigitNetwork } from '../digit-cnn/weights';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { saliencyParameters } from './parameters';
import type { SaliencyParameters } from './parameters';
import { runSaliency, saliencyGrains, wayTimeline } from './run';
import type { SaliencyGrain, SaliencyRun, SaliencyStep } from './run';
import { narrateSaliency, tabulateSaliency } from './words';

export type SaliencyScene = Scene<SaliencyParameters, SaliencyRun, SaliencyStep, SaliencyGrain>;

/** The layers of which a cell can be opened: the picture, and all that have maps. */
const opened = layers.filter(({ width }) => width > 1);

/** The scene of a gradient's way from one output of the trained network back to the picture. */
export function saliencyScene(network: DigitNetwork): SaliencyScene {
	return {
		id: 'saliency',
		parameters: saliencyParameters,
		codec: stateCodec({
			parameters: saliencyParameters,
			grains: saliencyGrains,
			tensors: opened.map(({ id }) => id),
			lengthOf: (_, grain) => traceOf(wayTimeline, grain).length,
			shapeOf(_, name) {
				const { channels, height, width } =
					opened.find(({ id }) => id === name) ?? layerOf('input');
				return [channels, height, width];
			}
		}),
		run: (parameters) => runSaliency(parameters, network),
		narrate: narrateSaliency,
		loadAsk: async () => (await import('./asked')).askSaliency,
		table: tabulateSaliency
	};
}
