import { entriesOf } from '$lib/glossary/entries';
import type { Entry } from '$lib/glossary/entries';
import { terms } from '$lib/glossary/glossary';
import type { Language } from '$lib/i18n/language';
import { lessonFinder } from './find-lesson';

/** The whole glossary in one language, with the lessons that explain its terms. */
export function glossaryEntries(language: Language): readonly Entry[] {
	return entriesOf(terms, language, lessonFinder(language));
}
