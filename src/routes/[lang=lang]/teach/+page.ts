import { languageOf } from '$lib/i18n/language';
import { loadHowTo } from '$lib/teach/how-to/load';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	HowTo: await loadHowTo(languageOf(params.lang))
});
