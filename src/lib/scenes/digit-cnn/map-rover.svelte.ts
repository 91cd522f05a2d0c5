import type { Attachment } from 'svelte/attachments';
import type { MapPlace } from './digit-model.svelte';
import { operations } from './layers';
import type { DigitLayer } from './layers';

const ways: Readonly<Record<string, readonly [layers: number, maps: number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

/** The nearest number from 0 to `end` − 1. */
const within = (index: number, end: number) => Math.min(Math.max(index, 0), end - 1);

const same = (a: MapPlace, b: MapPlace) => a.layer === b.layer && a.channel === b.channel;

/** Which of all maps the tab key stops at: the arrows go to the others, within a layer and across. */
export class MapRover {
	readonly #layers: readonly DigitLayer[];
	#place = $state.raw<MapPlace>({ layer: operations[0].id, channel: 0 });
	#buttons: (readonly [button: HTMLElement, place: MapPlace])[] = [];

	/** Goes among the maps of some layers; of all that compute something unless told. */
	constructor(among: readonly DigitLayer[] = operations) {
		this.#layers = among;
	}

	isAt(place: MapPlace): boolean {
		return same(this.#place, place);
	}

	/** Begins from a map that was opened or reached in another way. */
	stand(place: MapPlace): void {
		this.#place = place;
	}

	/** Goes where an arrow key leads, and gives that map's button the focus; tells whether the key was one. */
	go(key: string): boolean {
		const way = ways[key];
		if (!way) return false;
		const at = this.#layers.findIndex(({ id }) => id === this.#place.layer);
		const layer = this.#layers[within(at + way[0], this.#layers.length)];
		const place = {
			layer: layer.id,
			channel: within(this.#place.channel + way[1], layer.channels)
		};
		this.#place = place;
		this.#buttons.find(([, own]) => same(own, place))?.[0].focus();
		return true;
	}

	/** Knows the button of a map from now on. */
	knows(place: MapPlace): Attachment<HTMLElement> {
		return (button) => {
			this.#buttons.push([button, place]);
			return () => (this.#buttons = this.#buttons.filter(([known]) => known !== button));
		};
	}

	/** The map whose button an event is about, whatever inside the button it happened to; null for none. */
	placeOf({ target }: Event): MapPlace | null {
		if (!(target instanceof Node)) return null;
		return this.#buttons.find(([button]) => button.contains(target))?.[1] ?? null;
	}
}
