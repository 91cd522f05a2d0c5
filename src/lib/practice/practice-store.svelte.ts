import { KeptRecord, openKept } from '$lib/kept/kept-record.svelte';
import type { RecordFormat } from '$lib/kept/kept-record.svelte';
import type { QuestionResult } from '$lib/quiz/quiz-round.svelte';
import { adopt, cleared, emptyPractice, merge, withAttempt } from './practice';
import type { Practice } from './practice';
import { readPractice, writePractice } from './practice-text';

/** How practice is kept. */
const practiceFormat: RecordFormat<Practice> = {
	key: 'receptive:practice',
	empty: emptyPractice,
	read: readPractice,
	write: writePractice,
	merge
};

/** What a reader has practised, as it is kept in the browser. */
export class PracticeStore {
	readonly #record: KeptRecord<Practice>;
	readonly #now: () => number;

	constructor(record: KeptRecord<Practice>, now: () => number = Date.now) {
		this.#record = record;
		this.#now = now;
	}

	get practice(): Practice {
		return this.#record.value;
	}

	/** The text of a record that could not be read; null if there is none. */
	get damaged(): string | null {
		return this.#record.damaged;
	}

	/** Whether the browser does not let practice be stored, so that it ends with the page. */
	get isBlocked(): boolean {
		return this.#record.isBlocked;
	}

	/** Remembers how a question of a lesson came to its end. */
	add(lesson: string, { template, outcome, misconceptions }: QuestionResult): void {
		const attempt = {
			lesson,
			question: template.id,
			skill: template.skill,
			outcome,
			misconceptions
		};
		this.#record.change((practice) => withAttempt(practice, { ...attempt, at: this.#now() }));
	}

	/** Adds what a file says, and tells how many attempts are new. */
	adopt(file: Practice): number {
		const before = this.practice.attempts.length;
		this.#record.change((practice) => adopt(practice, file));
		return this.practice.attempts.length - before;
	}

	clear(): void {
		this.#record.change((practice) => cleared(practice, this.#now()));
	}

	dropDamaged(): void {
		this.#record.dropDamaged();
	}
}

let shared: PracticeStore | undefined;

/** The practice of whoever reads in this browser; in the browser only. */
export function openPractice(): PracticeStore {
	return (shared ??= new PracticeStore(openKept(practiceFormat)));
}
