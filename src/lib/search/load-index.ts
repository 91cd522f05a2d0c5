import { resolve } from '$app/paths';
import type { Language } from '$lib/i18n/language';
import { readIndex } from './search-index';
import type { SearchIndex } from './search-index';

/** The indices that were loaded, so that the search opens at once the next time. */
const loaded = new Map<Language, SearchIndex>();

/** The index of a language; throws if it cannot be fetched. */
export async function loadIndex(lang: Language): Promise<SearchIndex> {
	const known = loaded.get(lang);
	if (known) return known;
	const response = await fetch(resolve('/[lang=lang]/search.json', { lang }));
	if (!response.ok) throw new Error(`search.json: ${response.status}`);
	const index = readIndex(await response.json());
	loaded.set(lang, index);
	return index;
}
