import { readFile } from 'node:fs/promises';
import { compile, parse, preprocess } from 'svelte/compiler';

const query = /\?still$/;
const place = /\.still\.js$/;
/** Links to states, which the page around the text follows. */
const followed = ['StateLink'];

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
		if (!followed.some((name) => name === node.name)) return true;
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
 * `lesson.md?still` is what a page needs of a lesson's text that it has been written with.
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
				return { code: js.code, map: null };
			}
		}
	};
}
