import type { CellGrain } from '$lib/engine';
import type { Programs } from '$lib/export/programs/programs';
import type { Cell } from '$lib/figures/grid';
import { OpenScene } from '../open-scene.svelte';
import { Pointing } from '../pointing.svelte';
import { editCells } from '../typed-cells';
import type { CellsProblem } from '../typed-cells';
import { linksOf } from './links';
import type { PoolFigure, PoolTerm } from './links';
import { unmovedInput } from './operation';
import type { PoolingParameters } from './parameters';
import { poolingScene } from './pooling-scene';
import type { PoolingRun } from './run';
import type { PoolStep } from './steps';

/** The pooling scene as it is open on a page: its state, and what the reader points at. */
export class PoolingModel {
	readonly scene: OpenScene<PoolingParameters, PoolingRun, PoolStep, CellGrain>;
	readonly pointing: Pointing<PoolFigure, PoolTerm>;
	#problem = $state.raw<CellsProblem | null>(null);

	/** Rows and columns of the window at work, as far as it looks. */
	readonly windowSize = $derived.by((): readonly [rows: number, columns: number] => {
		const { window } = this.scene.run;
		if (window) return [window.vertical.kernel, window.horizontal.kernel];
		const [u, v] = this.scene.player.step.readings.at(-1)?.offset ?? [0, 0];
		return [u + 1, v + 1];
	});
	readonly links = $derived.by(() =>
		linksOf(this.scene.run, this.scene.player.step, this.pointing.place)
	);

	constructor(initial: string) {
		this.scene = new OpenScene(poolingScene, initial);
		this.pointing = new Pointing(this.scene, () => {
			const { input, output } = this.scene.run;
			const window = [input.shape[1], ...this.windowSize];
			return { input: input.shape, window, output: output.shape };
		});
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const { run, parameters, player } = this.scene;
		const { output } = player.step;
		const { poolingPrograms } = await import('$lib/export/programs/pooling');
		return poolingPrograms({ ...parameters, input: run.input, output }, run);
	}

	/** What was wrong with the numbers given last; null for nothing. */
	get problem(): CellsProblem | null {
		return this.#problem;
	}

	complain(problem: CellsProblem | null): void {
		this.#problem = problem;
	}

	/** Writes a typed number, or a pasted block of them, into the input; tells whether it could. */
	editInput(channel: number, cell: Cell, text: string): boolean {
		const changed = editCells(unmovedInput(this.scene.parameters), channel, cell, text);
		this.#problem = 'problem' in changed ? changed.problem : null;
		return 'problem' in changed ? false : this.scene.update({ cells: changed });
	}

	/** Moves the input by one more pixel. */
	move(down: number, right: number): void {
		const [d, r] = this.scene.parameters.shift;
		this.scene.update({ shift: [d + down, r + right] });
	}
}
