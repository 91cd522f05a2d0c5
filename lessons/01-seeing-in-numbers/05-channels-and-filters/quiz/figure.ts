import type { FigureState } from '$lib/quiz/question';
import { wiringParameters } from '$lib/scenes/filter-wiring/parameters';
import type { WiringParameters } from '$lib/scenes/filter-wiring/parameters';
import { runWiring } from '$lib/scenes/filter-wiring/run';
import { wiringScene } from '$lib/scenes/filter-wiring/wiring-scene';

/** A layer of the wiring diagram, its costs and its shapes. */
export function layerOf(change: Partial<WiringParameters>) {
	return runWiring({ ...wiringParameters.defaults, ...change });
}

/**
 * The wiring diagram with these numbers, at one of its maps. The text is whole, and so means the same
 * whatever the figure opens with.
 */
export function inWiring(change: Partial<WiringParameters>, map = 0): FigureState {
	const params = { ...wiringParameters.defaults, ...change };
	const state = { params, grain: 'map', index: map, pinned: null } as const;
	return { figure: 'wiring', text: wiringScene.codec.encode(state, null) };
}
