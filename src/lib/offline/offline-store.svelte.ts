import { keepFiles, KeepingError, type Refusal } from './keep-files';
import { keptPaths, removeAllBut, withPath } from './kept-paths';
import { Notes } from './notes';
import {
	at,
	codeOf,
	loadOfflineList,
	weigh,
	type ListedFile,
	type OfflineList
} from './offline-list';
import { isCode, OFFLINE_LIST } from './site';
import { cacheName } from './versions';

/** What came of the last attempt to keep everything, or to remove it. */
export type Outcome = 'cancelled' | 'removed' | Refusal | null;

/** What of one version of the site is on this device, and how a reader changes that. */
export class OfflineStore {
	readonly #base: string;
	readonly #cache: string;
	readonly #notes: Notes;
	readonly #list: OfflineList;
	#kept = $state.raw(withPath());
	#stop = $state.raw<AbortController | null>(null);
	#outcome = $state<Outcome>(null);

	/** What the list promises in all. */
	readonly whole;
	/** What of it is here. */
	readonly here = $derived.by(() => weigh(this.#list.files.filter(([path]) => this.has(path))));
	readonly isComplete = $derived.by(() => this.#list.files.every(([path]) => this.has(path)));

	/** Reads what is on the device. Throws an Error where the site cannot be read or kept. */
	static async open(base: string, version: string): Promise<OfflineStore> {
		const store = new OfflineStore(base, version, await loadOfflineList(base, version));
		await store.#look();
		return store;
	}

	private constructor(base: string, version: string, list: OfflineList) {
		this.#base = base;
		this.#cache = cacheName({ base, version });
		this.#notes = new Notes(base);
		this.#list = list;
		this.whole = weigh(list.files);
	}

	get isKeeping(): boolean {
		return this.#stop !== null;
	}

	get outcome(): Outcome {
		return this.#outcome;
	}

	/** Whether a file or a page is on this device; paths count from the base. */
	has(path: string): boolean {
		return this.#kept.has(this.#base + path);
	}

	/** Fetches all that is not here, until it is done, cancelled or impossible; `outcome` tells. */
	async keepEverything(): Promise<void> {
		const stop = new AbortController();
		this.#stop = stop;
		this.#outcome = null;
		try {
			await this.#keepAll(stop.signal);
		} catch (error) {
			if (stop.signal.aborted) this.#outcome = 'cancelled';
			else this.#outcome = error instanceof KeepingError ? error.refusal : 'network';
		}
		this.#stop = null;
	}

	cancel(): void {
		this.#stop?.abort();
	}

	/** Removes all but what every page needs. */
	async remove(): Promise<void> {
		await this.#notes.setWantsEverything(false);
		const shell = at(this.#list, this.#list.shell).map(([path]) => this.#base + path);
		await removeAllBut(this.#cache, [this.#base + OFFLINE_LIST, ...shell]);
		await this.#look();
		this.#outcome = 'removed';
	}

	async #keepAll(signal: AbortSignal): Promise<void> {
		await this.#makeRoom();
		// A page comes after its code, so that what looks kept opens.
		const inOrder = [true, false].flatMap((code) =>
			this.#list.files.filter(([path]) => isCode(path) === code)
		);
		await keepFiles(inOrder, {
			cache: this.#cache,
			base: this.#base,
			code: codeOf(this.#list),
			signal,
			onkept: (file) => this.#add(file)
		});
		await this.#notes.setWantsEverything(true);
	}

	/** Asks that what is kept is not thrown away for want of room. Throws a KeepingError if there is too little of it. */
	async #makeRoom(): Promise<void> {
		const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
		if (quota - usage < this.whole.bytes - this.here.bytes) throw new KeepingError('room', '/');
		void navigator.storage.persist();
	}

	#add([path]: ListedFile): void {
		this.#kept = withPath(this.#kept, this.#base + path);
	}

	async #look(): Promise<void> {
		this.#kept = await keptPaths(this.#cache);
	}
}
