import type { CellGrain } from '$lib/engine';
import type { Programs } from '$lib/export/programs/programs';
import type { Cell } from '$lib/figures/grid';
import { CellsEditor } from '../cells-editor.svelte';
import { OpenScene } from '../open-scene.svelte';
import { Pointing } from '../pointing.svelte';
import { linksOf } from './links';
import type { PoolBackwardFigure, PoolBackwardTerm } from './links';
import type { PoolBackwardParameters } from './parameters';
import { poolBackwardScene } from './pool-backward-scene';
import type { PoolBackwardRun, PoolBackwardStep } from './run';

/** The scene of the way back through pooling as it is open on a page. */
export class PoolBackwardModel {
	readonly scene: OpenScene<PoolBackwardParameters, PoolBackwardRun, PoolBackwardStep, CellGrain>;
	readonly pointing: Pointing<PoolBackwardFigure, PoolBackwardTerm>;
	readonly editor = new CellsEditor();

	readonly links = $derived.by(() =>
		linksOf(this.scene.run, this.scene.player.step, this.pointing.place)
	);

	constructor(initial: string) {
		this.scene = new OpenScene(poolBackwardScene, initial);
		this.pointing = new Pointing(this.scene, () => {
			const { input, gradOutput } = this.scene.run;
			return { input: input.shape, gradOutput: gradOutput.shape, gradInput: input.shape };
		});
	}

	/** Whether a cell of a figure answers to what is pointed at. */
	isLinked(figure: PoolBackwardFigure, key: string): boolean {
		const { before, after } = this.links;
		return (figure === 'gradOutput' ? after : before).has(key);
	}

	editInput(channel: number, cell: Cell, text: string): boolean {
		return this.editor.edit(this.scene.run.input, channel, cell, text, (cells) =>
			this.scene.update({ cells })
		);
	}

	editGradient(channel: number, cell: Cell, text: string): boolean {
		return this.editor.edit(this.scene.run.gradOutput, channel, cell, text, (gradients) =>
			this.scene.update({ gradients })
		);
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const { run } = this.scene;
		const { poolBackwardPrograms } = await import('$lib/export/programs/pool-backward');
		return poolBackwardPrograms(run);
	}
}
