import type { Cell } from '$lib/figures/grid';
import { KeptDrawing } from '../digit-cnn/kept-drawing.svelte';
import { layerIndex, layerOf, layers } from '../digit-cnn/layers';
import type { DigitLayer, LayerId, MapCell } from '../digit-cnn/layers';
import type { DigitNetwork } from '../digit-cnn/weights';
import { OpenScene } from '../open-scene.svelte';
import type { SaliencyParameters } from './parameters';
import type { SaliencyGrain, SaliencyRun, SaliencyStep } from './run';
import { saliencyScene } from './saliency-scene';

/** A cell of the picture or of a layer with maps. */
export interface OpenedCell {
	readonly layer: DigitLayer;
	readonly cell: MapCell;
}

/** The scene of saliency as it is open on a page. */
export class SaliencyModel {
	readonly scene: OpenScene<SaliencyParameters, SaliencyRun, SaliencyStep, SaliencyGrain>;
	/** What the reader draws. */
	readonly kept: KeptDrawing;

	readonly step: SaliencyStep = $derived.by(() => this.scene.player.step);
	/** The cell that the reader opened; null for none. */
	readonly opened: OpenedCell | null = $derived.by(() => {
		const { pinned } = this.scene;
		const layer = layers.find(({ id }) => id === pinned?.tensor);
		if (!pinned || !layer) return null;
		const [channel, row, column] = pinned.index;
		return { layer, cell: [channel, row, column] };
	});
	/** The pixel that is open; null if none is. */
	readonly pixel: Cell | null = $derived.by(() => {
		if (this.opened?.layer.id !== 'input') return null;
		const [, row, column] = this.opened.cell;
		return { row, column };
	});

	constructor(network: DigitNetwork, initial: string) {
		this.scene = new OpenScene(saliencyScene(network), initial);
		this.kept = new KeptDrawing(this.scene);
	}

	/** Opens a cell; the one that is open already closes. */
	toggle(id: LayerId, [channel, row, column]: MapCell): void {
		const isOpen =
			this.opened?.layer.id === id &&
			this.opened.cell.every((part, axis) => part === [channel, row, column][axis]);
		if (isOpen) this.close();
		else this.scene.pin({ tensor: id, index: [channel, row, column] });
	}

	/** Whether the step brings the gradient of a map. */
	brings(id: LayerId, channel: number): boolean {
		const { grain, layer, channel: current } = this.step;
		return layer.id === id && (grain !== 'map' || current === channel);
	}

	/** Opens a map at its greatest number, which its ReLU lets through if any. */
	openMap(id: LayerId, channel: number): void {
		const { width, height } = layerOf(id);
		const plane = width * height;
		const map = this.scene.run.maps[id].subarray(channel * plane, (channel + 1) * plane);
		const place = map.indexOf(map.reduce((most, value) => Math.max(most, value), -Infinity));
		this.scene.pin({ tensor: id, index: [channel, Math.floor(place / width), place % width] });
	}

	close(): void {
		this.scene.pin(null);
	}

	/** Whether the gradient has come back to a map at the present step. */
	isReached(id: LayerId, channel: number): boolean {
		const behind = layerIndex(id) - layerIndex(this.step.layer.id);
		if (behind !== 0) return behind > 0;
		return this.step.grain === 'layer' || channel <= this.step.channel;
	}
}
