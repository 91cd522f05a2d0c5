import { OpenScene } from '../open-scene.svelte';
import { isCellPlace } from '../places';
import type { CellPlace } from '../places';
import { Pointing } from '../pointing.svelte';
import { coneOf, coneOfStep } from './cone';
import type { StackCell } from './cone';
import type { StackParameters } from './parameters';
import { figureOf, lineOf, lineShapes, receptiveFieldScene } from './receptive-field-scene';
import type { StackRun, StackStep } from './run';
import type { FieldTerm } from './words';

/** The cell of a stack that a place is. */
export function cellOfPlace({ figure, cell }: CellPlace<string>): StackCell {
	return { line: lineOf(figure), cell: cell.column };
}

/** A stack as it is open on a page: its state, and what the reader points at. */
export class StackModel {
	readonly scene: OpenScene<StackParameters, StackRun, StackStep, 'layer'>;
	readonly pointing: Pointing<string, FieldTerm>;

	/** The term of the formula that is lit. */
	readonly term: FieldTerm | null = $derived.by(() => {
		const { place } = this.pointing;
		return place !== null && !isCellPlace(place) ? place.term : null;
	});
	/** The cell that the reader asks about; null for none. */
	readonly asked: StackCell | null = $derived.by(() => {
		const { place } = this.pointing;
		return isCellPlace(place) ? cellOfPlace(place) : null;
	});
	/** What is lit: the cone of that cell, else what the step speaks of. */
	readonly cone = $derived.by(() =>
		this.asked
			? coneOf(this.scene.run, this.asked)
			: coneOfStep(this.scene.run, this.scene.player.step)
	);
	readonly pinned: StackCell | null = $derived.by(() => {
		const { pinned } = this.pointing;
		return pinned && cellOfPlace(pinned);
	});

	constructor(initial: string) {
		this.scene = new OpenScene(receptiveFieldScene, initial);
		this.pointing = new Pointing(this.scene, () => lineShapes(this.scene.run));
	}

	point(cell: StackCell | null): void {
		this.pointing.point(
			cell && { figure: figureOf(cell.line), channel: 0, cell: { row: 0, column: cell.cell } }
		);
	}

	pick({ line, cell }: StackCell): void {
		this.pointing.pick(figureOf(line))({ row: 0, column: cell });
	}
}
