import { loadLesson, loadQuiz } from '$lib/course/load';
import { languageOf } from '$lib/i18n/language';
import { loadScenes } from '$lib/scenes/registry';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => {
	const [Prose, quiz, scenes] = await Promise.all([
		loadLesson(params.slug, languageOf(params.lang)),
		loadQuiz(params.slug),
		loadScenes(data.scenes)
	]);
	return { lesson: data, Prose, quiz, scenes };
};
