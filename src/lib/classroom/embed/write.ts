import { findLab } from '$lib/course/labs';
import type { Locale } from '$lib/i18n/context';
import type { SceneProps } from '$lib/scenes/scene-props';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import EmbedPage from './EmbedPage.svelte';

/** The HTML of an embedded page, as `openEmbed` finds it, and its title. */
export function writeEmbed(
	id: string,
	Scene: Component<SceneProps>,
	locale: Locale
): { readonly html: string; readonly title: string } {
	const { body: html } = render(EmbedPage, { props: { id, Scene, locale } });
	return { html, title: findLab(id, locale.language)?.title ?? id };
}
