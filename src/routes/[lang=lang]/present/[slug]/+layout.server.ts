import { error } from '@sveltejs/kit';
import { lessonBySlug } from '$lib/course';
import { stopsOf } from '$lib/course/stops';
import { languageOf } from '$lib/i18n/language';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => {
	const lesson = lessonBySlug.get(params.slug);
	if (!lesson) error(404);
	const language = languageOf(params.lang);
	return {
		lesson: {
			slug: lesson.slug,
			title: lesson.title[language],
			stops: stopsOf(lesson.slug, language)
		}
	};
};
