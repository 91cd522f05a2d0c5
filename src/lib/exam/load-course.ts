import { course } from '$lib/course';
import { loadBank } from '$lib/course/load-bank';
import type { Language } from '$lib/i18n/language';
import type { CourseTopic, ExamCourse } from './course-lessons';

/** What there is to ask in the course, in a language: read where pages are prerendered, so that they carry this alone. */
export async function loadExamCourse(language: Language): Promise<ExamCourse> {
	const lessons = course.parts
		.flatMap((part) => part.lessons)
		.map(({ slug, title }) => ({ slug, title: title[language] }));
	const topics = new Map<string, CourseTopic>();
	for (const { lesson, skill, level } of await loadBank(lessons.map(({ slug }) => slug))) {
		const name = [lesson, skill, level].join();
		const count = (topics.get(name)?.count ?? 0) + 1;
		topics.set(name, { lesson, skill, level, count });
	}
	return { lessons, topics: [...topics.values()] };
}
