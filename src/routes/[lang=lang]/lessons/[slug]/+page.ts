import { loadLesson } from '$lib/course/load';
import { languageOf } from '$lib/i18n/language';
import { placeScenes } from '$lib/scenes/registry';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => {
	const [Prose, scenes] = await Promise.all([
		loadLesson(params.slug, languageOf(params.lang)),
		placeScenes(data.scenes)
	]);
	return { lesson: data, Prose, scenes };
};
