import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compile, parse, preprocess } from 'svelte/compiler';

const query = /\?still$/;
const place = /\.still\.js$/;
/** Links, those to states of which the page around the text follows, and formulas, which show the same from the start. */
const written = ['StateLink', 'LabStateLink', 'Formula'];

/**
 * A lesson's markup without what stands still: elements at its top level that hold no living component are left empty,
 * and what only they needed is imported no more. Over a page that has been written already, it hydrates what lives and
 * leaves everything else as it is.
 * @param {string} code a lesson as a Svelte component
 */
export function withoutStillness(code) {
	const { fragment, instance } = parse(code, { modern: true });
	/** @type {{ start: number, end: number, text: string }[]} */
	const edits = [];
	for (const node of fragment.nodes) {
		if (node.type !== 'RegularElement' || lives(node)) continue;
		edits.push({ start: node.start, end: node.end, text: emptied(node.name) });
	}
	const markup = edited(code, [
		...edits,
		...(instance ? [{ start: instance.start, end: instance.end, text: '' }] : [])
	]);
	for (const statement of instance?.content.body ?? []) {
		if (statement.type !== 'ImportDeclaration') continue;
		const names = statement.specifiers.map(({ local }) => local.name);
		if (names.length === 0 || names.some((name) => new RegExp(`\\b${name}\\b`).test(markup)))
			continue;
		const { start, end } = /** @type {{ start: number, end: number }} */ (
			/** @type {unknown} */ (statement)
		);
		edits.push({ start, end, text: '' });
	}
	return edited(code, edits);
}

/** @param {string} name */
const emptied = (name) => (/^(?:hr|img|br)$/.test(name) ? `<${name} />` : `<${name}></${name}>`);

/** Whether there is a component in a node that the page has to bring to life. @param {unknown} node @returns {boolean} */
function lives(node) {
	if (Array.isArray(node)) return node.some(lives);
	if (typeof node !== 'object' || node === null) return false;
	if ('type' in node && node.type === 'Component' && 'name' in node)
		if (!written.some((name) => name === node.name)) return true;
	return Object.values(node).some(lives);
}

/** @param {string} code @param {readonly { start: number, end: number, text: string }[]} edits */
function edited(code, edits) {
	let result = code;
	for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
		result = result.slice(0, start) + text + result.slice(end);
	return result;
}

/**
 * Loaders of the scenes that a lesson's metadata names, as code: a page would otherwise carry the names of the files of
 * every scene there is.
 * @param {string} metadata the source of a lesson.ts
 */
export function loadersOf(metadata) {
	const names = [...metadata.matchAll(/\bscene: '([a-z0-9-]+)'/g)].map(([, name]) => name);
	// What else has a scene, such as a stop, names it by its place in the text.
	const scenes = [...new Set(names)].filter((name) => existsSync(sceneFile(name)));
	const loaders = scenes.map((name) => `'${name}': () => import('/${sceneFile(name)}')`);
	return `export const scenes = { ${loaders.join(', ')} };`;
}

/** @param {string} name */
const sceneFile = (name) => `src/lib/scenes/${name}/Scene.svelte`;

/**
 * `lesson.md?still` is what a page needs of a lesson that it has been written with: what lives in its text, as a
 * component, and the loaders of its scenes.
 * @param {import('svelte/compiler').PreprocessorGroup[]} preprocessors those that make a component of Markdown
 * @returns {import('vite').Plugin}
 */
export function stillProse(preprocessors) {
	return {
		name: 'receptive:still-prose',
		enforce: 'pre',
		resolveId: {
			filter: { id: query },
			async handler(source, importer) {
				const file = await this.resolve(source.replace(query, ''), importer);
				return file && file.id.replace(/\.md$/, '.md.still.js');
			}
		},
		load: {
			filter: { id: place },
			async handler(id) {
				const filename = id.replace(place, '');
				if (this.environment.name !== 'client')
					return `export { default } from ${JSON.stringify(filename)};`;
				const source = await readFile(filename, 'utf8');
				this.addWatchFile(filename);
				const { code } = await preprocess(source, preprocessors, { filename });
				const { js } = compile(withoutStillness(code), { filename, runes: true, css: 'external' });
				const metadata = join(dirname(filename), 'lesson.ts');
				this.addWatchFile(metadata);
				const loaders = loadersOf(await readFile(metadata, 'utf8'));
				return { code: `${js.code}\n${loaders}`, map: null };
			}
		}
	};
}
