import { syllabus } from '$lib/course/syllabus';
import { languages, languageOf } from '$lib/i18n/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({
	lessons: syllabus(languageOf(params.lang))
		.flatMap(({ lessons }) => lessons)
		.filter(({ written }) => written)
		.map(({ slug, title }) => ({ slug, title }))
});
