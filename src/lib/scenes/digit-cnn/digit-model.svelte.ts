import { OpenScene } from '../open-scene.svelte';
import { digitScene } from './digit-scene';
import type { DigitRun } from './digit-scene';
import { KeptDrawing } from './kept-drawing.svelte';
import { layerBefore, layerIndex, layerOf, placeIn } from './layers';
import type { LayerId, MapCell } from './layers';
import type { DigitParameters } from './parameters';
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

/** The scene of the digit network as it is open on a page. */
export class DigitModel {
	readonly scene: OpenScene<DigitParameters, DigitRun, DigitStep, DigitGrain>;
	/** What the reader draws. */
	readonly kept: KeptDrawing;
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
		this.kept = new KeptDrawing(this.scene);
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

	/**
	 * What a map is to a prediction of the step: what it makes, alone or with the others of its layer, as the empty text;
	 * quiet if it depends on that; undefined if it may be seen. A cell is made within its map.
	 */
	resultOf({ layer, channel }: MapPlace): '' | 'quiet' | undefined {
		const { grain, layer: made, cell } = this.step;
		const behind = layerIndex(layer) - layerIndex(made);
		if (behind !== 0) return behind > 0 ? 'quiet' : undefined;
		const isWhole = grain === 'map' || layer === 'dense';
		const isMade = grain === 'layer' || layer === 'softmax' || (isWhole && cell[0] === channel);
		return isMade ? '' : undefined;
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
