import { labs } from '$lib/course/labs';
import { languages, languageOf } from '$lib/i18n/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({ labs: labs(languageOf(params.lang)) });
