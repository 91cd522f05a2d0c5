import { Drawing } from '$lib/input/drawing.svelte';
import { untrack } from 'svelte';
import { OpenScene } from '../open-scene.svelte';
import { digitScene, pictureOf } from './digit-scene';
import type { DigitRun } from './digit-scene';
import { layerBefore, layerIndex, layerOf, placeIn, PIXEL_PLACES } from './layers';
import type { LayerId, MapCell } from './layers';
import type { DigitParameters } from './parameters';
import { samePicture } from './picture';
import type { Picture } from './picture';
import { tenths } from './run';
import { stepIndex } from './timeline';
import type { DigitGrain, DigitStep } from './timeline';
import type { DigitNetwork } from './weights';

/** A map of a layer. */
export interface MapPlace {
	readonly layer: LayerId;
	readonly channel: number;
}

/** What a step or the pointer makes of a map: at work, read, out of it; or just there. */
export type MapState = 'current' | 'read' | 'aside' | 'later' | 'plain';

const tenthsOf = (image: Float32Array): Picture => Array.from(image, tenths);
const imageOf = (picture: Picture) =>
	Float32Array.from(picture, (pixel) => pixel / 10 ** PIXEL_PLACES);

/** The scene of the digit network as it is open on a page. */
export class DigitModel {
	readonly scene: OpenScene<DigitParameters, DigitRun, DigitStep, DigitGrain>;
	/** What the reader draws; it begins with the picture that the scene opens with. */
	readonly drawing: Drawing;
	#pointed = $state.raw<MapPlace | null>(null);

	/** The layer and map at work; a whole layer has all its maps at work. */
	readonly step: DigitStep = $derived.by(() => this.scene.player.step);
	/** Whether the step is about one map, which then opens; otherwise all layers are in sight alike. */
	readonly isOpen: boolean = $derived(this.step.grain !== 'layer');
	/** The map that the reader points at, else the one at work. */
	readonly lit: MapPlace | null = $derived.by(() => {
		if (this.#pointed) return this.#pointed;
		return this.isOpen ? { layer: this.step.layer, channel: this.step.cell[0] } : null;
	});

	constructor(network: DigitNetwork, initial: string) {
		this.scene = new OpenScene(digitScene(network), initial);
		this.drawing = new Drawing(imageOf(pictureOf(this.scene.parameters)));
	}

	/** Keeps the drawing and the scene's picture alike, whichever changes. Called in a component. */
	keepAlike(): void {
		/** What both were last; who differs from it is who has changed. */
		let known = pictureOf(this.scene.parameters);
		$effect(() => {
			const drawn = tenthsOf(this.drawing.image);
			untrack(() => {
				if (samePicture(drawn, known)) return;
				known = drawn;
				// What is drawn from nothing is handed on as the network knows digits; samples are so already.
				if (drawn.every((pixel) => pixel === 0)) this.drawing.isCentred = true;
				this.scene.update({ drawn });
			});
		});
		$effect(() => {
			const picture = pictureOf(this.scene.parameters);
			untrack(() => {
				if (samePicture(picture, known)) return;
				known = picture;
				this.drawing.replace(imageOf(picture), false);
			});
		});
	}

	/** Looks at the sample of a digit. */
	choose(digit: number): void {
		this.scene.update({ digit, drawn: null });
	}

	point(place: MapPlace | null): void {
		this.#pointed = place;
	}

	/** Opens a map; of the last two layers, whose maps are one number each, that number. */
	open({ layer, channel }: MapPlace): void {
		if (layer === 'input') return;
		if (layer === 'dense') this.#go('cell', stepIndex('cell', layer, channel));
		else this.#go('map', stepIndex('map', layer, layer === 'softmax' ? 0 : channel));
	}

	/** Opens a cell of the map that is open. */
	openCell(layer: LayerId, cell: MapCell): void {
		this.#go('cell', stepIndex('cell', layer, placeIn(layerOf(layer), cell)));
	}

	/** Back to all layers, at the one that was open. */
	close(): void {
		this.#go('layer', layerIndex(this.step.layer) - 1);
	}

	/** Whether the step is about a layer as a whole. */
	isAtWork(layer: LayerId): boolean {
		return !this.isOpen && this.step.layer === layer;
	}

	/** What a map is doing now. */
	stateOf({ layer, channel }: MapPlace): MapState {
		const { lit } = this;
		if (!lit) {
			const behind = layerIndex(layer) - layerIndex(this.step.layer);
			return behind > 0 ? 'later' : 'plain';
		}
		if (lit.layer === layer) return lit.channel === channel ? 'current' : 'aside';
		if (layerBefore(lit.layer).id !== layer) return 'aside';
		const { kind } = layerOf(lit.layer);
		const readsAll = kind === 'conv2d' || kind === 'linear' || kind === 'softmax';
		return readsAll || lit.channel === channel ? 'read' : 'aside';
	}

	#go(grain: DigitGrain, index: number): void {
		this.scene.player.restore({ grain, index });
	}
}
