import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, compileModule } from 'svelte/compiler';
import { transformWithOxc } from 'vite';
import { computedModules } from './computed-modules.js';
import { entries } from './embed-entries.js';
import * as trim from './embed-trim.js';
import { withDrawnCanvases } from './embed-writer.js';
import { texModules } from './tex-modules.js';
import { usedFractions } from './used-fractions.js';
import { inOneLanguage } from './words-apart.js';

/** @typedef {'client' | 'server'} Side */
/** @typedef {{ js: string, css: string }} Compiled */

const root = fileURLToPath(new URL('../..', import.meta.url));
const embed = `${root}src/lib/classroom/embed`;

/** Where modules of SvelteKit, and the project's own folders, are found by code outside a SvelteKit page. */
export const alias = {
	...Object.fromEntries(
		['environment', 'navigation', 'paths', 'state'].map((name) => [
			`$app/${name}`,
			`${embed}/app/${name}.ts`
		])
	),
	$lib: `${root}src/lib`,
	$messages: `${root}messages`
};

/** Every file is compiled once a side, whatever scenes and languages it is part of. @type {Map<string, Promise<Compiled>>} */
const compiled = new Map();

/** @param {string} key @param {() => Promise<Compiled>} make */
function once(key, make) {
	const known = compiled.get(key) ?? make();
	compiled.set(key, known);
	return known;
}

