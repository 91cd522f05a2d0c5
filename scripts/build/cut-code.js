import ts from 'typescript';

/** @typedef {{ from: number, to: number, by?: string }} Cut a part of a text, and what stands in its place */

/**
 * A module without some properties of the objects that it declares or assigns.
 * @param {string} code
 * @param {(path: readonly string[], object: string) => boolean} isNeedless by the path of a property in an object
 */
export function withoutProperties(code, isNeedless) {
	const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest);
	/** @type {Cut[]} */
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
	return cut(code, cuts);
}

/**
 * A text with some of its parts replaced.
 * @param {string} code
 * @param {readonly Cut[]} cuts in their order, none within another
 */
export function cut(code, cuts) {
	return cuts.reduceRight(
		(rest, { from, to, by = '' }) => rest.slice(0, from) + by + rest.slice(to),
		code
	);
}

/**
 * What a function makes of each text, made once: the same modules are part of most scenes.
 * @template Made
 * @param {(code: string) => Made} make
 * @returns {(code: string) => Made}
 */
export function onceEach(make) {
	/** @type {Map<string, Made>} */
	const made = new Map();
	return (code) => {
		const known = made.get(code) ?? make(code);
		made.set(code, known);
		return known;
	};
}
