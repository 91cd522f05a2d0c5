import { readsSoFar } from '$lib/engine';
import type { WindowStep } from '$lib/engine';
import type { Programs } from '$lib/export/programs/programs';
import { OpenScene } from '../open-scene.svelte';
import { Pointing } from '../pointing.svelte';
import { cellsRead, linksOf } from './links';
import type { ReadCountsParameters } from './parameters';
import { readCountsScene } from './read-counts-scene';
import type { ReadCountsGrain, ReadCountsRun } from './run';
import type { ReadCountsFigure } from './words';

/** The scene of reads as it is open on a page: its state, and what the reader points at. */
export class ReadCountsModel {
	readonly scene: OpenScene<ReadCountsParameters, ReadCountsRun, WindowStep, ReadCountsGrain>;
	readonly pointing: Pointing<ReadCountsFigure>;

	/** How often each cell of the padded image has been read. */
	readonly counts = $derived.by(() => readsSoFar(this.scene.run.window, this.scene.player.step));
	/** The cells that the window at work has read. */
	readonly read = $derived.by(() => {
		const { output, done } = this.scene.player.step;
		return cellsRead(this.scene.run, output, done);
	});
	/** The cells of both figures that answer to what the reader points at. */
	readonly linked = $derived.by(() => linksOf(this.scene.run, this.pointing.place));

	constructor(initial: string) {
		this.scene = new OpenScene(readCountsScene, initial);
		this.pointing = new Pointing(this.scene, () => {
			const { counts, window } = this.scene.run;
			return { input: [1, counts.length, counts[0].length], output: [1, ...window.outputSize] };
		});
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const { parameters, run } = this.scene;
		const { readCountsPrograms } = await import('$lib/export/programs/read-counts');
		return readCountsPrograms(parameters, run);
	}
}
