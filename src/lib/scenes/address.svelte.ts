import { afterNavigate, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { onMount } from 'svelte';
import { readQuery, writeQuery } from './parameters';

/** Browsers refuse to change the address more often than about a hundred times in half a minute. */
const QUIET_MILLISECONDS = 350;

/** What is kept in the address: a text, or null while there is nothing to keep. A still has no player. */
interface Addressed {
	readonly encoded: string | null;
	restore(text: string | null): void;
	readonly player?: { readonly playing: boolean };
}

/**
 * Keeps a scene's state in the address under `name`, and opens the state that an address carries.
 * Called while a component is set up. While the scene plays the address waits for it to pause.
 */
export function keepInAddress(scene: Addressed, name: string): void {
	/** The text that the address carried when it was last read or written. */
	let seen: string | null = null;
	let isRead = false;

	function read() {
		const text = readQuery(location.search, name);
		if (text !== seen) scene.restore(text);
		seen = text;
		isRead = true;
	}

	// A scene that loads as the reader comes near is mounted long after the navigation to its page.
	onMount(read);
	afterNavigate(read);

	$effect(() => {
		const text = scene.encoded;
		if (scene.player?.playing || !isRead || text === seen) return;
		const timer = setTimeout(() => {
			seen = text;
			const search = writeQuery(location.search, name, text);
			replaceState(location.pathname + search + location.hash, page.state);
		}, QUIET_MILLISECONDS);
		return () => clearTimeout(timer);
	});
}
