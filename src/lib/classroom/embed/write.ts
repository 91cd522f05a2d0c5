import { findLab } from '$lib/course/labs';
import type { Locale } from '$lib/i18n/context';
import type { SceneProps } from '$lib/scenes/scene-props';
import { keepLate } from '$lib/ui/late';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import EmbedPage from './EmbedPage.svelte';
import { whole } from './whole';

/**
 * The HTML of an embedded page, as `openEmbed` finds it, and its title. `isWhole`: with what it loads, such as a formula,
 * for a page that stays as it was written until it is touched.
 */
export async function writeEmbed(
	id: string,
	Scene: Component<SceneProps>,
	locale: Locale,
	isWhole: boolean
): Promise<{ readonly html: string; readonly title: string }> {
	keepLate(isWhole);
	const html = await whole(() => render(EmbedPage, { props: { id, Scene, locale } }).body);
	keepLate(false);
	return { html, title: findLab(id, locale.language)?.title ?? id };
}
