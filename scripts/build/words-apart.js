/** The languages that words are in. */
export const languages = /** @type {const} */ (['en', 'zh']);

/** A dynamic import of code; formulas have no words. */
const dynamicImport = /\bimport\(\s*(["'`])(?![^"'`]*\.tex)([^"'`]+)\1\s*\)/g;
const ending = /^export const (\w+): Translated<\w+> = \{ en, zh \};\s*$/m;

/**
 * The module that a page loads instead of one that has words in both languages: it loads the page's own.
 * Null for a module that does not end as such modules do.
 * @param {string} code
 * @param {string} id
 */
export function withoutWords(code, id) {
	const name = ending.exec(code)?.[1];
	if (name === undefined || (code.match(/^export const/gm) ?? []).length > 1) return null;
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
 * A module of words with those of one language alone, under its own name.
 * @param {string} code
 * @param {string} language
 */
export function inOneLanguage(code, language) {
	return code.replace(ending, `export const $1 = { ${language} };`);
}

/**
 * Code whose dynamic imports wait for the words of what they bring; null if it has none.
 * @param {string} code
 */
export function waitingForWords(code) {
	const waiting = code.replaceAll(dynamicImport, '$&.then(withWords)');
	return waiting === code ? null : `import { withWords } from '$lib/i18n/words';\n${waiting}`;
}

/**
 * Cuts modules of `messages/` that have words in both languages, so that a page in the browser loads one. Whatever
 * imports code while the page is open waits for its words. Where pages are written, and in development, modules stay whole.
 * @returns {import('vite').Plugin[]}
 */
export function wordsApart() {
	/** @type {Pick<import('vite').Plugin, 'apply' | 'applyToEnvironment'>} */
	const inPages = { apply: 'build', applyToEnvironment: ({ name }) => name === 'client' };
	return [
		{
			name: 'receptive:words-apart',
			enforce: 'pre',
			...inPages,
			transform: {
				filter: { id: /\/messages\/[a-z0-9-]+\.ts(\?only=\w+)?$/ },
				handler(code, id) {
					const language = id.split('?only=').at(1);
					const cut = language ? onlyWords(code, language) : withoutWords(code, id);
					return cut === null ? null : { code: cut, map: null };
				}
			}
		},
		{
			name: 'receptive:words-awaited',
			enforce: 'post',
			...inPages,
			transform: {
				filter: {
					id: { include: /\/(?:src|lessons|generated)\//, exclude: /\/node_modules\/|\.css/ },
					code: 'import('
				},
				handler(code) {
					const waiting = waitingForWords(code);
					return waiting === null ? null : { code: waiting, map: null };
				}
			}
		}
	];
}
