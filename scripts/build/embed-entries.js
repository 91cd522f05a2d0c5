import { languages } from './words-apart.js';

/**
 * Scenes with more than a page may open with. Theirs stays as it was written, in the scene's own state or in that of the
 * address, until a reader turns to it; one whose address holds an exercise opens at once.
 */
export const patientScenes = [
	'batch-norm-backward',
	'conv-transpose-backward',
	'conv-transpose2d',
	'conv2d',
	'conv2d-backward',
	'digit-cnn',
	'layer-costs',
	'linear-layers',
	'pool-backward',
	'pooling',
	'saliency',
	'tiny-cnn'
];

/** Those of them that are shown with what they load, which the build does not write: their modules export `load`. */
const loadedScenes = ['digit-cnn', 'saliency'];

/**
 * What an entry exports, by its kind. Of a scene that loads itself, what was written is brought to life once all is there.
 * @type {Readonly<Record<string, (call: string, loads: boolean, isPatient: boolean) => string>>}
 */
const exported = {
	open: (call) => `export const opened = openEmbed(${call});`,
	touched: (call, loads) =>
		[
			'export async function open(isAddressed) {',
			loads ? 'if (isAddressed) await (await load()).loadRest();' : '',
			`return openEmbed(${call}, isAddressed);`,
			'}'
		].join('\n'),
	show: (call, loads) =>
		[
			'export async function show() {',
			loads ? 'await load();' : '',
			`return showEmbed(${call});`,
			'}'
		].join('\n'),
	write: (call, loads, isPatient) =>
		`export const write = (language) => writeEmbed(${call}, ${isPatient && !loads});`
};

/**
 * The entries: `embed:open/conv2d` brings a page to life in a language, at once or by `embed:touched/conv2d`;
 * `embed:show/conv2d` exports how its HTML is written in the page, and `embed:write/conv2d` how in any language.
 * @param {string | null} language
 * @param {string} [writer] the script of `embed:show`, which is bundled by itself
 * @returns {import('vite').Plugin}
 */
export function entries(language, writer) {
	return {
		name: 'receptive:embed-entries',
		resolveId: {
			filter: { id: /embed:\w+(?:\/[\w-]+)?$/ },
			// Vite takes a library's entry for a path.
			handler: (id) =>
				id === 'embed:writer' && writer
					? { id: `./${writer}`, external: true }
					: id.replace(/^.*(?=embed:)/, '\0')
		},
		load: {
			filter: { id: /^\0embed:/ },
			handler(id) {
				const [kind, scene] = id.slice('\0embed:'.length).split('/');
				if (kind === 'open' && patientScenes.includes(scene))
					return [
						`import { openWhenTouched } from '$lib/classroom/embed/touch';`,
						`const load = () => import('embed:touched/${scene}');`,
						`const loadWriter = () => import('embed:writer');`,
						`const isUnwritten = ${loadedScenes.includes(scene)};`,
						`openWhenTouched('${scene}', { load, loadWriter, isUnwritten });`
					].join('\n');
				const words = language === null ? languages : [language];
				const locale =
					language === null
						? `{ language, messages: { ${words.join(', ')} }[language] }`
						: `{ language: '${language}', messages: ${language} }`;
				const module = kind === 'touched' ? 'open' : kind;
				const loads = loadedScenes.includes(scene);
				return [
					`import Scene${loads ? ', { load }' : ''} from '/src/lib/scenes/${scene}/Scene.svelte';`,
					`import { ${module}Embed } from '$lib/classroom/embed/${module}';`,
					...words.map((name) => `import { ${name} } from '$messages/${name}';`),
					exported[kind](`'${scene}', Scene, ${locale}`, loads, patientScenes.includes(scene))
				].join('\n');
			}
		}
	};
}
