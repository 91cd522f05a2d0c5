import type { NamedTensor } from '$lib/export/data/run-tensors';
import type { Programs } from '$lib/export/programs/programs';
import { getContext, setContext } from 'svelte';

/** What a scene offers to the text around it. */
export interface SceneFacets {
	/** Programs that compute what the scene shows now. */
	code?(): Promise<Programs>;
	/** The tensors that it shows now, where its run does not hold them or where it has no run. */
	tensors?(): Promise<readonly NamedTensor[]>;
}

const KEY = Symbol('scene facets');

/** The scenes of one page, by name. */
class OfferedFacets {
	byName = $state.raw<Readonly<Record<string, SceneFacets>>>({});
}

/** Lets scenes on a page and its text find each other, by the scenes' names. */
export function shareSceneFacets(): void {
	setContext(KEY, new OfferedFacets());
}

function offered(): OfferedFacets | undefined {
	return getContext(KEY);
}

/** Offers a scene to the text of its page, if that has any. Called while a component is set up. */
export function offerSceneFacets(name: string, facets: SceneFacets): void {
	const all = offered();
	if (all) all.byName = { ...all.byName, [name]: facets };
}

/** How to find what a scene of the page offers; undefined until it is there. */
export function findSceneFacets(): (name: string) => SceneFacets | undefined {
	const all = offered();
	return (name) => all?.byName[name];
}
