import { error } from '@sveltejs/kit';
import { course, lessonBySlug, previousAndNext, syllabusOf } from '$lib/course';
import { minutesOf } from '$lib/course/lesson-texts';
import { languages, languageOf } from '$lib/i18n/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[...lessonBySlug.keys()].flatMap((slug) => languages.map((lang) => ({ lang, slug })));

export const load: PageServerLoad = ({ params }) => {
	const lesson = lessonBySlug.get(params.slug);
	if (!lesson) error(404);
	const language = languageOf(params.lang);
	const { previous, next } = previousAndNext(params.slug);
	const part = course.parts.find(({ number }) => number === lesson.part.number);
	const place = part ? syllabusOf(part) : [];
	const coming = place.find(
		({ kind, lesson: other }) => kind === 'planned' && other.number > lesson.number
	);
	const link = (other: typeof previous) =>
		other ? { slug: other.slug, title: other.title[language] } : null;
	return {
		slug: lesson.slug,
		title: lesson.title[language],
		summary: lesson.summary[language],
		goals: lesson.goals[language],
		minutes: minutesOf(lesson.slug, language),
		scenes: lesson.scenes,
		part: { number: lesson.part.number, title: part?.title[language] ?? '' },
		previous: link(previous),
		next: link(next),
		coming: coming ? coming.lesson.title[language] : null
	};
};
