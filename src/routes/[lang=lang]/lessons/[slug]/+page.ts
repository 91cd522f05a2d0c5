import { loadLesson } from '$lib/course/load';
import { languageOf } from '$lib/i18n/language';
import { placeScenes } from '$lib/scenes/place-scenes';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => {
	const { Prose, loaders } = await loadLesson(params.slug, languageOf(params.lang));
	return { lesson: data, Prose, scenes: await placeScenes(data.scenes, loaders) };
};
