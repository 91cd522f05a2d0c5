import { keepFiles, KeepingError } from './keep-files';
import { Notes } from './notes';
import { at, loadOfflineList, type OfflineList } from './offline-list';
import { belongs, dataOf, lostAddress, OFFLINE_LIST, type Site } from './site';
import { cacheName, FOREIGN, staleCaches } from './versions';

/** A piece of work that goes on after the answer. */
type Later = (work: Promise<unknown>) => void;

/** Answers for one version of the site, from its cache first, and keeps what it fetches. */
export class Answers {
	readonly #site: Site;
	readonly #notes: Notes;

	constructor(site: Site) {
		this.#site = site;
		this.#notes = new Notes(site.base);
	}

	/** Keeps what every page needs, and everything if the reader chose so. Throws an Error where that is impossible. */
	async install(): Promise<void> {
		const list = await loadOfflineList(this.#site.base, this.#site.version);
		await this.#keep([[OFFLINE_LIST, 0, 0], ...at(list, list.shell)]);
		if (await this.#notes.wantsEverything()) await this.#keepEverything(list);
	}

	/** Removes the caches of versions that no open tab runs on. */
	async tidy(openTabs: readonly string[]): Promise<void> {
		const inUse = await this.#notes.versionsInUse(openTabs);
		const stale = staleCaches(await caches.keys(), this.#site, inUse);
		await Promise.all(stale.map((name) => caches.delete(name)));
	}

	/** Takes over a tab that was opened before there was a service worker, and keeps its page. */
	async adopt(tab: string, address: string): Promise<void> {
		if ((await this.#notes.tab(tab)) === null) await this.#notes.setTab(tab, this.#site.version);
		const path = new URL(address).pathname.slice(this.#site.base.length);
		if (this.#site.pages.has(path)) await this.#keepPage(path);
	}

	/** Keeps files that a page loaded by itself, out of those that belong to this version. */
	async keepLoaded(addresses: readonly string[]): Promise<void> {
		const paths = addresses.map((address) => new URL(address).pathname);
		const ours = new Set(paths.map((path) => path.slice(this.#site.base.length)));
		const list = await this.#list();
		await this.#keep(list.files.filter(([path]) => ours.has(path) && !path.endsWith('/')));
	}

	/** A page: as it was kept, else from the network, else the page that says that there is none. */
	async page(path: string, request: Request, tab: string, later: Later): Promise<Response> {
		const kept = await this.#match(path);
		if (kept) {
			later(this.#notes.setTab(tab, this.#site.version));
			return kept;
		}
		try {
			const answer = await fetch(request);
			if (answer.ok) later(this.#visited(path, answer.clone(), tab));
			return answer;
		} catch {
			return this.sayOffline(path, request);
		}
	}

	/** Leads to the page that says that there is no network. */
	sayOffline(path: string, { url }: Request): Response {
		const { pathname, search } = new URL(url);
		const address = this.#site.base + lostAddress(path, pathname + search);
		return Response.redirect(new URL(address, url).href);
	}

	/** What a tab's page loads besides code: as the tab's version has it, lest old code reads new data. */
	async file(path: string, request: Request, tab: string, later: Later): Promise<Response> {
		const version = (await this.#notes.tab(tab)) ?? this.#site.version;
		if (version === FOREIGN) return fetch(request);
		const kept = await this.#match(path, version);
		if (kept) return kept;
		// An error makes the page ask for the new version, and then open the address anew.
		if (version !== this.#site.version) return Response.error();
		const answer = await fetch(request);
		if (answer.ok && this.#site.files.has(path)) later(this.#put(path, answer.clone()));
		return answer;
	}

	/** The data of a page that a reader goes to; the page itself is kept with them. */
	data(path: string, page: string, request: Request, tab: string, later: Later): Promise<Response> {
		if (this.#site.pages.has(page)) later(this.#keepPage(page));
		return this.file(path, request, tab, later);
	}

	/** Code, whose name says which it is: from any version's cache, else from the network. */
	async code(path: string, request: Request, later: Later): Promise<Response> {
		const kept = await caches.match(this.#site.base + path, { ignoreVary: true });
		if (kept) return kept;
		const answer = await fetch(request);
		if (answer.ok && this.#site.code.has(path)) later(this.#put(path, answer.clone()));
		return answer;
	}

	async #visited(path: string, answer: Response, tab: string): Promise<void> {
		const isOurs = belongs(await answer.text(), this.#site.code);
		await this.#notes.setTab(tab, isOurs ? this.#site.version : FOREIGN);
		if (isOurs) await this.#keepPage(path);
	}

	/** Keeps a page, its data, and all that it may load until it is read to its end. */
	async #keepPage(page: string): Promise<void> {
		const list = await this.#list();
		const own = new Set([page, dataOf(page)]);
		const files = list.files.filter(([path]) => own.has(path));
		await this.#keep([...files, ...at(list, list.pages[page] ?? [])]);
	}

	/** A new version must not fail for want of room: what was chosen is then given up, and the reader can choose anew. */
	async #keepEverything(list: OfflineList): Promise<void> {
		try {
			await this.#keep(list.files);
		} catch (error) {
			if (!(error instanceof KeepingError && error.refusal === 'room')) throw error;
			await this.#notes.setWantsEverything(false);
		}
	}

	async #list(): Promise<OfflineList> {
		const kept = await this.#match(OFFLINE_LIST);
		return kept
			? ((await kept.json()) as OfflineList)
			: loadOfflineList(this.#site.base, this.#site.version);
	}

	#keep(files: OfflineList['files']): Promise<void> {
		const { base, code } = this.#site;
		return keepFiles(files, { cache: cacheName(this.#site), base, code });
	}

	async #put(path: string, answer: Response): Promise<void> {
		await (await caches.open(cacheName(this.#site))).put(this.#site.base + path, answer);
	}

	#match(path: string, version = this.#site.version): Promise<Response | undefined> {
		const { base } = this.#site;
		const name = cacheName({ base, version });
		return caches.match(base + path, { cacheName: name, ignoreVary: true });
	}
}
