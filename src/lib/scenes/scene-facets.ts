import { getContext, setContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';

/** What a scene offers to the text around it. */
export interface SceneFacets {
	/** Code that computes what the scene shows now. */
	readonly code: string;
}

const KEY = Symbol('scene facets');

/** Lets scenes on a page and its text find each other, by the scenes' names. */
export function shareSceneFacets(): void {
	setContext(KEY, new SvelteMap<string, SceneFacets>());
}

function facets(): SvelteMap<string, SceneFacets> | undefined {
	return getContext(KEY);
}

/** Offers a scene to the text of its page, if that has any. Called while a component is set up. */
export function offerSceneFacets(name: string, offered: SceneFacets): void {
	facets()?.set(name, offered);
}

/** How to find what a scene of the page offers; undefined until it is there. */
export function findSceneFacets(): (name: string) => SceneFacets | undefined {
	const all = facets();
	return (name) => all?.get(name);
}
