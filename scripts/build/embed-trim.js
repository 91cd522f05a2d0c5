import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const library = fileURLToPath(new URL('../../src/lib/', import.meta.url));

/** Groups of the catalogue that no scene speaks from, and what scenes say from one that is of the site around them. */
const foreignGroups = ['lesson', 'code'];
const siteWords = ['partFailed', 'retry', 'lab', 'openLab'];

/** Methods of fraction.js that nothing here calls; a class keeps them all. */
const needlessMethods = [
	'mod',
	'gcd',
	'lcm',
	'inverse',
	'log',
	'roundTo',
	'divisible',
	'toLatex',
	'toContinued',
	'simplify'
];

/**
 * Scenes whose networks are known, and where their layers are written: any of those that the engine has would come with
 * each of them.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const networksOf = {
	'tiny-cnn': ['scenes/tiny-cnn'],
	'linear-layers': ['scenes/linear-layers'],
	'layer-costs': ['scenes/layer-costs', 'engine/graph/presets'],
	'effective-field': ['scenes/effective-field'],
	'receptive-networks': ['scenes/receptive-networks', 'engine/graph/presets']
};

/**
 * The catalogue of a language without what only the site around a scene says.
 * @param {string} code the source of messages/en.ts, or that of another language
 */
export function sceneWords(code) {
	return withoutProperties(code, (path) => {
		const [group, word] = path;
		if (path.length === 1) return foreignGroups.includes(group);
		return path.length === 2 && group === 'site' && !siteWords.includes(word);
	});
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

/** The module of fraction.js without what is not called. @param {string} code */
export function onlyUsedMethods(code) {
	return withoutProperties(
		code,
		(path, object) => object === 'Fraction.prototype' && needlessMethods.includes(path[0])
	);
}

/**
 * A module without some properties of the objects that it declares or assigns.
 * @param {string} code
 * @param {(path: readonly string[], object: string) => boolean} isNeedless by the path of a property in an object
 */
function withoutProperties(code, isNeedless) {
	const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest);
	/** @type {{ from: number, to: number }[]} */
	const cuts = [];
	/** @param {ts.Node} node @param {readonly string[]} path @param {string} object */
	const visit = (node, path, object) => {
		if (!ts.isObjectLiteralExpression(node)) return;
		node.properties.forEach((property, index) => {
			if (!ts.isPropertyAssignment(property)) return;
			if (!ts.isIdentifier(property.name) && !ts.isStringLiteral(property.name)) return;
			const place = [...path, property.name.text];
			const next = node.properties[index + 1];
			if (isNeedless(place, object))
				cuts.push({
					from: property.getStart(file),
					to: next ? next.getStart(file) : node.properties.end
				});
			else visit(property.initializer, place, object);
		});
	};
	for (const statement of file.statements) {
		if (ts.isVariableStatement(statement))
			for (const { name, initializer } of statement.declarationList.declarations)
				if (initializer) visit(initializer, [], name.getText(file));
		if (ts.isExpressionStatement(statement) && ts.isBinaryExpression(statement.expression))
			visit(statement.expression.right, [], statement.expression.left.getText(file));
	}
	return cuts.reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), code);
}
