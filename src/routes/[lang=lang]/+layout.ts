import { languageOf } from '$lib/i18n/language';
import { loadMessages } from '$messages';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => {
	const language = languageOf(params.lang);
	return { language, messages: await loadMessages(language) };
};
