import { browser } from '$app/environment';

let isOver = false;

/** Whether the page that was opened is just being brought to life: its text is there as it was written. */
export function isOpening(): boolean {
	return browser && !isOver;
}

/** Tells that the opened page is alive, also by an attribute that tests wait for; pages that follow are made in the browser. */
export function endOpening(): void {
	isOver = true;
	document.documentElement.dataset.alive = '';
}
