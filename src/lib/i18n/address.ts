import { resolve } from '$app/paths';
import type { Language } from './language';

/** Addresses end in a slash, as the pages are folders: without it, each would cost a redirect. */

/** The address of a language's home page. */
export function homeAddress(lang: Language): string {
	return `${resolve('/[lang=lang]', { lang })}/`;
}

/** The address of a lesson in a language. */
export function lessonAddress(lang: Language, slug: string): string {
	return `${resolve('/[lang=lang]/lessons/[slug]', { lang, slug })}/`;
}
