import { json } from '@sveltejs/kit';
import { searchDocuments } from '$lib/course/search-documents';
import { languages, languageOf } from '$lib/i18n/language';
import { writeIndex } from '$lib/search/search-index';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** The index of everything that can be found in a language. */
export const GET: RequestHandler = ({ params }) =>
	json(writeIndex(searchDocuments(languageOf(params.lang))));
