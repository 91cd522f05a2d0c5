/** Of so many characters, a script is worth the 30 bytes that the hint adds to it. */
const LARGE = 14_000;

/**
 * What stands before a script, so that the browser compiles all of its functions while it comes in, beside the page's
 * own thread, rather than one by one as they are first called: our own code is cut by what pages open with, and nearly
 * all of it then runs. Libraries that come alone, and small scripts, do without.
 * https://v8.dev/blog/explicit-compile-hints
 * @param {{ readonly moduleIds: readonly string[], readonly code: string }} chunk
 */
export function compileHint({ moduleIds, code }) {
	const isOurs = moduleIds.some((id) => !id.includes('/node_modules/'));
	return isOurs && code.length >= LARGE ? '//# allFunctionsCalledOnLoad\n' : '';
}

/**
 * Gives the scripts of the site the hint. Vite puts lists of style sheets before what `postBanner` writes, where the
 * hint would say nothing; so this comes after Vite.
 * @returns {import('vite').Plugin}
 */
export function compileHints() {
	return {
		name: 'receptive:compile-hints',
		apply: 'build',
		enforce: 'post',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				for (const file of Object.values(bundle))
					if (file.type === 'chunk') file.code = compileHint(file) + file.code;
			}
		}
	};
}
