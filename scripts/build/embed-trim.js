import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { cut, onceEach, withoutProperties } from './cut-code.js';

/** @typedef {import('./cut-code.js').Cut} Cut */

const library = fileURLToPath(new URL('../../src/lib/', import.meta.url));

/** Groups of the catalogue that no scene speaks from, and what scenes say from one that is of the site around them. */
const foreignGroups = ['lesson', 'code'];
const siteWords = ['partFailed', 'retry', 'lab', 'openLab'];

/**
 * Scenes whose networks are known, and where their layers are written: any of those that the engine has would come with
 * each of them.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const networksOf = {
	'tiny-cnn': ['scenes/tiny-cnn'],
	'linear-layers': ['scenes/linear-layers'],
	'layer-costs': ['scenes/layer-costs', 'engine/graph/presets']
};

/**
 * The catalogue of a language without what only the site around a scene says.
 * @param {string} code the source of messages/en.ts, or that of another language
 * @param {boolean} [isWriting] whether for what only writes pages, without what is said of numbers that are typed
 */
export function sceneWords(code, isWriting = false) {
	const foreign = isWriting ? [...foreignGroups, 'numbers'] : foreignGroups;
	return withoutProperties(code, (path) => {
		const [group, word] = path;
		if (path.length === 1) return foreign.includes(group);
		return path.length === 2 && group === 'site' && !siteWords.includes(word);
	});
}

/**
 * A module of words without those that nothing names.
 * @param {string} code
 * @param {ReadonlySet<string>} names all that code names, in whatever way
 */
export function onlyNamedWords(code, names) {
	return withoutProperties(code, (path) => !names.has(path[path.length - 1]));
}

const comments = /\/\*[^]*?\*\/|^\s*\/\/.*$/gm;

/**
 * All that modules of scenes name: variables, properties, and what is in texts, as words are also found by the text of a
 * state. Words name each other by a dot alone, and the engine none.
 * @param {Readonly<Record<string, string>>} modules their code by where they are
 * @returns {ReadonlySet<string>}
 */
export function namesIn(modules) {
	return new Set(
		Object.entries(modules).flatMap(([id, code]) => {
			if (/\/(?:node_modules|lib\/engine)\//.test(id)) return [];
			if (/\/messages\/[\w-]+\.ts$/.test(id))
				return [...code.matchAll(/\.(\w+)/g)].map(([, name]) => name);
			return code.replaceAll(comments, '').match(/\w+/g) ?? [];
		})
	);
}

/**
 * The kinds of layers that a scene's networks have; null for a scene that may have any.
 * @param {string} scene
 * @returns {ReadonlySet<string> | null}
 */
export function layersOf(scene) {
	if (!Object.hasOwn(networksOf, scene)) return null;
	const texts = networksOf[scene].flatMap((folder) =>
		readdirSync(library + folder)
			.filter((name) => name.endsWith('.ts'))
			.map((name) => readFileSync(`${library}${folder}/${name}`, 'utf8'))
	);
	return new Set(texts.flatMap((text) => [...text.matchAll(/'(\w+)'/g)].map(([, name]) => name)));
}

/**
 * A module of the engine's kinds of layers with some of them alone.
 * @param {string} code
 * @param {ReadonlySet<string>} layers
 */
export function onlyLayers(code, layers) {
	return withoutProperties(
		code,
		(path, table) => /Kinds$/.test(table) && path.length === 1 && !layers.has(path[0])
	);
}

/**
 * A module without the reasons of its errors, which are for developers: what a scene tells its readers comes of an error's
 * code and values.
 */
export const withoutReasons = onceEach((code) => {
	const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest);
	/** @type {Cut[]} */
	const cuts = [];
	/** @param {ts.Expression | undefined} text */
	const empty = (text) => {
		if (text && isText(text)) cuts.push({ from: text.getStart(file), to: text.end, by: `''` });
	};
	/** @param {ts.Node} node */
	const visit = (node) => {
		if (ts.isVariableDeclaration(node) && node.name.getText(file) === 'reason')
			empty(node.initializer);
		if (ts.isNewExpression(node)) {
			const name = node.expression.getText(file);
			if (name === 'EngineError') empty(node.arguments?.[3]);
			if (/^(?:Range|Type)?Error$/.test(name)) empty(node.arguments?.[0]);
		}
		if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword)
			empty(node.arguments[0]);
		ts.forEachChild(node, visit);
	};
	visit(file);
	return cut(code, cuts);
});

/** @param {ts.Expression} node @returns {boolean} */
const isText = (node) =>
	ts.isStringLiteralLike(node) ||
	ts.isTemplateExpression(node) ||
	(ts.isConditionalExpression(node) && isText(node.whenTrue) && isText(node.whenFalse));
