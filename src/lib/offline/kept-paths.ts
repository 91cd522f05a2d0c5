/** The paths of all that a cache keeps. */
export async function keptPaths(cacheName: string): Promise<ReadonlySet<string>> {
	const keys = await (await caches.open(cacheName)).keys();
	return new Set(keys.map(({ url }) => new URL(url).pathname));
}

/** Removes from a cache all but what lies at some paths. */
export async function removeAllBut(cacheName: string, paths: readonly string[]): Promise<void> {
	const cache = await caches.open(cacheName);
	const stay = new Set(paths);
	const going = [...(await keptPaths(cacheName))].filter((path) => !stay.has(path));
	await Promise.all(going.map((path) => cache.delete(path)));
}

/** Paths, and one more; without one, none. */
export function withPath(
	paths: ReadonlySet<string> = new Set(),
	path?: string
): ReadonlySet<string> {
	return new Set(path === undefined ? paths : [...paths, path]);
}
