import { onMount } from 'svelte';
import { replaceState } from './write-address';

export { replaceState };

/** What scenes use of `$app/navigation`, for a page without SvelteKit: the address changes, and nothing is loaded. */

/** What is called once a link has changed the address. */
const followers = new Set<() => void>();

/** Follows a link to a state on this page. The page around keeps its own history, so nothing is added to that. */
export function goto(address: string): void {
	replaceState(address);
	for (const follow of followers) follow();
}

/** Has every link that is followed. Called while a component is set up. */
export function afterNavigate(follow: () => void): void {
	onMount(() => {
		followers.add(follow);
		return () => followers.delete(follow);
	});
}
