import type { Component } from 'svelte';
import type { Language } from '$lib/i18n/language';
import { loadOf } from './load-of';
import { isOpening } from './opening';

// Kept apart from the course's metadata, so that a page in the browser gets these loaders and its own lesson only.
const still = import.meta.glob<{ default: Component }>('/lessons/*/*/*.md', { query: '?still' });

/**
 * The lesson's text in one language, as a component; on a page that opens with the text, what of it lives. Throws a
 * RangeError for a lesson that does not exist.
 */
export async function loadLesson(slug: string, language: Language): Promise<Component> {
	if (isOpening() && !import.meta.env.DEV)
		return (await loadOf(still, slug, `${language}.md`)).default;
	const { loadProse } = await import('./load-prose');
	return loadProse(slug, language);
}
