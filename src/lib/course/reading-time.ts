import type { Language } from '$lib/i18n/language';

/**
 * Words of a script with spaces, and characters of one without, that are read in a minute by somebody who learns from
 * the text: slower than the 240 words of M. Brysbaert, “How many words do we read per minute?” (2019), because of
 * the numbers in it.
 */
const PER_MINUTE = { words: 200, characters: 300 } as const;

/**
 * Minutes that it takes to read a text, at least 1. Chinese characters are counted one by one, all else by words, so
 * that a name in Latin letters counts as a word in either language.
 */
export function readingMinutes(text: string): number {
	const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
	const words = text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
	return Math.max(1, Math.round(words / PER_MINUTE.words + characters / PER_MINUTE.characters));
}

/** One lesson's words in one language. */
interface LessonWords {
	readonly slug: string;
	readonly language: Language;
	readonly sections: readonly { readonly title: string; readonly text: string }[];
}

/** Minutes that it takes to read a lesson in a language; throws a RangeError if it has no text. */
export function lessonMinutes(
	texts: readonly LessonWords[],
	slug: string,
	language: Language
): number {
	const lesson = texts.find((text) => text.slug === slug && text.language === language);
	if (!lesson) throw new RangeError(`lessonMinutes: there is no text of "${slug}" in ${language}`);
	return readingMinutes(lesson.sections.flatMap(({ title, text }) => [title, text]).join('\n'));
}
