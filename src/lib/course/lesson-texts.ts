import texts from 'virtual:lesson-texts';
import type { Language } from '$lib/i18n/language';
import { lessonMinutes } from './reading-time';

/** The words of the lessons, section by section: read them where pages are written, for they are long. */
export const lessonTexts = texts;

/** Minutes that it takes to read a lesson in a language; throws a RangeError if it has no text. */
export function minutesOf(slug: string, language: Language): number {
	return lessonMinutes(texts, slug, language);
}
