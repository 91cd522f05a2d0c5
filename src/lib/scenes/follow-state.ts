import { goto } from '$app/navigation';
import { writeQuery } from './parameters';

/**
 * Opens a state of a scene on this page. Other scenes keep theirs: a plain link would put the whole
 * page's state back to the authors'. A click that asks for another window is the browser's.
 */
export function followState(event: MouseEvent, scene: string, state: string): void {
	if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	const search = writeQuery(location.search, scene, state);
	// oxlint-disable-next-line svelte/no-navigation-without-resolve -- this page's own address
	void goto(`${location.pathname}${search}#${scene}`);
}

/** Follows the links to states in an element's text, which are plain links where it stands as it was written. */
export function followStates(element: HTMLElement): () => void {
	function follow(event: MouseEvent) {
		if (event.defaultPrevented || !(event.target instanceof Element)) return;
		const link = event.target.closest<HTMLElement>('a[data-scene]');
		const { scene, state } = link?.dataset ?? {};
		if (scene !== undefined && state !== undefined) followState(event, scene, state);
	}
	element.addEventListener('click', follow);
	return () => element.removeEventListener('click', follow);
}
