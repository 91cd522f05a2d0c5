import type { KeptRecord } from '$lib/kept/kept-record.svelte';
import type { Response } from '$lib/quiz/answers';
import type { PaperQuestion } from './draw-paper';
import { statusOf } from './marked-paper';
import type { AnswerStatus } from './marked-paper';
import { begun, changed, saidAt, sittingOf, withSaid } from './sittings';
import type { Sitting, Sittings } from './sittings';

/** A paper with its questions drawn, as somebody sits it. */
export interface DrawnPaper {
	/** What its sitting is kept under. */
	readonly key: string;
	readonly minutes: number | null;
	readonly questions: readonly PaperQuestion[];
}

/** A paper being sat: what was entered and marked for later, kept as it comes, and the time that is left. */
export class ExamSitting {
	readonly #record: KeptRecord<Sittings>;
	readonly #drawn: () => DrawnPaper;
	readonly #clock: () => number;
	#now = $state(0);

	/** What is kept of it; undefined before it is begun. */
	readonly kept: Sitting | undefined = $derived.by(() =>
		sittingOf(this.#record.value, this.#drawn().key)
	);
	/** What was entered, question by question; null where nothing was. */
	readonly responses: readonly (Response | null)[] = $derived.by(() =>
		this.#drawn().questions.map((_, place) => saidAt(this.kept?.answers ?? {}, place))
	);
	readonly statuses: readonly AnswerStatus[] = $derived.by(() =>
		this.#drawn().questions.map(({ question }, place) => statusOf(question, this.responses[place]))
	);
	readonly flags: readonly boolean[] = $derived.by(() =>
		this.#drawn().questions.map((_, place) => saidAt(this.kept?.flags ?? {}, place) ?? false)
	);
	/** When time is over, in milliseconds since 1970; null if it never is, or before it is begun. */
	readonly deadline: number | null = $derived.by(() => {
		const { minutes } = this.#drawn();
		return this.kept && minutes !== null ? this.kept.started + minutes * 60_000 : null;
	});
	/** The whole seconds that are left; null where time is not limited. */
	readonly secondsLeft: number | null = $derived.by(() =>
		this.deadline === null ? null : Math.max(0, Math.ceil((this.deadline - this.#now) / 1000))
	);
	/** Whether it was handed in, or is about to be, as time is over. */
	readonly isOver: boolean = $derived.by(
		() => this.kept !== undefined && (this.kept.handedIn !== null || this.secondsLeft === 0)
	);
	/** How many seconds it took; 0 until it is handed in. */
	readonly seconds: number = $derived.by(() => {
		const { handedIn = null, started = 0 } = this.kept ?? {};
		return handedIn === null ? 0 : Math.max(0, Math.round((handedIn - started) / 1000));
	});

	constructor(
		record: KeptRecord<Sittings>,
		drawn: () => DrawnPaper,
		clock: () => number = Date.now
	) {
		this.#record = record;
		this.#drawn = drawn;
		this.#clock = clock;
		this.#now = clock();
	}

	/** Begins the paper, or begins it anew; the clock runs from now on. */
	begin(name: string): void {
		this.#now = this.#clock();
		this.#record.change((record) => begun(record, this.#drawn().key, name, this.#now));
	}

	/** Keeps what was entered for a question, unless time is over. */
	answer(place: number, response: Response): void {
		this.#say((sitting, now) => ({
			...sitting,
			answers: withSaid(sitting.answers, place, response, now)
		}));
	}

	/** Marks a question for later, or takes the mark away. */
	flag(place: number, isFlagged: boolean): void {
		this.#say((sitting, now) => ({
			...sitting,
			flags: withSaid(sitting.flags, place, isFlagged, now)
		}));
	}

	/** Hands in what there is. */
	handIn(): void {
		this.tick();
		this.#handIn(this.#now);
	}

	/** Reads the clock; once time is over, hands in what there is. */
	tick(): void {
		this.#now = this.#clock();
		const { deadline } = this;
		if (deadline !== null && this.#now >= deadline) this.#handIn(deadline);
	}

	#handIn(at: number): void {
		if (this.kept?.handedIn !== null) return;
		this.#change((sitting) => ({ ...sitting, handedIn: at }));
	}

	#say(change: (sitting: Sitting, now: number) => Sitting): void {
		this.tick();
		if (!this.isOver) this.#change((sitting) => change(sitting, this.#now));
	}

	#change(change: (sitting: Sitting) => Sitting): void {
		this.#record.change((record) => changed(record, this.#drawn().key, change));
	}
}
