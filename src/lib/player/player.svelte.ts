import type { Timeline } from '$lib/engine/trace';
import { type Place, clampIndex, nextCoarseIndex, placeAt, previousCoarseIndex } from './place';

/** The speeds that the player offers, in steps a second. */
export const speeds = [0.5, 1, 2, 4, 8, 16] as const;

/** One of the speeds that the player offers. */
export type Speed = (typeof speeds)[number];

/**
 * A cursor over a timeline, which may change at any time: every verb acts on the timeline of now,
 * and a cursor that the new timeline does not have shows its nearest step. Owns no timer.
 */
export class Player<Id extends string, Step> {
	readonly #source: () => Timeline<Id, Step>;
	/** What was asked for; the timeline of now may be shorter, so only `#place` is read. */
	#asked = $state.raw<{ readonly grain: string | null; readonly index: number }>({
		grain: null,
		index: 0
	});
	#playing = $state(false);
	#speed = $state<Speed>(2);

	/** The process as it is now, from the coarsest grain to the finest. */
	readonly timeline: Timeline<Id, Step> = $derived.by(() => this.#source());
	readonly #place: Place<Id, Step> = $derived(
		placeAt(this.timeline, this.#asked.grain, this.#asked.index)
	);

	/** The names of the grains, from the coarsest to the finest. */
	readonly grains: readonly Id[] = $derived(this.timeline.map((grain) => grain.id));
	/** The name of the grain that is being stepped through. */
	readonly grain = $derived(this.#place.grain.id);
	/** All steps of the current grain. */
	readonly trace = $derived(this.#place.grain.trace);
	/** The number of steps of the current grain. */
	readonly length = $derived(this.trace.length);
	/** Where the cursor stands: 0 … length − 1. */
	readonly index = $derived(this.#place.index);
	/** The step under the cursor. */
	readonly step = $derived(this.trace.at(this.index));
	/** The moment that the step shows: the last of its span. */
	readonly moment = $derived(this.#place.grain.lastMoment(this.index));
	/** Whether nothing comes before the step. */
	readonly isFirst = $derived(this.index === 0);
	/** Whether nothing comes after the step. */
	readonly isLast = $derived(this.index === this.length - 1);
	/** The milliseconds from one step to the next while playing. */
	readonly interval = $derived(1000 / this.#speed);

	constructor(source: () => Timeline<Id, Step>) {
		this.#source = source;
	}

	/** Whether the cursor is meant to move by itself. */
	get playing(): boolean {
		return this.#playing;
	}

	/** The steps a second while playing. */
	get speed(): Speed {
		return this.#speed;
	}

	/** Goes one step on, if there is one. */
	next(): void {
		this.seek(this.index + 1);
	}

	/** Goes one step back, if there is one. */
	previous(): void {
		this.seek(this.index - 1);
	}

	/** Goes to the step nearest to `index`; NaN, as from an emptied input, is passed over. */
	seek(index: number): void {
		if (Number.isNaN(index)) return;
		this.#asked = { grain: this.grain, index: clampIndex(index, this.length) };
	}

	/** Goes to the first step. */
	first(): void {
		this.seek(0);
	}

	/** Goes to the last step. */
	last(): void {
		this.seek(this.length - 1);
	}

	/**
	 * Changes the grain where the cursor stands: towards the finer, to the first step within the
	 * step of now; towards the coarser, to the step that this one belongs to.
	 */
	setGrain(id: Id): void {
		const rank = this.grains.indexOf(id);
		if (rank < 0 || rank === this.#place.rank) return;
		const { grain, rank: from } = this.#place;
		const moment = rank > from ? grain.firstMoment(this.index) : this.moment;
		this.#asked = { grain: id, index: this.timeline[rank].indexAt(moment) };
	}

	/** Changes to the next finer grain, if there is one. */
	finer(): void {
		const finer = this.timeline.at(this.#place.rank + 1);
		if (finer) this.setGrain(finer.id);
	}

	/** Changes to the next coarser grain, if there is one. */
	coarser(): void {
		if (this.#place.rank > 0) this.setGrain(this.timeline[this.#place.rank - 1].id);
	}

	/** Goes to the end of the current step of the next coarser grain; from there, to the next end. */
	nextCoarse(): void {
		this.seek(nextCoarseIndex(this.timeline, this.#place));
	}

	/** Goes to the start of the current step of the next coarser grain; from there, one further back. */
	previousCoarse(): void {
		this.seek(previousCoarseIndex(this.timeline, this.#place));
	}

	/** Starts playing, from the start if the cursor stands at the end; a single step is not played. */
	play(): void {
		if (this.length === 1) return;
		if (this.isLast) this.first();
		this.#playing = true;
	}

	/** Stops playing. */
	pause(): void {
		this.#playing = false;
	}

	/** Plays or pauses. */
	toggle(): void {
		if (this.#playing) this.pause();
		else this.play();
	}

	/** Sets the steps a second. */
	setSpeed(speed: Speed): void {
		this.#speed = speed;
	}

	/** One beat of the timer while playing: a step on, and a pause once the last is reached. */
	tick(): void {
		if (!this.#playing) return;
		this.next();
		if (this.isLast) this.pause();
	}

	/**
	 * Pauses at a place that comes from outside, such as a link, or at the nearest there is; tells
	 * whether the place exists as given.
	 */
	restore(place: { readonly grain: string; readonly index: number }): boolean {
		const found = placeAt(this.timeline, place.grain, place.index);
		this.#asked = { grain: found.grain.id, index: found.index };
		this.pause();
		return found.grain.id === place.grain && found.index === place.index;
	}
}
