import { htmlLanguage, languages } from './language';
import type { Language, Translated } from './language';

/** Loads the words of one module in one language, if they are not there yet. */
type Loader = (language: Language) => Promise<unknown>;

// Shared by all requests when pages are written, which does no harm: words there come whole.
const loaders: Loader[] = [];
const spoken = new Set<Language>(
	languages.filter(
		(language) => globalThis.document?.documentElement.lang === htmlLanguage[language]
	)
);

/**
 * Words of which a page loads one language: the build makes this of a module that has them in both.
 * Reading a language that `loadWords` has not loaded throws an Error.
 */
export function wordsApart<Words>(load: Translated<() => Promise<Words>>): Translated<Words> {
	const loaded: Partial<Record<Language, Words>> = {};
	loaders.push(async (language) => {
		loaded[language] ??= await load[language]();
	});
	const read = (language: Language): Words => {
		const words = loaded[language];
		if (words === undefined) throw new Error(`Words in "${language}" were read before they came`);
		return words;
	};
	return {
		get en() {
			return read('en');
		},
		get zh() {
			return read('zh');
		}
	};
}

/** Tells that the page speaks a language, or is about to: words that load from now on come in it too. */
export async function speak(language: Language): Promise<void> {
	spoken.add(language);
	await loadWords();
}

/** Loads the words of whatever code has come by now. */
export async function loadWords(): Promise<void> {
	const needed = languages.filter((language) => spoken.has(language));
	await Promise.all(loaders.flatMap((load) => needed.map(load)));
}

/** A module that has been imported, once the words have come too: the build asks for it at every dynamic import. */
export async function withWords<Module>(module: Module): Promise<Module> {
	await loadWords();
	return module;
}
