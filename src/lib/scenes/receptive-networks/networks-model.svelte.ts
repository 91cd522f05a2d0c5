import { StillScene } from '../still-scene.svelte';
import { publishedCodec, publishedIds } from './parameters';
import type { PublishedNetwork } from './published';

/** The published networks as they are open on a page, worked out one after the other. */
export class NetworksModel {
	readonly scene: StillScene<ReturnType<typeof publishedCodec.decode>['params']>;
	#networks = $state.raw<readonly PublishedNetwork[]>([]);
	#hasFailed = $state(false);

	/** The chosen network, once it is there. */
	readonly network = $derived.by(() =>
		this.#networks.find(({ id }) => id === this.scene.parameters.network)
	);
	/** The chosen layer, counted from 1. */
	readonly place = $derived.by(() =>
		Math.min(this.scene.parameters.layer, this.network?.layers.length ?? 1)
	);

	constructor(initial: string) {
		this.scene = new StillScene(publishedCodec, initial);
	}

	get networks(): readonly PublishedNetwork[] {
		return this.#networks;
	}

	get isDone(): boolean {
		return this.#networks.length === publishedIds.length;
	}

	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	/** Works them out one at a time, so that the page answers in between; `signal` ends it. */
	async load(signal: AbortSignal): Promise<void> {
		this.#hasFailed = false;
		try {
			const { publishedNetwork } = await import('./published');
			const found: PublishedNetwork[] = [];
			for (const id of publishedIds) {
				await new Promise((resolve) => setTimeout(resolve));
				if (signal.aborted) return;
				found.push(publishedNetwork(id));
			}
			this.#networks = found;
		} catch {
			this.#hasFailed = !signal.aborted;
		}
	}
}
