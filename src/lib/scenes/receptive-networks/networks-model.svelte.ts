import { StillScene } from '../still-scene.svelte';
import { networks } from './networks';
import { publishedCodec } from './parameters';

/** The published networks as they are open on a page: one of them is chosen, and a layer of it. */
export class NetworksModel {
	readonly scene: StillScene<ReturnType<typeof publishedCodec.decode>['params']>;

	/** The chosen network. */
	readonly network = $derived.by(
		() => networks.find(({ id }) => id === this.scene.parameters.network) ?? networks[0]
	);
	/** The chosen layer, counted from 1. */
	readonly place = $derived.by(() =>
		Math.min(this.scene.parameters.layer, this.network.layers.length)
	);
	readonly layer = $derived.by(() => this.network.layers[this.place - 1]);

	constructor(initial: string) {
		this.scene = new StillScene(publishedCodec, initial);
	}
}