/** Short names for the styles of components: each stands many times in the code that is sent. */
const styleNames = new Map(
	readdirSync(alias.$lib, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.svelte'))
		.sort()
		.map((name, index) => [`${alias.$lib}/${name}`, `s${index.toString(36)}`])
);

/** @param {string} filename @param {string} source @param {Side} generate @returns {Promise<Compiled>} */
async function compileComponent(filename, source, generate) {
	const { js, css } = compile(source, {
		...{ filename, generate, runes: true, css: 'external' },
		cssHash: ({ css, hash }) => styleNames.get(filename) ?? `s-${hash(css)}`
	});
	return { js: js.code, css: css?.code ?? '' };
}

/** @param {string} filename @param {string} source @param {Side} generate @returns {Promise<Compiled>} */
async function compileRunes(filename, source, generate) {
	const { code } = await transformWithOxc(source, filename, { lang: 'ts', sourcemap: false });
	return { js: compileModule(code, { filename, generate }).js.code, css: '' };
}

/**
 * Svelte's compiler.
 * @param {Side} side
 * @param {boolean} isShown whether pages are written in the browser, where canvases can be drawn on
 * @returns {import('vite').Plugin}
 */
function svelteFiles(side, isShown) {
	const read = async (/** @type {string} */ file) => {
		const source = await readFile(file, 'utf8');
		return isShown ? withDrawnCanvases(source) : source;
	};
	return {
		name: 'receptive:embed-svelte',
		enforce: 'pre',
		resolveId: { filter: { id: /\.svelte\.css$/ }, handler: (id) => id },
		load: {
			filter: { id: /\.svelte(?:\.css|\.ts)?$/ },
			async handler(id) {
				const file = id.replace(/\.css$/, '');
				const make = file.endsWith('.ts') ? compileRunes : compileComponent;
				const { js, css } = await once(`${side} ${isShown} ${file}`, async () =>
					make(file, await read(file), side)
				);
				if (id.endsWith('.css')) return css;
				return css === '' ? js : `import ${JSON.stringify(`${file}.css`)};\n${js}`;
			}
		}
	};
}

/**
 * Words in one language, which is all that a page is in.
 * @param {string} language
 * @param {Side} side
 * @param {ReadonlySet<string>} [names] what is named at all, where that is known
 * @returns {import('vite').Plugin}
 */
function wordsOf(language, side, names) {
	const catalogue = new RegExp(`/messages/${language}\\.ts$`);
	return {
		name: 'receptive:embed-words',
		enforce: 'pre',
		transform: {
			filter: { id: /\/messages\/[a-z0-9-]+\.ts$/ },
			handler(code, id) {
				const words = catalogue.test(id)
					? trim.sceneWords(code, side === 'server')
					: inOneLanguage(code, language);
				return { code: names ? trim.onlyNamedWords(words, names) : words, map: null };
			}
		}
	};
}

/** Modules without what their errors say to developers. @returns {import('vite').Plugin} */
function codeForReaders() {
	return {
		name: 'receptive:embed-readers',
		enforce: 'pre',
		transform: {
			filter: { id: /\/src\/lib\/.*\.ts$/ },
			handler: (code) => ({ code: trim.withoutReasons(code), map: null })
		}
	};
}

/** The engine's kinds of layers that a scene has. @param {string} scene @returns {import('vite').Plugin[]} */
export function layersFor(scene) {
	const layers = trim.layersOf(scene);
	if (!layers) return [];
	return [
		{
			name: 'receptive:embed-layers',
			enforce: 'pre',
			transform: {
				filter: { id: /\/engine\/graph\/kinds\/[\w-]+\.ts$/ },
				handler: (code) => ({ code: trim.onlyLayers(code, layers), map: null })
			}
		}
	];
}

/** Methods of fractions for what is typed in exercises, which a page that is only written has no use for. */
const typed = ['pow'];

/** What there is no room for in a frame: exports, ways to hand on, and the link to the lab, which has its own place. */
const leftOut = /\/src\/lib\/(?:export\/|share\/ShareDialog)|\/LabLink\.svelte$/;
/** What is shown once a reader asks for it. */
const unwritten = /\/(?:KeyHelp|CellEditor)\.svelte$/;
/** What only the settings show, below a scene. */
const settings = /\/scenes\/[^/]+\/\w*Settings\.svelte$/;
/**
 * What scenes import and their embedded pages do not open with. A module stands in for the settings and brings them once
 * their line is opened.
 * @param {Side} side
 * @returns {import('vite').Plugin}
 */
function partsForLater(side) {
	const ending = /\.Later\.js$/;
	return {
		name: 'receptive:embed-later',
		enforce: 'pre',
		resolveId: {
			filter: { id: [leftOut, unwritten, /Settings\.svelte$/] },
			async handler(source, importer = '') {
				if (leftOut.test(source) || (side === 'server' && unwritten.test(source)))
					return `\0nothing/${basename(source)}`;
				if (ending.test(importer)) return null;
				if (!importer.endsWith('/Scene.svelte')) return null;
				const found = await this.resolve(source, importer, { skipSelf: true });
				return found && settings.test(found.id) ? `${found.id}.Later.js` : null;
			}
		},
		load: {
			filter: { id: [/^\0nothing\//, ending] },
			handler(id) {
				if (!ending.test(id)) return 'export default null;';
				const file = JSON.stringify(id.replace(ending, ''));
				const load = side === 'client' ? `() => import(${file})` : 'null';
				return [
					`import Place from '$lib/classroom/embed/Later.svelte';`,
					`const load = ${load};`,
					'export default (anchor, props) => Place(anchor, { load, props });'
				].join('\n');
			}
		}
	};
}

/**
 * What makes code of scenes without SvelteKit.
 * @param {Side} side
 * @param {string | null} language that of the words, where they are in one alone
 * @param {object} [known]
 * @param {string} [known.writer] the script that writes the page in a state, of a scene that waits to be touched
 * @param {ReadonlySet<string>} [known.names] all that the code names
 * @returns {import('vite').Plugin[]}
 */
export function embedModules(side, language, { writer, names } = {}) {
	return [
		partsForLater(side),
		svelteFiles(side, side === 'server' && language !== null),
		...(language === null
			? []
			: [
					wordsOf(language, side, names),
					usedFractions(side === 'server' ? typed : []),
					codeForReaders()
				]),
		texModules(),
		computedModules(),
		entries(language, writer)
	];
}
