import { asset } from '$app/paths';
import { late } from '$lib/ui/late';
import type { Component } from 'svelte';
import type { SceneProps } from '../scene-props';
import { readNetwork } from './weights';
import type { DigitNetwork } from './weights';

/** The module of a figure that shows a network at work, and all that it may load to show a state. */
interface FigureModule {
	readonly default: Component<SceneProps & { network: DigitNetwork }>;
	readonly loadRest: () => Promise<unknown>;
}

/** The trained network, with the figure that runs it. */
export interface NetworkFigure {
	readonly Figure: FigureModule['default'];
	readonly network: DigitNetwork;
	/** Waits for all that the figure may load to show a state. */
	readonly loadRest: FigureModule['loadRest'];
}

/** What brings the trained network and a figure that runs it, once; rejects if either cannot be loaded. */
export function lateFigure(
	load: () => Promise<FigureModule>
): () => NetworkFigure | Promise<NetworkFigure> {
	return late(async () => {
		const [response, { default: Figure, loadRest }] = await Promise.all([
			fetch(asset('/networks/digits.json')),
			load()
		]);
		if (!response.ok) throw new Error(`${response.status}`);
		return { Figure, network: readNetwork(await response.json()), loadRest };
	});
}
