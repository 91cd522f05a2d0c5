import { labs } from '$lib/course/labs';
import { languageOf } from '$lib/i18n/language';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => ({
	labs: labs(languageOf(params.lang)).map(({ id, title }) => ({ id, title }))
});
