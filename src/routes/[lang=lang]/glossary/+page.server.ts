import { glossaryEntries } from '$lib/course/glossary-entries';
import { languages, languageOf } from '$lib/i18n/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({
	entries: glossaryEntries(languageOf(params.lang))
});
