import { languages, languageOf } from '$lib/i18n/language';
import { headingsOf } from '$lib/teach/how-to/headings';
import { loadPlan } from '$lib/teach/load-plan';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => {
	const language = languageOf(params.lang);
	return { parts: await loadPlan(language), headings: headingsOf(language) };
};
