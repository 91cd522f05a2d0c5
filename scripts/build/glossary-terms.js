import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** @typedef {{ readonly en: string, readonly zh: string }} TermName */

/**
 * The names of the glossary's terms, by id. Read from the syntax, not by running the files, as Node cannot run them.
 * @param {string} directory
 * @returns {ReadonlyMap<string, TermName>}
 */
export function readTermNames(directory) {
	/** @type {Map<string, TermName>} */
	const names = new Map();
	if (!existsSync(directory)) return names;
	for (const name of readdirSync(directory).filter((file) => file.endsWith('.ts'))) {
		const text = readFileSync(join(directory, name), 'utf8');
		collectNames(ts.createSourceFile(name, text, ts.ScriptTarget.Latest), names);
	}
	return names;
}

/** @param {ts.Node} node @param {Map<string, TermName>} names */
function collectNames(node, names) {
	if (ts.isObjectLiteralExpression(node)) {
		const id = textOf(propertyOf(node, 'id'));
		const name = propertyOf(node, 'name');
		if (id !== undefined && name && ts.isObjectLiteralExpression(name)) {
			const [en, zh] = [textOf(propertyOf(name, 'en')), textOf(propertyOf(name, 'zh'))];
			if (en !== undefined && zh !== undefined) names.set(id, { en, zh });
		}
	}
	ts.forEachChild(node, (child) => collectNames(child, names));
}

/** @param {ts.ObjectLiteralExpression} object @param {string} key */
function propertyOf(object, key) {
	const property = object.properties.find(
		({ name }) => name && ts.isIdentifier(name) && name.text === key
	);
	return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

/** @param {ts.Expression | undefined} expression */
function textOf(expression) {
	return expression && ts.isStringLiteral(expression) ? expression.text : undefined;
}
