import type { Component } from 'svelte';
import type { Language } from '$lib/i18n/language';
import { sceneLoaders } from '$lib/scenes/registry';
import type { LessonText } from './load';
import { loadOf } from './load-of';

const prose = import.meta.glob<{ default: Component }>('/lessons/*/*/*.md');

/** The whole of a lesson's text in one language. Throws a RangeError for a lesson that does not exist. */
export async function loadWhole(slug: string, language: Language): Promise<LessonText> {
	const { default: Prose } = await loadOf(prose, slug, `${language}.md`);
	return { Prose, loaders: sceneLoaders };
}
