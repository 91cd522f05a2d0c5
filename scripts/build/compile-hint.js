/** Of so many characters before they are minified, a script is worth the 30 bytes that the hint adds to it. */
const LARGE = 8000;

/**
 * What stands before a script, so that the browser compiles all of its functions while it comes in, beside the page's
 * own thread, rather than one by one as they are first called: our own code is cut by what pages open with, and nearly
 * all of it then runs. Libraries that come alone, and small scripts, do without.
 * https://v8.dev/blog/explicit-compile-hints
 * @param {{ readonly modules: Readonly<Record<string, { readonly renderedLength: number }>> }} chunk
 */
export function compileHint({ modules }) {
	const isOurs = Object.keys(modules).some((id) => !id.includes('/node_modules/'));
	const length = Object.values(modules).reduce((sum, module) => sum + module.renderedLength, 0);
	return isOurs && length >= LARGE ? '//# allFunctionsCalledOnLoad' : '';
}
