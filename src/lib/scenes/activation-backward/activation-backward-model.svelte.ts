import type { ActivationGrain, Rational } from '$lib/engine';
import type { Programs } from '$lib/export/programs/programs';
import type { Cell } from '$lib/figures/grid';
import { CellsEditor } from '../cells-editor.svelte';
import { OpenScene } from '../open-scene.svelte';
import { isCellPlace } from '../places';
import { Pointing } from '../pointing.svelte';
import { activationBackwardScene } from './activation-backward-scene';
import type { ActivationMap } from './activation-backward-scene';
import type { ActivationBackwardParameters } from './parameters';
import type { ActivationBackwardRun, ActivationBackwardSceneStep } from './run';

/** The terms of the formula: what comes of which slope and which gradient. */
export type ActivationTerm = 'result' | 'slope' | 'gradient';

/** The scene of the way back through an activation as it is open on a page. */
export class ActivationBackwardModel {
	readonly scene: OpenScene<
		ActivationBackwardParameters,
		ActivationBackwardRun,
		ActivationBackwardSceneStep,
		ActivationGrain
	>;
	readonly pointing: Pointing<ActivationMap, ActivationTerm>;
	readonly editor = new CellsEditor();

	/** The cell that the plot reads: the one pointed at, or the step's. */
	readonly cell: Cell = $derived.by(() => {
		const { place } = this.pointing;
		if (isCellPlace<ActivationMap>(place)) return place.cell;
		const [, , row, column] = this.scene.player.step.cell;
		return { row, column };
	});
	/** The number there. */
	readonly x: Rational = $derived.by(() => {
		const { data, shape } = this.scene.run.input;
		return data[this.cell.row * shape[3] + this.cell.column];
	});

	constructor(initial: string) {
		this.scene = new OpenScene(activationBackwardScene, initial);
		this.pointing = new Pointing(this.scene, () => {
			const { shape } = this.scene.run.input;
			return { input: shape, slope: shape, gradOutput: shape, gradInput: shape };
		});
	}

	/** What a reader's typing into a map does; undefined for a map that is computed. */
	editOf(map: ActivationMap): ((cell: Cell, text: string) => boolean) | undefined {
		const { scene, editor } = this;
		if (map === 'input')
			return (cell, text) =>
				editor.edit(scene.run.input, 0, cell, text, (cells) => scene.update({ cells }));
		if (map === 'gradOutput')
			return (cell, text) =>
				editor.edit(scene.run.gradOutput, 0, cell, text, (gradients) =>
					scene.update({ gradients })
				);
		return undefined;
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const { run } = this.scene;
		const { activationBackwardPrograms } = await import('$lib/export/programs/activation-backward');
		return activationBackwardPrograms(run);
	}
}
