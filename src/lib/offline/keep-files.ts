import { keptPaths } from './kept-paths';
import type { ListedFile } from './offline-list';
import { belongs, isCode } from './site';

/** Files are asked for side by side, as browsers do. */
const AT_ONCE = 6;

/** Why files could not be kept. */
export type Refusal = 'network' | 'room' | 'version';

/** Files could not be kept; those that were stay. */
export class KeepingError extends Error {
	readonly refusal: Refusal;

	constructor(refusal: Refusal, path: string, cause?: unknown) {
		super(`${path} could not be kept: ${refusal}`, { cause });
		this.refusal = refusal;
	}
}

interface Keeping {
	/** The name of the cache that they go into. */
	readonly cache: string;
	readonly base: string;
	/** All code of the version, to tell pages of another. */
	readonly code: ReadonlySet<string>;
	readonly signal?: AbortSignal;
	/** Called with each file once it is there. */
	readonly onkept?: (file: ListedFile) => void;
}

/**
 * Puts files into a cache, except for those that are there. Throws a KeepingError at the first that cannot be, and
 * the signal's reason when it is aborted.
 */
export async function keepFiles(files: readonly ListedFile[], keeping: Keeping): Promise<void> {
	const cache = await caches.open(keeping.cache);
	const there = await keptPaths(keeping.cache);
	const queue = files.values();
	const stop = new AbortController();
	const signal = AbortSignal.any([stop.signal, ...(keeping.signal ? [keeping.signal] : [])]);
	async function work() {
		for (const file of queue) {
			signal.throwIfAborted();
			const address = keeping.base + file[0];
			if (!there.has(address)) await keepOne(cache, file[0], { ...keeping, signal });
			keeping.onkept?.(file);
		}
	}
	try {
		await Promise.all(Array.from({ length: AT_ONCE }, work));
	} catch (error) {
		stop.abort(error);
		throw error;
	}
}

async function keepOne(cache: Cache, path: string, keeping: Keeping): Promise<void> {
	const address = keeping.base + path;
	const answer = await bring(path, address, keeping.signal);
	if (path.endsWith('/') && !belongs(await answer.clone().text(), keeping.code))
		throw new KeepingError('version', path);
	try {
		await cache.put(address, answer);
	} catch (error) {
		keeping.signal?.throwIfAborted();
		throw new KeepingError(isFull(error) ? 'room' : 'network', path, error);
	}
}

/** Code may stand in another version's cache or in the browser's; all else is asked for anew. */
async function bring(path: string, address: string, signal?: AbortSignal): Promise<Response> {
	const kept = isCode(path) ? await caches.match(address, { ignoreVary: true }) : undefined;
	if (kept) return kept;
	let answer: Response;
	try {
		answer = await fetch(address, { signal, cache: isCode(path) ? 'default' : 'no-cache' });
	} catch (error) {
		signal?.throwIfAborted();
		throw new KeepingError('network', path, error);
	}
	if (!answer.ok) throw new KeepingError('network', path);
	return answer;
}

function isFull(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'QuotaExceededError';
}
