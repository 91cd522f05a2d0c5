/** Rolldown's way of writing `import('./x.js')` in CommonJS. */
const later = /Promise\.resolve\(\)\.then\(\(\) => require\(("[^"]+")\)\)/g;

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
				const called = code.replaceAll(later, (_, name) => `require.later(${name})`);
				if (/Promise\.resolve\(\)\.then\(\(\) => (?:\w+\()?require\(/.test(called))
					throw new Error(`${fileName}: its dynamic imports are written in an unknown way`);
				const named = called.replaceAll(/require(?:\.later)?\("\.\/[^"]*"\)/g, (call) =>
					call.replace('./', '')
				);
				const needs = JSON.stringify(imports.map(base));
				const rest = isEntry ? ', true' : '';
				return {
					code: `receptive(${JSON.stringify(base(fileName))}, ${needs}, (require, exports) => {\n${named}\n}${rest});`,
					map: null
				};
			}
		}
	};
}
