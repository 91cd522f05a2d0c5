import { KeptRecord, openKept } from '$lib/kept/kept-record.svelte';
import type { RecordFormat } from '$lib/kept/kept-record.svelte';
import { adopt, cleared, emptyProgress, merge, statusOf, withMark } from './progress';
import type { Mark, Progress, Status } from './progress';
import { readProgress, writeProgress } from './progress-text';

/** How progress is kept. */
export const progressFormat: RecordFormat<Progress> = {
	key: 'receptive:progress',
	empty: emptyProgress,
	read: readProgress,
	write: writeProgress,
	merge
};

/** A reader's progress, as it is kept in the browser. */
export class ProgressStore {
	readonly #record: KeptRecord<Progress>;
	readonly #now: () => number;

	constructor(record: KeptRecord<Progress>, now: () => number = Date.now) {
		this.#record = record;
		this.#now = now;
	}

	get progress(): Progress {
		return this.#record.value;
	}

	/** The text of a record that could not be read; null if there is none. */
	get damaged(): string | null {
		return this.#record.damaged;
	}

	/** Whether the browser does not let progress be stored, so that it ends with the page. */
	get isBlocked(): boolean {
		return this.#record.isBlocked;
	}

	status(slug: string): Status {
		return statusOf(this.progress, slug);
	}

	mark(slug: string, mark: Mark): void {
		this.#record.change((progress) => withMark(progress, slug, mark, this.#now()));
	}

	/** Adds what a file says, and tells how many lessons have another status now. */
	add(file: Progress): number {
		const before = this.progress;
		this.#record.change((progress) => adopt(progress, file));
		const slugs = Object.keys(this.progress.lessons);
		return slugs.filter((slug) => statusOf(before, slug) !== this.status(slug)).length;
	}

	clear(): void {
		this.#record.change((progress) => cleared(progress, this.#now()));
	}

	dropDamaged(): void {
		this.#record.dropDamaged();
	}
}

let shared: ProgressStore | undefined;

/** The progress of whoever reads in this browser; in the browser only. */
export function openProgress(): ProgressStore {
	return (shared ??= new ProgressStore(openKept(progressFormat)));
}
