/** Rolldown's ways of writing `import('./x.js')` in CommonJS: of a part, and of what is bundled by itself. */
const later =
	/Promise\.resolve\(\)\.then\(\(\) => require\(("[^"]+")\)\)|\bimport\(("\.\/[^"]+")\)/g;

/** @param {string} name */
const base = (name) => name.replace(/^.*\//, '');

/**
 * Makes plain scripts of chunks in CommonJS: each hands itself to the page's loader, by its name and with those that it
 * needs. Dynamic imports become calls of the loader. Throws an Error at one that it cannot read.
 * @returns {import('vite').Plugin}
 */
export function plainScripts() {
	return {
		name: 'receptive:embed-parts',
		enforce: 'post',
		renderChunk: {
			handler(code, { fileName, imports, isEntry }) {
				const called = code.replaceAll(
					later,
					(_, part, other) => `require.later(${part ?? other})`
				);
				if (/Promise\.resolve\(\)\.then\(\(\) => (?:\w+\()?require\(/.test(called))
					throw new Error(`${fileName}: its dynamic imports are written in an unknown way`);
				const named = called.replaceAll(/require(?:\.later)?\("\.\/[^"]*"\)/g, (call) =>
					call.replace('./', '')
				);
				const needs = JSON.stringify(imports.map(base));
				// Modules are strict, and names are shortened as in strict code.
				const strict = named.startsWith('"use strict"') ? '' : '"use strict";\n';
				const rest = isEntry ? ', true' : '';
				return {
					code: `receptive(${JSON.stringify(base(fileName))}, ${needs}, (require, exports) => {\n${strict}${named}\n}${rest});`,
					map: null
				};
			}
		}
	};
}
