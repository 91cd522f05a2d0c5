import type { Handle } from '@sveltejs/kit';
import { languageOf, htmlLanguage } from '$lib/i18n/language';

/** Writes each prerendered page's language into its <html>. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', htmlLanguage[languageOf(event.params.lang)])
	});
