import type { Locale } from '$lib/i18n/context';
import type { SceneProps } from '$lib/scenes/scene-props';
import { hydrate, mount } from 'svelte';
import type { Component } from 'svelte';
import EmbedPage from './EmbedPage.svelte';

/**
 * Brings an embedded page to life, as it was written: in the scene's own state, or, if `isAddressed`, in that of the
 * address. One whose address holds an exercise is made anew. Throws an Error if its place is not there.
 */
export async function openEmbed(
	id: string,
	Scene: Component<SceneProps>,
	locale: Locale,
	isAddressed = false
): Promise<void> {
	const target = document.body.firstElementChild;
	if (!target) throw new Error('openEmbed: the page has no place for it');
	const { dataset } = document.documentElement;
	if (dataset.locked === undefined) {
		hydrate(EmbedPage, { target, props: { id, Scene, locale, isAddressed } });
		return;
	}
	const { default: EmbedExercise } = await import('./EmbedExercise.svelte');
	target.replaceChildren();
	mount(EmbedExercise, { target, props: { id, Scene, locale, search: location.search } });
	delete dataset.locked;
}
