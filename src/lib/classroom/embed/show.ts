import type { Locale } from '$lib/i18n/context';
import { readQuery } from '$lib/scenes/parameters/query';
import type { SceneProps } from '$lib/scenes/scene-props';
import { settled } from '$lib/ui/late';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import EmbedPage from './EmbedPage.svelte';

/** What a scene may load to be shown loads no more than that in turn. */
const MOST_DRAWN = 4;

/**
 * The HTML of an embedded page in the state that the address carries, as the build writes that of the scene's own
 * state: there is nothing yet that answers to a reader. It is drawn again once what it asks for, such as a formula, is
 * there.
 */
export async function showEmbed(
	id: string,
	Scene: Component<SceneProps>,
	locale: Locale
): Promise<string> {
	const initial = readQuery(location.search, id) ?? '';
	const draw = () => render(EmbedPage, { props: { id, Scene, locale, initial } }).body;
	let html = draw();
	for (let drawn = 1; drawn < MOST_DRAWN && (await settled()); drawn++) html = draw();
	return html;
}
