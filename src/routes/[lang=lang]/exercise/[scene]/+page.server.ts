import { error } from '@sveltejs/kit';
import { findLab, labs } from '$lib/course/labs';
import { languages, languageOf } from '$lib/i18n/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => labs(lang).map(({ id }) => ({ lang, scene: id })));

export const load: PageServerLoad = ({ params }) => {
	const lab = findLab(params.scene, languageOf(params.lang));
	if (!lab) error(404);
	return { lab };
};
