/** How long one piece of work may keep the page from answering, in milliseconds. */
const LONGEST_PIECE = 12;

/** How far work has come, and whether it is still wanted. */
export interface Progress {
	/** Told every now and then: how many of all are done. */
	readonly onprogress?: (done: number) => void;
	readonly signal?: AbortSignal;
}

/**
 * Does `count` pieces of work, and lets the page answer in between. Rejects with the signal's reason
 * once it is aborted.
 */
export async function inPieces(
	count: number,
	work: (index: number) => void,
	{ onprogress, signal }: Progress = {}
): Promise<void> {
	let since = performance.now();
	for (let index = 0; index < count; index++) {
		signal?.throwIfAborted();
		work(index);
		if (performance.now() - since < LONGEST_PIECE) continue;
		onprogress?.(index + 1);
		await new Promise((resolve) => setTimeout(resolve));
		since = performance.now();
	}
	signal?.throwIfAborted();
	onprogress?.(count);
}
