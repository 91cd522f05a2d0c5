import type { Language } from '$lib/i18n/language';
import type { Term } from './term';

/** A term as its entry on the page and its card show it, in one language with the other's name. */
export interface Entry {
	readonly id: string;
	readonly name: string;
	/** What it is called in the other language. */
	readonly translation: string;
	readonly also: readonly string[];
	readonly meaning: string;
	/** The lesson that explains it; without a slug while it is in preparation. */
	readonly lesson: { readonly title: string; readonly slug: string | null };
	readonly related: readonly { readonly id: string; readonly name: string }[];
}

/** Where a term's lesson is found: its title, and its slug if it can be read. */
export type FindLesson = (slug: string) => Entry['lesson'];

/**
 * The entries of a glossary in one language, in its alphabetical order (in Chinese by pinyin). Throws a RangeError
 * that names a related term that does not exist.
 */
export function entriesOf(
	terms: readonly Term[],
	language: Language,
	findLesson: FindLesson
): readonly Entry[] {
	const names = new Map(terms.map(({ id, name }) => [id, name[language]]));
	const other: Language = language === 'en' ? 'zh' : 'en';
	const entries = terms.map(({ id, name, also, meaning, lesson, related }) => ({
		id,
		name: name[language],
		translation: name[other],
		also: also?.[language] ?? [],
		meaning: meaning[language],
		lesson: findLesson(lesson),
		related: related.map((relatedId) => {
			const relatedName = names.get(relatedId);
			if (relatedName === undefined)
				throw new RangeError(`glossary: ${id}: there is no term "${relatedId}"`);
			return { id: relatedId, name: relatedName };
		})
	}));
	const { compare } = new Intl.Collator(language === 'zh' ? 'zh-Hans-u-co-pinyin' : 'en');
	return entries.sort((a, b) => compare(a.name, b.name));
}
