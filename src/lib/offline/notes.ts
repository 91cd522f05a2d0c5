import { notesName } from './versions';

const EVERYTHING = 'everything';
const TAB = 'tab/';

/** What a service worker has to remember from one start to the next, and a page may read: a cache of short texts. */
export class Notes {
	readonly #base: string;

	constructor(base: string) {
		this.#base = base;
	}

	/** Whether the reader chose to have everything offline. */
	async wantsEverything(): Promise<boolean> {
		return (await this.#read(EVERYTHING)) !== null;
	}

	async setWantsEverything(wanted: boolean): Promise<void> {
		await (wanted ? this.#write(EVERYTHING, 'yes') : this.#drop(EVERYTHING));
	}

	/** The version that a tab runs on; null if it is not known. */
	tab(id: string): Promise<string | null> {
		return this.#read(TAB + id);
	}

	async setTab(id: string, version: string): Promise<void> {
		await this.#write(TAB + id, version);
	}

	/** The versions that open tabs run on; what was noted of tabs that are closed by now is forgotten. */
	async versionsInUse(openTabs: readonly string[]): Promise<ReadonlySet<string>> {
		const cache = await this.#open();
		const open = new Set(openTabs.map((id) => this.#address(TAB + id)));
		const tabs = (await cache.keys()).map(({ url }) => new URL(url).pathname);
		const closed = tabs.filter((path) => path.startsWith(this.#address(TAB)) && !open.has(path));
		await Promise.all(closed.map((path) => cache.delete(path)));
		const versions = await Promise.all(openTabs.map((id) => this.tab(id)));
		return new Set(versions.filter((version) => version !== null));
	}

	#open(): Promise<Cache> {
		return caches.open(notesName(this.#base));
	}

	/** Caches keep answers to addresses; nothing is ever asked for at these. */
	#address(key: string): string {
		return `${this.#base}/notes/${key}`;
	}

	async #read(key: string): Promise<string | null> {
		const answer = await (await this.#open()).match(this.#address(key));
		return answer ? answer.text() : null;
	}

	async #write(key: string, text: string): Promise<void> {
		await (await this.#open()).put(this.#address(key), new Response(text));
	}

	async #drop(key: string): Promise<void> {
		await (await this.#open()).delete(this.#address(key));
	}
}
