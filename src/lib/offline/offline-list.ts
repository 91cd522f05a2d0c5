import { OFFLINE_LIST } from './site';

/** A file of the site: its path below the base, its bytes, and its bytes as they come over the network. */
export type ListedFile = readonly [path: string, bytes: number, compressed: number];

/** What there is to keep of one version; `scripts/build/offline-list.js` writes it. */
export interface OfflineList {
	readonly version: string;
	/** Everything that a reader can come to. A page's path ends in a slash. */
	readonly files: readonly ListedFile[];
	/** What every page needs, and the pages that answer when there is no network: places in `files`. */
	readonly shell: readonly number[];
	/** What each page may load until it is read to its end, itself left out: places in `files`. */
	readonly pages: Readonly<Record<string, readonly number[]>>;
}

/** Of some files: how many bytes they take, and how many come over the network. */
export interface Weight {
	readonly bytes: number;
	readonly compressed: number;
}

/** Files at places in a list. */
export function at(list: OfflineList, places: readonly number[]): readonly ListedFile[] {
	return places.map((place) => list.files[place]);
}

/** The files that the list names as code, as `belongs` wants them. */
export function codeOf(list: OfflineList): ReadonlySet<string> {
	return new Set(list.files.map(([path]) => path));
}

export function weigh(files: readonly ListedFile[]): Weight {
	return {
		bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0),
		compressed: files.reduce((sum, [, , compressed]) => sum + compressed, 0)
	};
}

/** Fetches the list. Throws an Error if there is none, or if it is another version's. */
export async function loadOfflineList(base: string, version: string): Promise<OfflineList> {
	const answer = await fetch(base + OFFLINE_LIST, { cache: 'no-cache' });
	if (!answer.ok) throw new Error(`${OFFLINE_LIST}: ${answer.status}`);
	const list = (await answer.json()) as OfflineList;
	if (list.version !== version)
		throw new Error(`${OFFLINE_LIST} is of version ${list.version}, not ${version}`);
	return list;
}
