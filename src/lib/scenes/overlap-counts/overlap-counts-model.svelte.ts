import { readsSoFar } from '$lib/engine';
import type { WindowStep } from '$lib/engine';
import type { Programs } from '$lib/export/programs/programs';
import { OpenScene } from '../open-scene.svelte';
import { isCellPlace } from '../places';
import { Pointing } from '../pointing.svelte';
import { cellsRead } from '../read-counts/links';
import type { ReadCountsGrain } from '../read-counts/run';
import { linksOf } from './links';
import { overlapCountsScene } from './overlap-counts-scene';
import type { OverlapCountsParameters } from './parameters';
import type { OverlapCountsRun } from './run';
import type { OverlapFigure } from './words';

/** The scene of stamps as it is open on a page: its state, and what the reader points at. */
export class OverlapCountsModel {
	readonly scene: OpenScene<OverlapCountsParameters, OverlapCountsRun, WindowStep, ReadCountsGrain>;
	readonly pointing: Pointing<OverlapFigure>;

	/** How many stamps have reached each cell of the output. */
	readonly counts = $derived.by(() => {
		const { run, player } = this.scene;
		return readsSoFar(run.window, player.step, run.given);
	});
	/** The cells that the stamp at work has reached. */
	readonly stamped = $derived.by(() => {
		const { output, done } = this.scene.player.step;
		return cellsRead(this.scene.run, output, done);
	});
	/** The cells of both figures that answer to what the reader points at. */
	readonly linked = $derived.by(() => linksOf(this.scene.run, this.pointing.place));
	/** The output cell that the reader points at; null for none. */
	readonly pointed = $derived.by(() => {
		const { place } = this.pointing;
		return isCellPlace(place) && place.figure === 'output' ? place.cell : null;
	});

	constructor(initial: string) {
		this.scene = new OpenScene(overlapCountsScene, initial);
		this.pointing = new Pointing(this.scene, () => {
			const { counts, window } = this.scene.run;
			return { output: [1, counts.length, counts[0].length], input: [1, ...window.outputSize] };
		});
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const { parameters, run } = this.scene;
		const { overlapCountsPrograms } = await import('$lib/export/programs/overlap-counts');
		return overlapCountsPrograms(parameters, run);
	}
}
