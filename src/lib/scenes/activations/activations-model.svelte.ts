import { rational } from '$lib/engine';
import type { ActivationGrain, Rational } from '$lib/engine';
import type { Programs } from '$lib/export/programs/programs';
import type { Cell } from '$lib/figures/grid';
import { OpenScene } from '../open-scene.svelte';
import { isCellPlace } from '../places';
import { Pointing } from '../pointing.svelte';
import { editCells } from '../typed-cells';
import type { CellsProblem } from '../typed-cells';
import { activationsScene } from './activations-scene';
import { functionIds, numberOf } from './functions';
import type { FunctionId } from './functions';
import { inputOf } from './parameters';
import type { ActivationsParameters } from './parameters';
import type { ActivationsRun, ActivationsStep } from './run';
import { numbersAt } from './words';
import type { MapFigure } from './words';

export type FormulaTerm = 'input' | 'output';

/** The scene of activation functions as it is open on a page: its state, and where the cross-hair is. */
export class ActivationsModel {
	readonly scene: OpenScene<
		ActivationsParameters,
		ActivationsRun,
		ActivationsStep,
		ActivationGrain
	>;
	readonly pointing: Pointing<MapFigure, FormulaTerm>;
	#problem = $state.raw<CellsProblem | null>(null);
	/** Where the reader holds the cross-hair, and the step at which that was. */
	#held = $state.raw<{ readonly x: Rational; readonly step: ActivationsStep } | null>(null);

	/** Whether the reader holds the cross-hair. */
	readonly isHeld: boolean = $derived.by(() => this.#held?.step === this.scene.player.step);

	/** The number that is read off the curves: the reader's, that of the cell pointed at, or the step's. */
	readonly x: Rational = $derived.by(() => {
		const { run, player } = this.scene;
		if (this.#held && this.isHeld) return this.#held.x;
		const { place } = this.pointing;
		if (isCellPlace<MapFigure>(place)) return numbersAt(run, place.cell).x;
		const [, , row, column] = player.step.cell;
		return numbersAt(run, { row, column }).x;
	});

	constructor(initial: string) {
		this.scene = new OpenScene(activationsScene, initial);
		this.pointing = new Pointing(this.scene, () => {
			const { shape } = this.scene.run.input;
			return { input: shape, output: shape };
		});
	}

	/** Holds the cross-hair at a number until the next step; null lets go of it. */
	hold(x: Rational | null): void {
		this.#held = x && { x, step: this.scene.player.step };
	}

	/** Moves the cross-hair by some twentieths. */
	moveBy(twentieths: number): void {
		const next = Math.round(numberOf(this.x) * 20) + twentieths;
		this.hold(rational.from(`${Math.min(Math.max(next, -120), 120)}/20`));
	}

	/** Draws a function, or no longer draws it; the last one stays. */
	toggle(id: FunctionId): void {
		const { shown } = this.scene.parameters;
		const next = functionIds.filter((other) => shown.includes(other) !== (other === id));
		if (next.length > 0) this.scene.update({ shown: next });
	}

	/** Writes a typed number, or a pasted block of them, into the map; tells whether it could. */
	editInput(cell: Cell, text: string): boolean {
		const changed = editCells(inputOf(this.scene.parameters), 0, cell, text);
		this.#problem = 'problem' in changed ? changed.problem : null;
		return 'problem' in changed ? false : this.scene.update({ cells: changed });
	}

	/** What was wrong with the numbers given last; null for nothing. */
	get problem(): CellsProblem | null {
		return this.#problem;
	}

	complain(problem: CellsProblem | null): void {
		this.#problem = problem;
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const { run } = this.scene;
		const { activationPrograms } = await import('$lib/export/programs/activations');
		return activationPrograms(run);
	}
}
