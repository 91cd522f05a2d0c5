import { resolve } from '$app/paths';
import type { Language } from '$lib/i18n/language';
import type { Entry } from './entries';

const loaded = new Map<Language, Promise<ReadonlyMap<string, Entry>>>();

/** The entries of a language by their ids, fetched once; what fails is tried again the next time. */
export function loadEntries(lang: Language): Promise<ReadonlyMap<string, Entry>> {
	const known = loaded.get(lang);
	if (known) return known;
	const entries = fetchEntries(lang);
	loaded.set(lang, entries);
	entries.catch(() => loaded.delete(lang));
	return entries;
}

async function fetchEntries(lang: Language): Promise<ReadonlyMap<string, Entry>> {
	const response = await fetch(resolve('/[lang=lang]/glossary.json', { lang }));
	if (!response.ok) throw new Error(`glossary.json: ${response.status}`);
	const entries: readonly Entry[] = await response.json();
	return new Map(entries.map((entry) => [entry.id, entry]));
}
