import type { CellGrain, Rational, Tensor } from '$lib/engine';
import type { Programs } from '$lib/export/programs/programs';
import type { Cell } from '$lib/figures/grid';
import { OpenScene } from '../open-scene.svelte';
import { Pointing } from '../pointing.svelte';
import { editCells } from '../typed-cells';
import type { CellsProblem } from '../typed-cells';
import { denseScene } from './dense-scene';
import { linksOf } from './links';
import type { DenseFigure, DenseTerm } from './links';
import { resized, sizeOf } from './parameters';
import type { DenseParameters, DenseSize } from './parameters';
import { mapPlaceOf, neuronOf, shapesOf } from './run';
import type { DenseRun, DenseStep } from './run';

/** The dense layer as it is open on a page: its state, and what the reader points at. */
export class DenseModel {
	readonly scene: OpenScene<DenseParameters, DenseRun, DenseStep, CellGrain>;
	readonly pointing: Pointing<DenseFigure, DenseTerm>;
	#problem = $state.raw<CellsProblem | null>(null);

	/** The neuron at work, from 0. */
	readonly neuron = $derived.by(() => neuronOf(this.scene.player.step));
	readonly links = $derived.by(() =>
		linksOf(this.scene.run, this.scene.player.step, this.pointing.place)
	);
	/** The place in the vector that the step has just dealt with; null for none. */
	readonly current = $derived.by(() => {
		const { grain, done } = this.scene.player.step;
		return grain === 'term' ? done - 1 : null;
	});

	constructor(initial: string) {
		this.scene = new OpenScene(denseScene, initial);
		this.pointing = new Pointing(this.scene, () => shapesOf(this.scene.run));
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const { parameters, run } = this.scene;
		const { densePrograms } = await import('$lib/export/programs/dense');
		return densePrograms(parameters, run);
	}

	/** What was wrong with the numbers given last; null for nothing. */
	get problem(): CellsProblem | null {
		return this.#problem;
	}

	complain(problem: CellsProblem | null): void {
		this.#problem = problem;
	}

	resize(change: Partial<DenseSize>): void {
		const { parameters } = this.scene;
		this.scene.update(resized({ ...sizeOf(parameters), ...change }, parameters));
	}

	/** Writes a typed number, or a pasted block of them, into a map; tells whether it could. */
	editMap(channel: number, cell: Cell, text: string): boolean {
		return this.#edit(this.scene.parameters.maps, channel, cell, text, 'maps');
	}

	/** The same for the map's number that stands at a place of the vector. */
	editValue(place: number, text: string): boolean {
		const { channel, ...cell } = mapPlaceOf(this.scene.run, place);
		return this.editMap(channel, cell, text);
	}

	/** The same for the weights, whose rows are neurons. */
	editWeight(cell: Cell, text: string): boolean {
		return this.#edit(this.scene.parameters.weight, 0, cell, text, 'weight');
	}

	/** The same for the bias of a neuron. */
	editBias(neuron: number, text: string): boolean {
		const { bias } = this.scene.parameters;
		const column = { ...bias, shape: [...bias.shape, 1] };
		return this.#edit(column, 0, { row: neuron, column: 0 }, text, 'bias');
	}

	#edit(
		numbers: Tensor<Rational>,
		plane: number,
		cell: Cell,
		text: string,
		name: 'maps' | 'weight' | 'bias'
	): boolean {
		const changed = editCells(numbers, plane, cell, text);
		this.#problem = 'problem' in changed ? changed.problem : null;
		if ('problem' in changed) return false;
		const { shape } = this.scene.parameters[name];
		return this.scene.update({ [name]: { shape, data: changed.data } });
	}
}
