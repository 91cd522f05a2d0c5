import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, compileModule } from 'svelte/compiler';
import { transformWithOxc } from 'vite';
import { layersOf, onlyLayers, onlyUsedMethods, sceneWords } from './embed-trim.js';
import { leanSvelteModules, requireLean } from './embed-svelte.js';
import { texModules } from './tex-modules.js';
import { inOneLanguage, languages } from './words-apart.js';

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

/** Svelte's compiler. @param {Side} side @returns {import('vite').Plugin} */
function svelteFiles(side) {
	return {
		name: 'receptive:embed-svelte',
		enforce: 'pre',
		resolveId: { filter: { id: /\.svelte\.css$/ }, handler: (id) => id },
		load: {
			filter: { id: /\.svelte(?:\.css|\.ts)?$/ },
			async handler(id) {
				const file = id.replace(/\.css$/, '');
				const make = file.endsWith('.ts') ? compileRunes : compileComponent;
				const { js, css } = await once(`${side} ${file}`, async () =>
					make(file, await readFile(file, 'utf8'), side)
				);
				if (id.endsWith('.css')) return css;
				if (side === 'client') requireLean(file, js);
				return css === '' ? js : `import ${JSON.stringify(`${file}.css`)};\n${js}`;
			}
		}
	};
}

/** Words in one language, which is all that a page is in. @param {string} language @returns {import('vite').Plugin} */
function wordsOf(language) {
	const catalogue = new RegExp(`/messages/${language}\\.ts$`);
	return {
		name: 'receptive:embed-words',
		enforce: 'pre',
		transform: {
			filter: { id: /\/messages\/[a-z0-9-]+\.ts$/ },
			handler: (code, id) => ({
				code: catalogue.test(id) ? sceneWords(code) : inOneLanguage(code, language),
				map: null
			})
		}
	};
}

/** Fractions, with the methods that are called. @returns {import('vite').Plugin} */
function usedFractions() {
	return {
		name: 'receptive:embed-fractions',
		transform: {
			filter: { id: /\/fraction\.js\/dist\/fraction\.mjs$/ },
			handler: (code) => ({ code: onlyUsedMethods(code), map: null })
		}
	};
}

/** The engine's kinds of layers that a scene has. @param {string} scene @returns {import('vite').Plugin[]} */
export function layersFor(scene) {
	const layers = layersOf(scene);
	if (!layers) return [];
	return [
		{
			name: 'receptive:embed-layers',
			enforce: 'pre',
			transform: {
				filter: { id: /\/engine\/graph\/kinds\/[\w-]+\.ts$/ },
				handler: (code) => ({ code: onlyLayers(code, layers), map: null })
			}
		}
	];
}

/** What there is no room for in a frame: exports, ways to hand on, and the link to the lab, which has its own place. */
const leftOut = /\/src\/lib\/(?:export\/|share\/ShareDialog)|\/LabLink\.svelte$/;
/** What only the settings show, below a scene. */
const settings = /\/scenes\/[^/]+\/\w*Settings\.svelte$/;
/** What is shown once a number is opened, or another gradient is chosen. */
const onDemand = /\/(?:OpenedNumber|WeightGradientFigures|BiasGradientFigures)\.svelte$/;

/**
 * What scenes import and their embedded pages do not open with. A module stands in for each such component and brings it
 * when it is shown: settings once their line is opened.
 * @returns {import('vite').Plugin}
 */
function partsForLater() {
	const ending = /\.(Later|OnDemand)\.js$/;
	return {
		name: 'receptive:embed-later',
		enforce: 'pre',
		resolveId: {
			filter: { id: [leftOut, /Settings\.svelte$/, onDemand] },
			async handler(source, importer = '') {
				if (leftOut.test(source)) return `\0nothing/${basename(source)}`;
				if (ending.test(importer)) return null;
				if (onDemand.test(source)) {
					const found = await this.resolve(source, importer, { skipSelf: true });
					return found && `${found.id}.OnDemand.js`;
				}
				if (!importer.endsWith('/Scene.svelte')) return null;
				const found = await this.resolve(source, importer, { skipSelf: true });
				return found && settings.test(found.id) ? `${found.id}.Later.js` : null;
			}
		},
		load: {
			filter: { id: [/^\0nothing\//, ending] },
			handler(id) {
				const [, kind] = ending.exec(id) ?? [];
				if (!kind) return 'export default null;';
				const file = JSON.stringify(id.replace(ending, ''));
				return [
					`import Place from '$lib/classroom/embed/${kind}.svelte';`,
					`const load = () => import(${file});`,
					'export default (anchor, props) => Place(anchor, { load, props });'
				].join('\n');
			}
		}
	};
}

/**
 * Scenes with more than a page may open with. Theirs stays as it was written until a reader turns to it; one whose
 * address holds a state or an exercise opens at once.
 */
export const patientScenes = [
	'conv-transpose2d',
	'conv2d-backward',
	'layer-costs',
	'linear-layers',
	'pooling',
	'tiny-cnn'
];

/**
 * The entries: `embed:open/conv2d` brings a page to life in a language, at once or by `embed:touched/conv2d`;
 * `embed:write/conv2d` exports how its HTML is written in any.
 * @param {string | null} language
 * @returns {import('vite').Plugin}
 */
function entries(language) {
	return {
		name: 'receptive:embed-entries',
		resolveId: {
			filter: { id: /embed:\w+\/[\w-]+$/ },
			// Vite takes a library's entry for a path.
			handler: (id) => id.replace(/^.*(?=embed:)/, '\0')
		},
		load: {
			filter: { id: /^\0embed:/ },
			handler(id) {
				const [kind, scene] = id.slice('\0embed:'.length).split('/');
				if (kind === 'open' && patientScenes.includes(scene))
					return [
						`import { openWhenTouched } from '$lib/classroom/embed/touch';`,
						`openWhenTouched('${scene}', () => import('embed:touched/${scene}'));`
					].join('\n');
				const words = language === null ? languages : [language];
				const opened = `{ language: '${language}', messages: ${language} }`;
				const written = `{ language, messages: { ${words.join(', ')} }[language] }`;
				return [
					`import Scene from '/src/lib/scenes/${scene}/Scene.svelte';`,
					...words.map((name) => `import { ${name} } from '$messages/${name}';`),
					kind === 'write'
						? `import { writeEmbed } from '$lib/classroom/embed/write';
							export const write = (language) => writeEmbed('${scene}', Scene, ${written});`
						: `import { openEmbed } from '$lib/classroom/embed/open';
							export const opened = openEmbed('${scene}', Scene, ${opened});`
				].join('\n');
			}
		}
	};
}

/**
 * What makes code of scenes without SvelteKit.
 * @param {Side} side
 * @param {string | null} language that of the words, where they are in one alone
 * @returns {import('vite').Plugin[]}
 */
export function embedModules(side, language) {
	return [
		partsForLater(),
		svelteFiles(side),
		...(language === null ? [] : [wordsOf(language), usedFractions(), leanSvelteModules()]),
		texModules(),
		entries(language)
	];
}
