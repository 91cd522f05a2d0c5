import { grainOf, offset } from '$lib/engine';
import type { CellGrain, LinearTarget } from '$lib/engine';
import type { Programs } from '$lib/export/programs/programs';
import type { Cell } from '$lib/figures/grid';
import { CellsEditor } from '../cells-editor.svelte';
import { OpenScene } from '../open-scene.svelte';
import { Pointing } from '../pointing.svelte';
import { denseBackwardScene } from './dense-backward-scene';
import { linkKey, linksOf, shapeOf } from './links';
import type { DenseBackwardFigure, DenseBackwardTerm } from './links';
import { resized, sizeOf } from './parameters';
import type { DenseBackwardParameters, DenseBackwardSize } from './parameters';
import type { DenseBackwardRun, DenseBackwardStep } from './run';

/** The scene of the way back through a dense layer as it is open on a page. */
export class DenseBackwardModel {
	readonly scene: OpenScene<
		DenseBackwardParameters,
		DenseBackwardRun,
		DenseBackwardStep,
		CellGrain
	>;
	readonly pointing: Pointing<DenseBackwardFigure, DenseBackwardTerm>;
	readonly editor = new CellsEditor();

	readonly links = $derived.by(() =>
		linksOf(this.scene.run, this.scene.player.step, this.pointing.place)
	);
	/** The place of the cell at work in its gradient. */
	readonly now = $derived.by(() => {
		const { run, player } = this.scene;
		return offset(run.gradients[run.target].shape, player.step.cell.index);
	});

	constructor(initial: string) {
		this.scene = new OpenScene(denseBackwardScene, initial);
		this.pointing = new Pointing(this.scene, () => {
			const { run } = this.scene;
			const shape = (figure: DenseBackwardFigure) => shapeOf(run, figure);
			return {
				...{ x: shape('x'), weight: shape('weight'), bias: shape('bias') },
				...{ output: shape('output'), gradOutput: shape('gradOutput') },
				...{ gradInput: shape('gradInput'), gradWeight: shape('gradWeight') },
				gradBias: shape('gradBias')
			};
		});
	}

	/** Steps another gradient from its beginning, at the grain that there is. */
	chooseTarget(target: LinearTarget): void {
		this.scene.update({ target });
		const { player } = this.scene;
		player.seek(grainOf(player.timeline, player.grain).indexAt(0));
	}

	resize(change: Partial<DenseBackwardSize>): void {
		const { parameters } = this.scene;
		this.scene.update(resized({ ...sizeOf(parameters), ...change }, parameters));
	}

	/** Whether a cell of a figure answers to what is pointed at. */
	isLinked(figure: DenseBackwardFigure, { row, column }: Cell): boolean {
		return this.links.cells.has(linkKey(figure, row, column));
	}

	/** Writes typed numbers into the input, the weight, the bias or the output's gradient; tells whether it could. */
	edit(figure: 'x' | 'weight' | 'bias' | 'gradOutput', cell: Cell, text: string): boolean {
		const { scene } = this;
		if (figure === 'gradOutput')
			return this.editor.edit(scene.run.gradOutput, 0, cell, text, ({ shape, data }) =>
				scene.update({ gradients: { shape: [1, 1, ...shape], data } })
			);
		const { shape, data } = scene.parameters[figure];
		const table = { shape: shapeOf(scene.run, figure), data };
		return this.editor.edit(table, 0, cell, text, (changed) =>
			scene.update({ [figure]: { shape, data: changed.data } })
		);
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const { parameters, run } = this.scene;
		const { denseBackwardPrograms } = await import('$lib/export/programs/dense-backward');
		return denseBackwardPrograms(parameters, run);
	}
}
