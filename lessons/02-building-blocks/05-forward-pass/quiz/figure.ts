import type { FigureState } from '$lib/quiz/question';
import { costsScene } from '$lib/scenes/layer-costs/costs-scene';
import type { CostParameters } from '$lib/scenes/layer-costs/parameters';

/** The figure of the costs at a layer, by its place in the network. */
export function inCosts(index: number, change: Partial<CostParameters> = {}): FigureState {
	const params = { ...costsScene.parameters.defaults, ...change };
	const state = { params, grain: 'layer', index, pinned: null } as const;
	return { figure: 'costs', text: costsScene.codec.encode(state, null) };
}

/** The figure of the network with a sample, at a map of its first convolution. */
export function inNetwork(digit: number, map: number): FigureState {
	return { figure: 'network', text: `1~digit:${digit}~drawn:none~at:map.${map}` };
}
