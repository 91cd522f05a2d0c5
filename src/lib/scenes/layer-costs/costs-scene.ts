import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { costParameters } from './parameters';
import type { CostParameters } from './parameters';
import { runCosts } from './run';
import type { CostRun, CostStep } from './run';
import { narrateCosts, tabulateCosts } from './words';

/** What a network's layers make and cost, layer by layer, beside a dense network. */
export const costsScene: Scene<CostParameters, CostRun, CostStep, 'layer'> = {
	id: 'layer-costs',
	parameters: costParameters,
	codec: stateCodec<CostParameters, 'layer'>({
		parameters: costParameters,
		grains: ['layer'],
		lengthOf: (parameters) => runCosts(parameters).rows.length
	}),
	run: runCosts,
	narrate: narrateCosts,
	loadAsk: async () => (await import('./asked')).askCosts,
	table: tabulateCosts
};
