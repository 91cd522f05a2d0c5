import { loadExamCourse } from '$lib/exam/load-course';
import { languages, languageOf } from '$lib/i18n/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => ({
	course: await loadExamCourse(languageOf(params.lang))
});
