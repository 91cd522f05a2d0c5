import { permute } from '$lib/engine';
import type { Mixed, Rational, Tensor } from '$lib/engine';
import type { Programs } from '$lib/export/programs/programs';
import type { Cell, Mark } from '$lib/figures/grid';
import { CellsEditor } from '../cells-editor.svelte';
import { OpenScene } from '../open-scene.svelte';
import { isCellPlace } from '../places';
import { Pointing } from '../pointing.svelte';
import { isMadeAtLast, knownOf, placeAt, shownAt, stepOf } from './cells';
import type { Shown } from './cells';
import { figureIds, isLearned } from './figures';
import type { FigureId } from './figures';
import { linksOf } from './links';
import type { TinyLinks } from './links';
import { marksOf, noMarks } from './marks';
import type { Learned, TinyParameters } from './parameters';
import { isPreset, presetIds, presets } from './presets';
import type { PresetId } from './presets';
import type { TinyRun } from './run';
import { drawnShape, tinyCnnScene } from './tiny-cnn-scene';
import type { Stage, TinyGrain, TinyStep } from './timeline';
import { workOf } from './work';
import type { TinyTerm, Work } from './work-types';

/** A number that the reader has opened: what it is, and the line that made it if one has. */
export interface Opened {
	readonly figure: FigureId;
	readonly place: number;
	/** Null for a number that is given, and for one that is still to be made. */
	readonly work: Work | null;
	readonly step: TinyStep | null;
	readonly value: Mixed | null;
}

/** The shapes of all figures, for what is pointed at. */
function figureShapes(): Readonly<Record<FigureId, readonly number[]>>;
function figureShapes(): object {
	return Object.fromEntries(figureIds.map((id) => [id, drawnShape(id)]));
}

/** The scene of the tiny network as it is open on a page: its state, and what the reader points at. */
export class TinyModel {
	readonly scene: OpenScene<TinyParameters, TinyRun, TinyStep, TinyGrain>;
	readonly pointing: Pointing<FigureId, TinyTerm>;
	readonly editor = new CellsEditor();

	/** How the cell of the present step comes about. */
	readonly work = $derived.by(() => workOf(this.scene.run, this.scene.player.step));
	/** The number that is kept open. */
	readonly opened = $derived.by((): Opened | null => {
		const { pinned } = this.pointing;
		return (
			pinned && this.#openedAt(pinned.figure, placeAt(pinned.figure, pinned.channel, pinned.cell))
		);
	});
	readonly links: TinyLinks = $derived.by(() => {
		const { place } = this.pointing;
		const atHand = this.opened?.work ?? this.work;
		const far =
			place && isCellPlace<FigureId>(place)
				? this.#openedAt(place.figure, placeAt(place.figure, place.channel, place.cell)).work
				: null;
		return linksOf(atHand, far, place);
	});
	/** What the cells of each figure do in the present step, by their places. */
	readonly #marks = $derived.by(() => marksOf(this.work, this.scene.player.step.grain, this.links));
	/** What figures show that no step changes, for one run. */
	readonly #known = $derived.by(() => knownOf(this.scene.run));

	constructor(initial: string) {
		this.scene = new OpenScene(tinyCnnScene, initial);
		const shapes = figureShapes();
		this.pointing = new Pointing(this.scene, () => shapes);
	}

	/** What a figure shows now. */
	shown(figure: FigureId): Shown {
		return shownAt(this.scene.run, this.scene.player.step, this.work, figure, this.#known);
	}

	/** The largest absolute value of a figure in the whole run, where its colours end. */
	extent(figure: FigureId): number {
		return this.#known.extent(figure);
	}

	/** What the cells of a figure do in the present step, by their places. */
	marks(figure: FigureId): ReadonlyMap<number, Mark> {
		return this.#marks.get(figure) ?? noMarks;
	}

	/** Whether the present step makes or reads a figure. */
	isAtWork(figure: FigureId): 'made' | 'read' | null {
		if (this.work.figure === figure) return 'made';
		return this.work.reads.some((read) => read.figure === figure) ? 'read' : null;
	}

	/** Which part of the timeline the step belongs to. */
	get stage(): Stage {
		return this.work.segment.stage;
	}

	/** Goes to the beginning of a part of the timeline. */
	goToStage(stage: Stage): void {
		this.#goToPart(
			this.scene.run.segments.findIndex((segment) => segment.stage === stage),
			0
		);
	}

	/** Goes to the step that made the number that is open. */
	goToOpened(): void {
		const { opened } = this;
		if (!opened?.step || !opened.work) return;
		const [, cells] = this.scene.run.segments[opened.step.part].timeline;
		const within = isMadeAtLast(opened.figure) ? cells.trace.length - 1 : opened.place;
		this.#goToPart(opened.step.part, cells.lastMoment(within));
	}

	/** Goes to a moment of a segment, at the present grain. */
	#goToPart(part: number, moment: number): void {
		const { segments, timeline } = this.scene.run;
		const before = segments
			.slice(0, part)
			.reduce((sum, segment) => sum + segment.timeline[2].trace.length, 0);
		const { player } = this.scene;
		const grain = timeline.find(({ id }) => id === player.grain) ?? timeline[0];
		player.seek(grain.indexAt(before + moment));
	}

	/** Whether a figure's numbers can be typed now: what is given and, before the update, what is learned. */
	isEditable(figure: FigureId): boolean {
		if (figure === 'x') return true;
		if (figure === 'target') return this.scene.parameters.loss === 'squaredError';
		return isLearned(figure) && (this.stage === 'forward' || this.stage === 'backward');
	}

	/** Writes typed numbers into a figure; tells whether it could. */
	edit(figure: FigureId, plane: number, cell: Cell, text: string): boolean {
		if (figure !== 'x' && figure !== 'target' && !isLearned(figure)) return false;
		const old = this.scene.parameters[figure];
		const turn = (numbers: Tensor<Rational>) =>
			figure === 'denseWeight' ? permute(numbers, [1, 0]) : numbers;
		const drawn = { shape: drawnShape(figure), data: turn(old).data };
		return this.editor.edit(drawn, plane, cell, text, ({ data }) => {
			const { shape } = turn(old);
			const { data: typed } = turn({ shape, data });
			return this.scene.update({ [figure]: { shape: old.shape, data: typed } });
		});
	}

	/** The preset that the numbers are; null if they are the reader's own. */
	get preset(): PresetId | null {
		const { parameters } = this.scene;
		return presetIds.find((id) => isPreset(id, parameters)) ?? null;
	}

	/** Makes a learned number the one to nudge. */
	nudge(nudge: Learned, nudgeAt: number): void {
		this.scene.update({ nudge, nudgeAt });
	}

	choosePreset(id: PresetId): void {
		this.scene.update(presets[id]);
	}

	/** Programs that compute what the scene shows. */
	async code(): Promise<Programs> {
		const { run } = this.scene;
		const { tinyCnnPrograms } = await import('$lib/export/programs/tiny-cnn');
		return tinyCnnPrograms(run);
	}

	#openedAt(figure: FigureId, place: number): Opened {
		const { run, player } = this.scene;
		const value = this.shown(figure).at(place);
		const step = value === null ? null : stepOf(run, player.step, figure, place);
		return { figure, place, value, step, work: step && workOf(run, step, place) };
	}
}
