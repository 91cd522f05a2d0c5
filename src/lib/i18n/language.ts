/** The languages that the book is written in. */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** A text in every language. */
export type Translated<T = string> = Readonly<Record<Language, T>>;

/** What `lang` attributes say of each language. */
export const htmlLanguage: Translated = { en: 'en', zh: 'zh-Hans' };

/** Each language's name in itself. */
export const languageName: Translated = { en: 'English', zh: '中文' };

export function isLanguage(text: string | undefined): text is Language {
	return languages.some((language) => language === text);
}

/** The language that a URL segment names; English where it names none. */
export function languageOf(segment: string | undefined): Language {
	return isLanguage(segment) ? segment : 'en';
}
