import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const alias = { $lib: fileURLToPath(new URL('../../src/lib', import.meta.url)) };

/** What each module exports is computed once, however many builds there are. @type {Map<string, Promise<string>>} */
const known = new Map();

/** @param {string} file */
async function compute(file) {
	const { module } = await runnerImport(file, {
		configFile: false,
		logLevel: 'warn',
		resolve: { alias }
	});
	return Object.entries(Object(module))
		.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
		.join('\n');
}

/**
 * Modules that always export the same data, in place of what computes it: the engine's part in them is done when the
 * site is built.
 * @returns {import('vite').Plugin}
 */
export function computedModules() {
	return {
		name: 'receptive:computed-modules',
		enforce: 'pre',
		apply: 'build',
		load: {
			filter: { id: /\/scenes\/receptive-networks\/networks\.ts$/ },
			async handler(id) {
				const code = known.get(id) ?? compute(id);
				known.set(id, code);
				return { code: await code, map: { mappings: '' }, moduleType: 'js' };
			}
		}
	};
}
