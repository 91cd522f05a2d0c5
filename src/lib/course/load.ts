import type { Component } from 'svelte';
import type { Language } from '$lib/i18n/language';
import type { SceneLoaders } from '$lib/scenes/scene-props';
import { loadOf } from './load-of';
import { isOpening } from './opening';

/** What a page needs of a lesson that it was written with: what lives in its text, and what brings its scenes. */
interface StillLesson {
	readonly default: Component;
	readonly scenes: SceneLoaders;
}

// Kept apart from the course's metadata, so that a page in the browser gets these loaders and its own lesson only.
const still = import.meta.glob<StillLesson>('/lessons/*/*/*.md', { query: '?still' });

/** A lesson's text in one language, as a component, and loaders of at least the scenes in it. */
export interface LessonText {
	readonly Prose: Component;
	readonly loaders: SceneLoaders;
}

/**
 * The lesson in one language; on a page that opens with it, what of it lives. Throws a RangeError for a lesson that
 * does not exist.
 */
export async function loadLesson(slug: string, language: Language): Promise<LessonText> {
	if (isOpening() && !import.meta.env.DEV) {
		const { default: Prose, scenes } = await loadOf(still, slug, `${language}.md`);
		return { Prose, loaders: scenes };
	}
	const { loadWhole } = await import('./load-whole');
	return loadWhole(slug, language);
}
