import { json } from '@sveltejs/kit';
import { glossaryEntries } from '$lib/course/glossary-entries';
import { languages, languageOf } from '$lib/i18n/language';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** What the cards of terms in lessons show, for all terms of a language. */
export const GET: RequestHandler = ({ params }) => json(glossaryEntries(languageOf(params.lang)));
