import type { Programs } from '$lib/export/programs/programs';
import { OpenScene } from '../open-scene.svelte';
import { Pointing } from '../pointing.svelte';
import { linksOf, shownStep } from './links';
import type { MemoryFigure, MemoryTerm } from './links';
import { memoryScene, shapesOf } from './memory-scene';
import type { MemoryParameters } from './parameters';
import type { MemoryRun, MemoryStep } from './run';

/** The picture in memory as it is open on a page: its state, and what the reader points at. */
export class MemoryModel {
	readonly scene: OpenScene<MemoryParameters, MemoryRun, MemoryStep, 'cell'>;
	readonly pointing: Pointing<MemoryFigure, MemoryTerm>;

	/** The number that the formula is filled with. */
	readonly shown: MemoryStep = $derived.by(() =>
		shownStep(this.scene.run, this.scene.player.step, this.pointing.place)
	);
	readonly links = $derived.by(() => linksOf(this.scene.run, this.shown, this.pointing.place));

	constructor(initial: string) {
		this.scene = new OpenScene(memoryScene, initial);
		this.pointing = new Pointing(this.scene, () => shapesOf(this.scene.run));
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const { run } = this.scene;
		const { place } = this.shown;
		const { memoryPrograms } = await import('$lib/export/programs/memory-layout');
		return memoryPrograms(run, place);
	}
}
