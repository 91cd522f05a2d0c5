import { glossaryAddress, lessonAddress } from '$lib/i18n/address';
import type { Language } from '$lib/i18n/language';
import type { Hit } from './find';

/** Where something found is read: a section of a lesson, or a term's entry. */
export function addressOf(
	language: Language,
	{ kind, name, section }: Pick<Hit, 'kind' | 'name' | 'section'>
): string {
	return kind === 'lesson'
		? lessonAddress(language, name, section)
		: glossaryAddress(language, name);
}
