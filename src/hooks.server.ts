import type { Handle } from '@sveltejs/kit';
import { languageOf, htmlLanguage } from '$lib/i18n/language';

/** Writes each prerendered page's language into its <html>, and into the address of what installs it. */
export const handle: Handle = ({ event, resolve }) => {
	const language = languageOf(event.params.lang);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', htmlLanguage[language]).replace('%language%', language),
		// The two text fonts are on every page; asked for early, they spare it a second layout.
		preload: ({ type, path }) =>
			type === 'css' || type === 'js' || /(inter|source-serif-4)-latin-wght/.test(path)
	});
};
