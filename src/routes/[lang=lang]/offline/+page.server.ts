import { syllabus } from '$lib/course/syllabus';
import { languages, languageOf } from '$lib/i18n/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({ parts: syllabus(languageOf(params.lang)) });
