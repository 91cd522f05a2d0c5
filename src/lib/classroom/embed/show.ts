import type { Locale } from '$lib/i18n/context';
import { readQuery } from '$lib/scenes/parameters/query';
import type { SceneProps } from '$lib/scenes/scene-props';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { withDrawings } from './drawings';
import EmbedPage from './EmbedPage.svelte';
import { whole } from './whole';

/** A page as it is written in the browser. */
export interface Shown {
	readonly html: string;
	/** Draws on the canvases of the page once it is below an element. */
	readonly draw: (place: ParentNode) => void;
}

/**
 * An embedded page in the state that the address carries, as the build writes that of the scene's own state: there is
 * nothing yet that answers to a reader.
 */
export async function showEmbed(
	id: string,
	Scene: Component<SceneProps>,
	locale: Locale
): Promise<Shown> {
	const initial = readQuery(location.search, id) ?? '';
	const props = { id, Scene, locale, initial, isAddressed: true };
	return whole(() => withDrawings(() => render(EmbedPage, { props }).body));
}
