import type { Site } from './site';

/** What a tab runs on whose page came from the network in another version than the service worker's. */
export const FOREIGN = 'another';

/** The cache that keeps a version of the site. */
export function cacheName({ base, version }: Pick<Site, 'base' | 'version'>): string {
	return `receptive:${base}:${version}`;
}

/** The cache that keeps what outlasts versions: what the reader chose, and which version each tab runs on. */
export function notesName(base: string): string {
	return `receptive:${base}:notes`;
}

/**
 * The names of caches that nobody needs any more: of versions older than this one that no open tab runs on. A later
 * version may be waiting, and sites under other paths of the same host have caches of their own.
 */
export function staleCaches(
	names: readonly string[],
	site: Pick<Site, 'base' | 'version'>,
	inUse: ReadonlySet<string>
): readonly string[] {
	const start = `receptive:${site.base}:`;
	return names.filter((name) => {
		const version = name.slice(start.length);
		const isVersion = name.startsWith(start) && /^\d+$/.test(version);
		return isVersion && Number(version) < Number(site.version) && !inUse.has(version);
	});
}
