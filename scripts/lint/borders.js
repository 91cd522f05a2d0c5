import { dirname, relative, resolve } from 'node:path';
import { borders } from './layers.js';

/**
 * @typedef {object} Border
 * @property {readonly string[]} [only] the layers that may be imported; without it, any
 * @property {readonly string[]} [never] layers that may not be imported
 * @property {readonly string[]} [noPackages] packages that may not be imported, with all below them
 * @property {string} because
 */

/**
 * The layer that a file of the project belongs to: a folder of src/lib, or routes, lessons, messages.
 * @param {string} path from the repository's folder
 */
export function layerOf(path) {
	const [, inLibrary, top] = /^(?:src\/lib\/([^/]+)\/|(?:src\/)?([^/]+)\/)/.exec(path) ?? [];
	return inLibrary ?? top;
}

/**
 * Where an import leads, from the repository's folder; undefined if to a package.
 * @param {string} specifier
 * @param {string} file the importing file, from the repository's folder
 */
function targetOf(specifier, file) {
	if (specifier.startsWith('$lib/')) return specifier.replace('$lib/', 'src/lib/');
	if (/^\$(messages|lessons)(\/|$)/.test(specifier)) return `${specifier.slice(1)}/`;
	if (specifier.startsWith('.')) return relative('.', resolve(dirname(file), specifier));
	return undefined;
}

/**
 * Why an import crosses a border; undefined if it may.
 * @param {string} specifier
 * @param {string} file
 * @param {Readonly<Record<string, Border>>} borders by layer
 */
export function objection(specifier, file, borders) {
	const layer = layerOf(file);
	const border = layer === undefined ? undefined : borders[layer];
	const target = targetOf(specifier, file);
	if (target === undefined) {
		if (specifier.endsWith('.css')) return undefined;
		const refused = border?.noPackages?.find(
			(name) => specifier === name || specifier.startsWith(`${name}/`)
		);
		return refused && `${layer} must not import ${refused}: ${border?.because}`;
	}
	const targetLayer = layerOf(`${target}/`);
	if (targetLayer === layer) {
		const isAround = layer !== 'routes' && !specifier.startsWith('.');
		return isAround ? `inside ${layer}, import relatively, so that the layer can move` : undefined;
	}
	if (specifier.startsWith('.') && target.startsWith('src/lib/'))
		return `another layer is imported as $lib/${target.slice('src/lib/'.length)}`;
	const isRefused =
		border?.never?.includes(targetLayer ?? '') ||
		(border?.only && !border.only.includes(targetLayer ?? ''));
	return isRefused ? `${layer} must not import ${targetLayer}: ${border?.because}` : undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
	meta: {
		type: 'problem',
		docs: { description: 'keep every layer from importing what it must not know' },
		schema: [],
		messages: { crossed: '{{ reason }}' }
	},
	create(context) {
		const file = relative(context.cwd, context.filename).replaceAll('\\', '/');
		/** @param {{ source?: unknown }} node */
		const check = (node) => {
			const source = /** @type {import('estree').Literal | null | undefined} */ (node.source);
			if (typeof source?.value !== 'string') return;
			const reason = objection(source.value, file, borders);
			if (reason) context.report({ node: source, messageId: 'crossed', data: { reason } });
		};
		return {
			ImportDeclaration: check,
			ImportExpression: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check
		};
	}
};

/** The plugin of both linters with the one rule `project/borders`, which holds every layer to its row of layers.js. */
export default { meta: { name: 'project' }, rules: { borders: rule } };
