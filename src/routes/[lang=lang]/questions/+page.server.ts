import { loadEntries } from '$lib/bank/load-entries';
import { languages, languageOf } from '$lib/i18n/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => ({
	bank: await loadEntries(languageOf(params.lang))
});
