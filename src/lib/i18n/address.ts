import { resolve } from '$app/paths';
import type { Language } from './language';

/** Addresses end in a slash, as the pages are folders: without it, each would cost a redirect. */

/** The address of a language's home page. */
export function homeAddress(lang: Language): string {
	return `${resolve('/[lang=lang]', { lang })}/`;
}

/** The address of a lesson in a language; `section` is a heading's id. */
export function lessonAddress(lang: Language, slug: string, section = ''): string {
	return `${resolve('/[lang=lang]/lessons/[slug]', { lang, slug })}/${fragment(section)}`;
}

/** The address of a lesson's presentation in a language. */
export function presentAddress(lang: Language, slug: string): string {
	return `${resolve('/[lang=lang]/present/[slug]', { lang, slug })}/`;
}

/** The address of the glossary in a language, or of a term's entry. */
export function glossaryAddress(lang: Language, term = ''): string {
	return `${resolve('/[lang=lang]/glossary', { lang })}/${fragment(term)}`;
}

/** The address of the list of labs in a language. */
export function labsAddress(lang: Language): string {
	return `${resolve('/[lang=lang]/lab', { lang })}/`;
}

/** The address of a scene's lab in a language. */
export function labAddress(lang: Language, scene: string): string {
	return `${resolve('/[lang=lang]/lab/[scene]', { lang, scene })}/`;
}

/** The address of a scene for a frame on another page, in a language. */
export function embedAddress(lang: Language, scene: string): string {
	return `${homeAddress(lang)}embed/${scene}/`;
}

/** The address of the page that sets a scene as an exercise in a language. */
export function exerciseAddress(lang: Language, scene: string): string {
	return `${resolve('/[lang=lang]/exercise/[scene]', { lang, scene })}/`;
}

/** The address of the page about a reader's progress in a language. */
export function progressAddress(lang: Language): string {
	return `${resolve('/[lang=lang]/progress', { lang })}/`;
}

/** The address of the practice page in a language. */
export function practiceAddress(lang: Language): string {
	return `${resolve('/[lang=lang]/practice', { lang })}/`;
}

/** The address of the page for exams in a language. */
export function examAddress(lang: Language): string {
	return `${resolve('/[lang=lang]/exam', { lang })}/`;
}

/** The address of the page for worksheets in a language. */
export function worksheetAddress(lang: Language): string {
	return `${resolve('/[lang=lang]/worksheet', { lang })}/`;
}

/** The address of the question bank in a language. */
export function questionsAddress(lang: Language): string {
	return `${resolve('/[lang=lang]/questions', { lang })}/`;
}

/** The address of the page for teachers in a language. */
export function teachAddress(lang: Language): string {
	return `${resolve('/[lang=lang]/teach', { lang })}/`;
}

/** The address of the page about reading without a network in a language. */
export function offlineAddress(lang: Language): string {
	return `${resolve('/[lang=lang]/offline', { lang })}/`;
}

/**
 * The address in another language of the page that a route and its parameters name; the home page where no route
 * is, as on the page for what is not found.
 */
export function addressIn(
	lang: Language,
	route: string | null,
	params: Readonly<Record<string, string | undefined>>
): string {
	const [, , ...parts] = (route ?? '').split('/');
	const folders = parts.map((part) => {
		const name = /^\[(\w+)(?:=\w+)?\]$/.exec(part)?.[1];
		return `${name === undefined ? part : (params[name] ?? '')}/`;
	});
	return homeAddress(lang) + folders.join('');
}

function fragment(id: string): string {
	return id === '' ? '' : `#${id}`;
}
