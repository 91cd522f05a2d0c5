import { glossaryAddress, homeAddress, lessonAddress } from '$lib/i18n/address';
import type { Language } from '$lib/i18n/language';
import type { Hit } from './find';

/** Where something found is read: a section of a lesson, a term's entry, or a page of its own. */
export function addressOf(
	language: Language,
	{ kind, name, section }: Pick<Hit, 'kind' | 'name' | 'section'>
): string {
	switch (kind) {
		case 'lesson':
			return lessonAddress(language, name, section);
		case 'term':
			return glossaryAddress(language, name);
		case 'page':
			return `${homeAddress(language)}${name}/`;
	}
}
