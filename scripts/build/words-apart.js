import { relative, sep } from 'node:path';

/** Modules that load after the reader has done something, or for whole pages of their own, come as they are. */
const wholes = ['glossary', 'progress', 'quiz', 'search'];
const languages = ['en', 'zh'];

const ending = /^export const (\w+): Translated<\w+> = \{ en, zh \};\s*$/m;

/**
 * The module that a page loads instead of one that has words in both languages: it loads the page's own.
 * Null for a module that does not end as such modules do.
 * @param {string} code
 * @param {string} id
 */
export function withoutWords(code, id) {
	const name = ending.exec(code)?.[1];
	if (name === undefined) return null;
	const loaders = languages.map((language) => {
		const module = JSON.stringify(`${id}?only=${language}`);
		return `${language}: async () => (await import(${module})).words`;
	});
	return [
		`import { wordsApart } from '$lib/i18n/words';`,
		`export const ${name} = wordsApart({ ${loaders.join(', ')} });`
	].join('\n');
}

/**
 * The words of a module in one language; the other's have no reader left, and go.
 * @param {string} code
 * @param {string} language
 */
export function onlyWords(code, language) {
	return code.replace(ending, `export const words = ${language};`);
}

/**
 * Cuts modules of `messages/` that have the words of a scene in both languages, so that a page in the browser loads one.
 * Where pages are written, and in development, they stay whole.
 * @returns {import('vite').Plugin}
 */
export function wordsApart() {
	let folder = '';
	return {
		name: 'receptive:words-apart',
		enforce: 'pre',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		configResolved({ root }) {
			folder = root;
		},
		transform: {
			filter: { id: /\/messages\/[a-z0-9-]+\.ts(\?only=\w+)?$/ },
			handler(code, id) {
				const [file, query] = id.split('?only=');
				if (query) return { code: onlyWords(code, query), map: null };
				const name = relative(folder, file).split(sep).join('/');
				if (wholes.some((whole) => name === `messages/${whole}.ts`)) return null;
				const cut = withoutWords(code, id);
				return cut === null ? null : { code: cut, map: null };
			}
		}
	};
}
