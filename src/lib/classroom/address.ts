import { resolve } from '$app/paths';
import type { Language } from '$lib/i18n/language';
import { writeQuery } from '$lib/scenes/parameters';

/** The address of the presentation of any scene in a state, without a lesson. */
export function presentLabAddress(lang: Language, scene: string, state: string | null): string {
	const query = writeQuery(writeQuery('', 'scene', scene), 'state', state || null);
	return `${resolve('/[lang=lang]/present/lab', { lang })}/${query}`;
}
