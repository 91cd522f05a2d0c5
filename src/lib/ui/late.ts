/** What is on its way, for pages that are drawn only once it is there. */
const awaited = new Set<Promise<unknown>>();

/** Whether what comes is kept. */
let isKept = typeof document !== 'undefined';

/** Keeps what comes, where pages are written in the build, or no longer. */
export function keepLate(kept: boolean): void {
	isKept = kept;
}

/**
 * What is loaded when it is first asked for: always the same promise of it, and once it is there, itself, which
 * `{#await}` shows at once. If loading fails, whoever asks next tries again. Where pages are written in the build it
 * never is there, whatever was written before, unless it is kept.
 */
export function late<T>(load: () => Promise<T>): () => T | Promise<T> {
	let asked: { readonly value: T | Promise<T> } | null = null;

	async function start() {
		try {
			const value = await load();
			asked = { value };
			return value;
		} catch (error) {
			asked = null;
			throw error;
		}
	}

	return () => {
		if (!isKept) return load();
		if (asked) return asked.value;
		const promise = start();
		asked = { value: promise };
		awaited.add(promise);
		const forget = () => awaited.delete(promise);
		promise.then(forget, forget);
		return promise;
	};
}

/** Waits until all that has been asked for is there or has failed, and tells whether there was anything to wait for. */
export async function settled(): Promise<boolean> {
	const waits = awaited.size > 0;
	await Promise.allSettled(awaited);
	return waits;
}
