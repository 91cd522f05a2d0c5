import { adopt, cleared, emptyProgress, merge, statusOf, withMark } from './progress';
import type { Mark, Progress, Status } from './progress';
import { readProgress, writeProgress } from './progress-text';

export const KEY = 'receptive:progress';
/** Where a record that could not be read is set aside. */
export const DAMAGED_KEY = 'receptive:progress-damaged';

/** The part of localStorage that is used; each call may throw where storage is blocked or full. */
export type ProgressStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * A reader's progress, kept in the browser's storage. Other tabs write there too, so that every change starts from
 * what is stored, and what they write is merged. A record that cannot be read is set aside, never overwritten.
 */
export class ProgressStore {
	readonly #storage: ProgressStorage | null;
	readonly #now: () => number;
	#progress = $state.raw(emptyProgress);
	#damaged = $state.raw<string | null>(null);
	#isBlocked = $state(false);

	/** `storage` is null where the browser allows none. */
	constructor(storage: ProgressStorage | null, now: () => number = Date.now) {
		this.#storage = storage;
		this.#now = now;
		this.#isBlocked = storage === null;
		this.#damaged = this.#attempt((kept) => kept.getItem(DAMAGED_KEY)) ?? null;
		this.#progress = this.#stored();
	}

	get progress(): Progress {
		return this.#progress;
	}

	/** The text of a record that could not be read; null if there is none. */
	get damaged(): string | null {
		return this.#damaged;
	}

	/** Whether the browser does not let progress be stored, so that it ends with the page. */
	get isBlocked(): boolean {
		return this.#isBlocked;
	}

	status(slug: string): Status {
		return statusOf(this.#progress, slug);
	}

	mark(slug: string, mark: Mark): void {
		this.#change((progress) => withMark(progress, slug, mark, this.#now()));
	}

	/** Adds what a file says, and tells how many lessons have another status now; null if it is damaged. */
	addFile(text: string): number | null {
		const file = readProgress(text);
		if (!file) return null;
		const before = this.#progress;
		this.#change((progress) => adopt(progress, file));
		const slugs = Object.keys(this.#progress.lessons);
		return slugs.filter((slug) => statusOf(before, slug) !== this.status(slug)).length;
	}

	clear(): void {
		this.#change((progress) => cleared(progress, this.#now()));
	}

	dropDamaged(): void {
		this.#damaged = null;
		this.#attempt((storage) => storage.removeItem(DAMAGED_KEY));
	}

	/** Takes in what another tab has written. */
	receive(): void {
		this.#progress = merge(this.#progress, this.#stored());
	}

	#change(change: (progress: Progress) => Progress): void {
		this.#progress = change(merge(this.#progress, this.#stored()));
		this.#attempt((storage) => storage.setItem(KEY, writeProgress(this.#progress)));
	}

	#stored(): Progress {
		const text = this.#attempt((storage) => storage.getItem(KEY));
		if (!text) return emptyProgress;
		const progress = readProgress(text);
		if (!progress) this.#setAside(text);
		return progress ?? emptyProgress;
	}

	#setAside(text: string): void {
		const earlier = this.#damaged;
		this.#damaged = earlier === null || earlier === text ? text : `${earlier}\n${text}`;
		const aside = this.#damaged;
		this.#attempt((storage) => {
			storage.setItem(DAMAGED_KEY, aside);
			storage.removeItem(KEY);
		});
	}

	#attempt<Result>(action: (storage: ProgressStorage) => Result): Result | undefined {
		if (!this.#storage) return undefined;
		try {
			return action(this.#storage);
		} catch {
			this.#isBlocked = true;
			return undefined;
		}
	}
}

let shared: ProgressStore | undefined;

/** The progress of whoever reads in this browser; in the browser only. */
export function openProgress(): ProgressStore {
	if (shared) return shared;
	const store = new ProgressStore(browserStorage());
	addEventListener('storage', ({ key }) => {
		if (key === KEY || key === null) store.receive();
	});
	return (shared = store);
}

function browserStorage(): ProgressStorage | null {
	try {
		return localStorage;
	} catch {
		return null;
	}
}
