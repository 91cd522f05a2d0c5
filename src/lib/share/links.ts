import type { Language } from '$lib/i18n/language';
import { embedAddress, exerciseAddress } from '$lib/i18n/address';
import { writeQuery } from '$lib/scenes/parameters';
import type { Exercise } from './locks';
import { writeExercise } from './locks';

/** An address of this site as it is typed elsewhere. In the browser only. */
export function absolute(path: string): string {
	return new URL(path, location.href).href;
}

/**
 * The link to a scene on this page, in a state as it differs from the author's; what else the address holds stays. In
 * the browser only.
 */
export function pageLink(name: string, change: string | null): string {
	const { origin, pathname, search } = location;
	return `${origin}${pathname}${writeQuery(search, name, change)}#${name}`;
}

/** The address of a scene in a state for frames on other pages. */
export function embedPath(lang: Language, scene: string, state: string): string {
	return embedAddress(lang, scene) + writeQuery('', scene, state || null);
}

/** The addresses of an exercise: a page of its own, and one for frames. */
export function exercisePaths(
	lang: Language,
	scene: string,
	exercise: Exercise
): { readonly page: string; readonly embed: string } {
	const query = writeExercise(scene, exercise);
	return { page: exerciseAddress(lang, scene) + query, embed: embedAddress(lang, scene) + query };
}

/** What a frame can look like: as the reader's system does, or always light or dark. */
export const frameThemes = ['system', 'light', 'dark'] as const;
export type FrameTheme = (typeof frameThemes)[number];

/** The address of a frame that looks so; the system's look is that of an address that says nothing. */
export function themed(src: string, theme: FrameTheme): string {
	if (theme === 'system') return src;
	return `${src}${src.includes('?') ? '&' : '?'}theme=${theme}`;
}

/** The HTML of a frame on another page. */
export function frameHtml(src: string, title: string, height: number): string {
	const attributes = [
		['src', src],
		['title', title],
		['width', '100%'],
		['height', `${height}`],
		['loading', 'lazy'],
		['style', 'border: 0']
	];
	return `<iframe ${attributes.map(([name, value]) => `${name}="${escape(value)}"`).join(' ')}></iframe>`;
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'"': '&quot;',
	'<': '&lt;',
	'>': '&gt;'
};
const escape = (text: string) => text.replace(/[&"<>]/g, (character) => entities[character]);
