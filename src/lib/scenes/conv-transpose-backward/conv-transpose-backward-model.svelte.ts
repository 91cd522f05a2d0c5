import type { Conv2dGrain, ConvTranspose2dBackwardTarget } from '$lib/engine';
import type { Programs } from '$lib/export/programs/programs';
import type { Cell } from '$lib/figures/grid';
import { CellsEditor } from '../cells-editor.svelte';
import { biasOf } from '../conv-transpose2d/parameters';
import { OpenScene } from '../open-scene.svelte';
import { Pointing } from '../pointing.svelte';
import { convTransposeBackwardScene, pinnableShapes } from './conv-transpose-backward-scene';
import { linkKey, linksOf } from './links';
import type { TransposeBackwardTerm } from './links';
import type { ConvTransposeBackwardParameters } from './parameters';
import type { TransposeBackwardRun, TransposeBackwardStep } from './run';
import { viewOf } from './step-view';
import type { TransposeBackwardFigure } from './step-view';

/** The way back through a transposed convolution as it is open on a page. */
export class ConvTransposeBackwardModel {
	readonly scene: OpenScene<
		ConvTransposeBackwardParameters,
		TransposeBackwardRun,
		TransposeBackwardStep,
		Conv2dGrain
	>;
	readonly pointing: Pointing<TransposeBackwardFigure, TransposeBackwardTerm>;
	readonly editor = new CellsEditor();

	readonly view = $derived.by(() => viewOf(this.scene.run, this.scene.player.step));
	readonly links = $derived.by(() => linksOf(this.scene.run, this.view, this.pointing.place));

	constructor(initial: string) {
		this.scene = new OpenScene(convTransposeBackwardScene, initial);
		this.pointing = new Pointing(this.scene, () => {
			const { run } = this.scene;
			const [, perGroup, ...kernel] = run.weight.shape;
			const isInput = run.parameters.target === 'input';
			const product = isInput ? [perGroup, ...kernel] : [1, ...run.input.shape.slice(2)];
			return { ...pinnableShapes(run), product };
		});
	}

	/** Whether a cell of a figure answers to what is pointed at. */
	isLinked(figure: TransposeBackwardFigure, key: string): boolean {
		return this.links.cells.has(linkKey(figure, key));
	}

	/** Steps another gradient from its beginning. */
	chooseTarget(target: ConvTranspose2dBackwardTarget): void {
		this.scene.update({ target });
		this.scene.player.first();
	}

	editGradient(channel: number, cell: Cell, text: string): boolean {
		return this.editor.edit(this.scene.run.gradOutput, channel, cell, text, (gradients) =>
			this.scene.update({ gradients })
		);
	}

	editInput(channel: number, cell: Cell, text: string): boolean {
		return this.editor.edit(this.scene.run.input, channel, cell, text, (cells) =>
			this.scene.update({ cells })
		);
	}

	editKernel(kernel: number, cell: Cell, text: string): boolean {
		return this.editor.edit(this.scene.run.weight, kernel, cell, text, (weights) =>
			this.scene.update({ weights })
		);
	}

	editBias(filter: number, text: string): boolean {
		const bias = biasOf(this.scene.parameters);
		const row = { shape: [1, ...bias.shape], data: bias.data };
		return this.editor.edit(row, 0, { row: 0, column: filter }, text, ({ data }) =>
			this.scene.update({ bias: { shape: bias.shape, data } })
		);
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const { run } = this.scene;
		const { convTransposeBackwardPrograms } =
			await import('$lib/export/programs/conv-transpose-backward');
		return convTransposeBackwardPrograms(run);
	}
}
