import type { Language } from '$lib/i18n/language';
import { saveFile } from '$lib/ui/save-file';
import { exportSceneWords } from '$messages/export-scene';
import type { Progress } from '../data/in-pieces';

/** A file that is ready to be saved. */
export interface ReadyFile {
	readonly name: string;
	readonly type: string;
	readonly content: BlobPart | readonly BlobPart[];
}

/** What went wrong, as a sentence. */
function reasonOf(error: unknown): string {
	const text = error instanceof Error ? error.message : String(error);
	return /[.!?。]$/.test(text) ? text : `${text}.`;
}

/** What is said of a deed that came to nothing. */
interface Failing {
	readonly cancelled: string;
	readonly failed: (reason: string) => string;
}

/** One export at a time: how far it has come, how to stop it, and what became of it. */
export class Saving {
	readonly #language: () => Language;
	#stop = $state.raw<AbortController | null>(null);
	/** How much of `all` is done; null while nothing can be said of it. */
	done = $state.raw<number | null>(null);
	/** How many pieces of work there are; null if nobody says. */
	all = $state.raw<number | null>(null);
	/** What became of the last export. */
	said = $state('');

	constructor(language: () => Language) {
		this.#language = language;
	}

	get isBusy(): boolean {
		return this.#stop !== null;
	}

	/** Makes a file and saves it, unless it is cancelled before it is there; tells what went wrong. */
	save(make: (progress: Progress) => Promise<ReadyFile>): Promise<void> {
		return this.work(async (progress) => {
			const { name, type, content } = await make(progress);
			progress.signal?.throwIfAborted();
			const parts = Array.isArray(content) ? content : [content];
			saveFile(new Blob(parts, { type }), name, type);
			return exportSceneWords[this.#language()].saved(name);
		});
	}

	/** Does a deed that says what became of it, unless it is cancelled; tells what went wrong. */
	async work(
		deed: (progress: Progress) => Promise<string>,
		words: Failing = exportSceneWords[this.#language()]
	): Promise<void> {
		if (this.isBusy) return;
		const stop = new AbortController();
		this.#stop = stop;
		this.done = null;
		this.said = '';
		try {
			const onprogress = (done: number) => (this.done = done);
			this.said = await deed({ onprogress, signal: stop.signal });
		} catch (error) {
			this.said = stop.signal.aborted ? words.cancelled : words.failed(reasonOf(error));
		} finally {
			this.#stop = null;
			this.all = null;
		}
	}

	/** Stops what is being made. */
	cancel(): void {
		this.#stop?.abort();
	}
}
