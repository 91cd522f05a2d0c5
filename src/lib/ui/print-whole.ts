/** How long nothing may be added to a page that has all it loads, and how long is waited for that, in milliseconds. */
const QUIET = 250;
const LONGEST = 8000;

/** Has all of the page load that waits for its reader, and tells whether it is there already. */
function isAllThere(): boolean {
	// What is on its way cancels the event; see `WhenNear`.
	return dispatchEvent(new Event('beforeprint', { cancelable: true }));
}

/** Resolves once nothing was added to the page for a while, and at the deadline if something always is. */
function quiet(deadline: number): Promise<void> {
	return new Promise((resolve) => {
		const done = () => {
			observer.disconnect();
			resolve();
		};
		let timer = setTimeout(done, QUIET);
		const observer = new MutationObserver(() => {
			if (performance.now() > deadline) return;
			clearTimeout(timer);
			timer = setTimeout(done, QUIET);
		});
		observer.observe(document.body, { childList: true, subtree: true });
	});
}

/**
 * Prints the page with all that it otherwise loads as the reader comes near. What has not come after
 * some seconds is printed as missing. Browsers do not wait while they print, so it has to be there before.
 */
export async function printWhole(): Promise<void> {
	const deadline = performance.now() + LONGEST;
	// What is loaded may wait for its reader in turn.
	for (let isWhole = false; !isWhole && performance.now() < deadline;) {
		isWhole = isAllThere();
		await quiet(deadline);
	}
	await document.fonts.ready;
	print();
}

/** Has the keys that print do so with all of the page. */
function printByKey(event: KeyboardEvent): void {
	const isPrinting = event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey);
	if (!isPrinting || event.shiftKey || event.altKey || isAllThere()) return;
	event.preventDefault();
	void printWhole();
}

/** From now on the keys that print wait for all of a page; the browser’s own menu cannot. */
export function watchPrintKeys(): void {
	// The same listener is not added twice.
	addEventListener('keydown', printByKey);
}
