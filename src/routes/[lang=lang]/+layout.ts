import { languageOf } from '$lib/i18n/language';
import { loadMessages } from '$messages';
import type { LayoutLoad } from './$types';

/** The page's language and its words. Layouts that stand alone load them by this, too. */
export const load = (async ({ params }) => {
	const language = languageOf(params.lang);
	return { language, messages: await loadMessages(language) };
}) satisfies LayoutLoad;
