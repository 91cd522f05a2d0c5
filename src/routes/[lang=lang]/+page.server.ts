import { course, syllabusOf } from '$lib/course';
import { languages, languageOf } from '$lib/i18n/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	return {
		parts: course.parts.map((part) => ({
			number: part.number,
			title: part.title[language],
			summary: part.summary[language],
			lessons: syllabusOf(part).map(({ kind, lesson }) => ({
				slug: lesson.slug,
				title: lesson.title[language],
				written: kind === 'lesson' ? { minutes: lesson.minutes } : null
			}))
		}))
	};
};
