import type { Component } from 'svelte';
import type { Language } from '$lib/i18n/language';
import { loadOf } from './load-of';

const prose = import.meta.glob<{ default: Component }>('/lessons/*/*/*.md');

/** The lesson's text in one language, as a component. Throws a RangeError for one that does not exist. */
export async function loadProse(slug: string, language: Language): Promise<Component> {
	return (await loadOf(prose, slug, `${language}.md`)).default;
}
