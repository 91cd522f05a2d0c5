import type { Attachment } from 'svelte/attachments';
import type { MapPlace } from './digit-model.svelte';
import { operations } from './layers';

const ways: Readonly<Record<string, readonly [layers: number, maps: number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

/** The nearest number from 0 to `end` − 1. */
const within = (index: number, end: number) => Math.min(Math.max(index, 0), end - 1);

/** Which of all maps the tab key stops at: the arrows go to the others, within a layer and across. */
export class MapRover {
	#place = $state.raw<MapPlace>({ layer: operations[0].id, channel: 0 });
	/** Whether the arrows brought it where it is, so that the focus has to follow. */
	#isMoved = false;

	isAt({ layer, channel }: MapPlace): boolean {
		return this.#place.layer === layer && this.#place.channel === channel;
	}

	/** Begins from a map that was opened or reached in another way. */
	stand(place: MapPlace): void {
		this.#isMoved = false;
		this.#place = place;
	}

	/** Goes where an arrow key leads; tells whether the key was one. */
	go(key: string): boolean {
		const way = ways[key];
		if (!way) return false;
		const at = operations.findIndex(({ id }) => id === this.#place.layer);
		const layer = operations[within(at + way[0], operations.length)];
		const channel = within(this.#place.channel + way[1], layer.channels);
		this.#isMoved = true;
		this.#place = { layer: layer.id, channel };
		return true;
	}

	/** Gives a map's button the focus when the arrows reach it. */
	follows(place: MapPlace): Attachment<HTMLElement> {
		return (element) => {
			$effect(() => {
				if (this.isAt(place) && this.#isMoved) element.focus({ preventScroll: false });
			});
		};
	}
}
