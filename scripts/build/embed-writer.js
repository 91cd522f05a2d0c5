import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { cut, onceEach } from './cut-code.js';

/** The names of what a component is given to tell what a reader does. */
const handler = /^on(?!ly$|ce$|e$)[a-z]+$/;

/** What stands in for what would carry values and wait for them. @type {Readonly<Record<string, string>>} */
const unused = {
	devalue: `export function uneval() { throw new Error('pages for frames carry no values'); }`,
	'./crypto.js': `export function sha256() { throw new Error('pages for frames carry no values'); }`,
	'node:async_hooks': 'export {};'
};

/**
 * What Svelte writes pages with also carries values from there to the scripts of a page, and waits for values while it
 * writes. Nothing here is carried or waited for, and what does that would be a tenth of a page for frames. It cannot be
 * left out by importing less: all of it are methods of one class, `Renderer`, which every component is written by, and no
 * bundler drops methods. What stands in throws, or is not there, if it is called after all.
 * @returns {import('vite').Plugin}
 */
export function writesAtOnce() {
	return {
		name: 'receptive:embed-writes-at-once',
		enforce: 'pre',
		resolveId: {
			filter: { id: /^(?:devalue|node:async_hooks|\.\/crypto\.js)$/ },
			handler: (id, importer = '') =>
				/\/svelte\/src\/internal\/server\//.test(importer) ? `\0unused/${id}` : null
		},
		load: {
			filter: { id: /^\0unused\// },
			handler: (id) => unused[id.slice('\0unused/'.length)]
		},
		transform: {
			filter: { id: /\.svelte$/ },
			handler: (code) => ({ code: withoutHandlers(code), map: null })
		}
	};
}

/**
 * A component as it is compiled to be written, without what it would do for a reader: handlers that it gives to other
 * components stay functions, as some show no more than that there is one, and do nothing.
 */
export const withoutHandlers = onceEach((code) => {
	const file = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest);
	const named = new Set([...code.matchAll(/\bfunction (\w+)\(/g)].map(([, name]) => name));
	/** @type {import('./cut-code.js').Cut[]} */
	const cuts = [];
	/** @param {ts.Expression} value */
	const empty = (value) => {
		if (ts.isConditionalExpression(value)) [value.whenTrue, value.whenFalse].forEach(empty);
		else if (ts.isArrowFunction(value) || (ts.isIdentifier(value) && named.has(value.text)))
			cuts.push({ from: value.getStart(file), to: value.end, by: '() => {}' });
	};
	/** @param {ts.Node} node */
	const visit = (node) => {
		if (ts.isPropertyAssignment(node) && handler.test(node.name.getText(file)))
			empty(node.initializer);
		else if (
			ts.isShorthandPropertyAssignment(node) &&
			handler.test(node.name.text) &&
			named.has(node.name.text)
		)
			cuts.push({ from: node.end, to: node.end, by: ': () => {}' });
		else ts.forEachChild(node, visit);
	};
	visit(file);
	return cut(code, cuts);
});

/**
 * A component whose canvases are drawn on once they are written: of an attachment, which is for a page that answers, the
 * number of a drawing is left.
 * @param {string} source
 */
export function withDrawnCanvases(source) {
	if (!source.includes('<canvas')) return source;
	const { fragment, instance } = parse(source, { modern: true });
	/** @type {import('./cut-code.js').Cut[]} */
	const cuts = [];
	/** @param {unknown} node */
	const visit = (node) => {
		if (typeof node !== 'object' || node === null) return;
		if (isCanvas(node))
			for (const { type, start, end } of node.attributes)
				if (type === 'AttachTag') {
					const [, draw] = /^\{@attach\s([^]*)\}$/.exec(source.slice(start, end)) ?? [];
					cuts.push({ from: start, to: end, by: `data-drawing={drawnLater(${draw})}` });
				}
		Object.values(node).forEach(visit);
	};
	visit(fragment);
	if (!instance || cuts.length === 0) return source;
	const at = source.indexOf('>', instance.start) + 1;
	const by = `\nimport { drawnLater } from '$lib/classroom/embed/drawings';`;
	return cut(source, [{ from: at, to: at, by }, ...cuts]);
}

/** @param {object} node @returns {node is import('svelte/compiler').AST.RegularElement} */
const isCanvas = (node) =>
	'type' in node && node.type === 'RegularElement' && 'name' in node && node.name === 'canvas';
