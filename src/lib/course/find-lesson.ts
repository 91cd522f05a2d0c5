import type { FindLesson } from '$lib/glossary/entries';
import type { Language } from '$lib/i18n/language';
import { syllabusOf } from './build-course';
import { course } from './course';

/** How to find a lesson's title, and its slug if it is written; a RangeError for what the course does not have. */
export function lessonFinder(language: Language): FindLesson {
	const lessons = new Map(
		course.parts
			.flatMap(syllabusOf)
			.map(({ kind, lesson }) => [
				lesson.slug,
				{ title: lesson.title[language], slug: kind === 'lesson' ? lesson.slug : null }
			])
	);
	return (slug) => {
		const lesson = lessons.get(slug);
		if (!lesson) throw new RangeError(`lessonFinder: there is no lesson "${slug}"`);
		return lesson;
	};
}
