import type { CellGrain } from '$lib/engine';
import type { Programs } from '$lib/export/programs/programs';
import type { Cell } from '$lib/figures/grid';
import { CellsEditor } from '../cells-editor.svelte';
import { OpenScene } from '../open-scene.svelte';
import { Pointing } from '../pointing.svelte';
import { linksOf } from './links';
import type { UpsampleFigure, UpsampleTerm } from './links';
import type { UpsampleParameters } from './parameters';
import type { UpsampleRun, UpsampleStep } from './run';
import { upsampleScene } from './upsample-scene';

/** The ways back up as they are open on a page. */
export class UpsampleModel {
	readonly scene: OpenScene<UpsampleParameters, UpsampleRun, UpsampleStep, CellGrain>;
	readonly pointing: Pointing<UpsampleFigure, UpsampleTerm>;
	readonly editor = new CellsEditor();

	readonly links = $derived.by(() =>
		linksOf(this.scene.run, this.scene.player.step, this.pointing.place)
	);

	constructor(initial: string) {
		this.scene = new OpenScene(upsampleScene, initial);
		this.pointing = new Pointing(this.scene, () => {
			const { picture, pooled, output } = this.scene.run;
			return { picture: picture.shape, pooled: pooled.shape, output: output.shape };
		});
	}

	/** Whether a cell of a figure answers to what is pointed at. */
	isLinked(figure: UpsampleFigure, key: string): boolean {
		return this.links.cells.has(`${figure}/${key}`);
	}

	editPicture(cell: Cell, text: string): boolean {
		return this.editor.edit(this.scene.run.picture, 0, cell, text, (cells) =>
			this.scene.update({ cells })
		);
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const { run } = this.scene;
		const { upsamplePrograms } = await import('$lib/export/programs/upsample');
		return upsamplePrograms(run);
	}
}
