import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { patientScenes } from './embed-entries.js';
import { alias, embedModules, layersFor } from './embed-modules.js';
import { plainScripts } from './embed-parts.js';
import { namesIn } from './embed-trim.js';
import { writesAtOnce } from './embed-writer.js';

/** @typedef {readonly import('vite').Rolldown.RolldownOutput['output'][number][]} Output what a build gives */

const root = fileURLToPath(new URL('../..', import.meta.url));
const scenes = `${root}src/lib/scenes`;
const source = `${root}src/lib/classroom/embed`;

/** The ids of all scenes. */
export const sceneIds = readdirSync(scenes).filter((id) =>
	existsSync(`${scenes}/${id}/Scene.svelte`)
);

/** Where the scripts and styles of embedded pages go, from the root of the site. */
export const folder = '_app/immutable/embed';

const files = {
	entryFileNames: `${folder}/[name].[hash].js`,
	chunkFileNames: `${folder}/[name].[hash].js`,
	assetFileNames: `${folder}/[name].[hash][extname]`
};

const define = { 'process.env.NODE_ENV': '"production"' };

/** The engine's functions that make operations and kinds of layers; what they make is left out where it is not used. */
const makers = [
	...['averaging', 'maximising', 'pointwiseKind', 'inDoubles', 'exactKind', 'adaptiveShape'],
	...['planeOperation', 'maximumOperation', 'exactLoss', 'doubleLoss', 'resolverOfTensors']
];

/** What is left out of a scene's scripts where nothing of it is used. */
const treeshake = {
	moduleSideEffects: [
		{ test: /\/src\/lib\/engine\//, sideEffects: false },
		{
			test: /\/svelte\/src\/internal\/client\/dom\/elements\/custom-element\./,
			sideEffects: false
		}
	]
};

/**
 * The scripts and the style sheet of one scene. Each scene is bundled by itself, as a bundle of all would give each
 * what any of them uses of a module.
 * @param {string} scene
 * @param {string} language
 * @param {Output} writer what `buildWriter` gives, for a scene that waits to be touched
 */
export function buildScene(scene, language, writer) {
	const [entry] = writer.filter((file) => file.type === 'chunk' && file.isEntry);
	const modules = embedModules('client', language, { writer: entry && basename(entry.fileName) });
	return run({
		plugins: [...layersFor(scene), ...modules, plainScripts()],
		define,
		build: {
			// Of a library, dynamic imports stay as they are; the page has all its styles from the start.
			lib: { entry: { [scene]: `embed:open/${scene}` }, formats: ['cjs'], cssFileName: scene },
			rolldownOptions: {
				preserveEntrySignatures: false,
				// What a page opens with travels as one file, which is compressed better.
				output: { ...files, codeSplitting: { groups: [{ name: scene, tags: ['$initial'] }] } },
				treeshake
			}
		}
	});
}

/**
 * The scripts that write the page of a scene, in the page itself, in the state that its address carries; none for a scene
 * that does not wait to be touched.
 * @param {string} scene
 * @param {string} language
 * @returns {Promise<Output>}
 */
export async function buildWriter(scene, language) {
	if (!patientScenes.includes(scene)) return [];
	/** @param {ReadonlySet<string>} [names] */
	const make = (names) =>
		run({
			plugins: [
				writesAtOnce(),
				...layersFor(scene),
				...embedModules('server', language, { names }),
				plainScripts()
			],
			ssr: { noExternal: true, target: 'webworker', resolve: { conditions: ['production'] } },
			define,
			build: {
				ssr: true,
				minify: true,
				rolldownOptions: {
					input: { [`${scene}-writer`]: `embed:show/${scene}` },
					output: {
						...files,
						format: 'cjs',
						codeSplitting: { groups: [{ name: `${scene}-writer`, tags: ['$initial'] }] }
					},
					treeshake: { ...treeshake, propertyReadSideEffects: false, manualPureFunctions: makers }
				}
			}
		});
	// What it says is known once it is known what it is made of.
	const chunks = (await make()).filter((file) => file.type === 'chunk');
	const codes = chunks.flatMap(({ modules }) =>
		Object.entries(modules).map(([id, { code }]) => [id, code ?? ''])
	);
	return make(namesIn(Object.fromEntries(codes)));
}

/** The first script of every page, and the styles that all have, with their fonts. */
export async function buildFrame() {
	const loader = run({
		build: {
			modulePreload: false,
			rolldownOptions: { input: `${source}/loader.ts`, output: { ...files, format: 'iife' } }
		}
	});
	const styles = run({
		build: {
			modulePreload: false,
			rolldownOptions: {
				input: `${source}/styles.ts`,
				// The site's own pages have the same fonts under the same names.
				output: { ...files, assetFileNames: '_app/immutable/assets/[name].[hash][extname]' }
			}
		}
	});
	return { loader: await loader, styles: await styles };
}

/**
 * What writes the HTML of every scene's page, in any language: built into a folder and loaded from there.
 * @param {string} directory inside the project, where its packages are found
 * @returns {Promise<(scene: string, language: string) => Promise<{ html: string, title: string }>>}
 */
export async function loadWriters(directory) {
	const output = await run({
		plugins: embedModules('server', null),
		build: {
			ssr: true,
			write: true,
			outDir: directory,
			emptyOutDir: true,
			rolldownOptions: {
				input: Object.fromEntries(sceneIds.map((id) => [id, `embed:write/${id}`])),
				output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[hash].js' }
			}
		}
	});
	const entries = output.flatMap((file) => (file.type === 'chunk' && file.isEntry ? [file] : []));
	const writers = new Map();
	for (const { name, fileName } of entries)
		writers.set(name, await import(pathToFileURL(`${directory}/${fileName}`).href));
	return (scene, language) => writers.get(scene).write(language);
}

/** @param {import('vite').InlineConfig} config @returns {Promise<Output>} */
async function run(config) {
	const result = await build({
		configFile: false,
		root,
		base: './',
		publicDir: false,
		logLevel: 'warn',
		resolve: { alias },
		...config,
		build: {
			write: false,
			assetsInlineLimit: 0,
			reportCompressedSize: false,
			cssCodeSplit: false,
			...config.build,
			rolldownOptions: { checks: { pluginTimings: false }, ...config.build?.rolldownOptions }
		}
	});
	const [first] = [result].flat();
	if (!('output' in first)) throw new Error('embed: a build that does not watch gives its output');
	return first.output;
}
