import { format } from 'prettier';
import { engineExports, fastKernels } from './exports.js';

/** @typedef {import('./exports.js').EngineExport} EngineExport */

const introduction = `# The engine's functions

Written by \`npm run docs:engine\` from what \`src/lib/engine/index.ts\` exports; a test fails when it is out of date.
[model.md](model.md) has the conventions, the comment of each function its shapes, its errors and its source.

- **steps** are timelines, a process at several grains; \`…Trace\` in place of \`…Timeline\` is one of its grains.
- **exact** operations are written over any arithmetic, so that they compute with rationals; the others need an
  exponential, a logarithm or a root, and take doubles. A test runs every one of them on rationals.
- **fast** operations have a kernel in 32-bit floats in \`src/lib/engine/fast\`, held equal to the operation.`;

/** @param {string} name */
const code = (name) => `\`${name}\``;

/** @param {EngineExport} one */
const linked = ({ name, file }) => `[${code(name)}](../src/lib/engine/${file})`;

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
	const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The first sentence of a comment, on one line. @param {string} doc */
function firstSentence(doc) {
	const withoutSources = doc.replace(/\s*\([^()]*https?:[^()]*\)/g, '');
	const flat = withoutSources.replace(/\s+/g, ' ').replace(/\|/g, '\\|');
	return /^.*?[.)](?= [A-Z(]|$)/.exec(flat)?.[0] ?? flat;
}

/** Which fast kernel computes an operation, if one does. @param {string} op @param {readonly string[]} names @param {readonly string[]} kernels */
function kernelOf(op, names, kernels) {
	const [withoutLoss, ofMap] = [op.replace(/Loss$/, ''), op.replace(/^global/, '')];
	const local = ofMap.charAt(0).toLowerCase() + ofMap.slice(1);
	const pointwise = names.includes(`${op}Pointwise`) ? 'activation' : '';
	return kernels.find((kernel) => [op, withoutLoss, local, pointwise].includes(kernel));
}

/** The operations among the exports: what has a way back. @param {readonly EngineExport[]} exported */
export function operationsOf(exported) {
	const names = exported.map(({ name }) => name);
	return exported.filter(({ name }) => names.includes(`${name}Backward`));
}

/** @param {readonly EngineExport[]} operations @param {readonly EngineExport[]} exported @param {readonly string[]} kernels */
function operationTable(operations, exported, kernels) {
	const names = exported.map(({ name }) => name);
	/** @param {string} op @param {'' | 'Backward'} way */
	const steps = (op, way) => {
		if (names.includes(`${op}${way}Timeline`)) return code(`${op}${way}Timeline`);
		return names.includes(`${op}Pointwise`) ? code(`activation${way}Timeline`) : '';
	};
	const rows = operations.map((one) => {
		const { name, isGeneric } = one;
		const kernel = kernelOf(name, names, kernels);
		return [
			linked(one),
			code(`${name}Backward`),
			...[steps(name, ''), steps(name, 'Backward')],
			isGeneric ? 'yes' : '',
			kernel ? code(kernel) : ''
		];
	});
	return table(['forward', 'backward', 'steps', 'steps back', 'exact', 'fast'], rows);
}

/** @param {readonly EngineExport[]} functions @param {readonly string[]} [kernels] */
function functionTable(functions, kernels) {
	const head = ['function', 'what it is', 'exact', ...(kernels ? ['fast'] : [])];
	const rows = functions.map((one) => [
		linked(one),
		firstSentence(one.doc),
		one.isGeneric ? 'yes' : '',
		...(kernels ? [kernels.includes(one.name.replace(/W$/, '')) ? 'yes' : ''] : [])
	]);
	return table(head, rows);
}

/** docs/engine.md as the exports of the engine make it. */
export async function engineDocument() {
	const [exported, kernels] = [engineExports(), fastKernels()];
	const functions = exported.filter(({ kind }) => kind === 'function');
	const operations = operationsOf(functions);
	const isLoss = (/** @type {EngineExport} */ { file }) => file.startsWith('ops/losses/');
	const inFolder = (/** @type {string} */ folder) =>
		functions.filter(({ file }) => file.startsWith(folder));
	const presets = inFolder('graph/presets/');
	const sections = [
		introduction,
		'## Operations',
		operationTable(
			operations.filter((one) => !isLoss(one)),
			exported,
			kernels
		),
		'## Losses',
		operationTable(operations.filter(isLoss), exported, kernels),
		'## Optimisers',
		functionTable(
			inFolder('train/optimisers/').filter(({ result }) => result.startsWith('Optimizer<')),
			kernels
		),
		'## Schedules of the learning rate',
		functionTable(inFolder('train/schedules/')),
		'## Initialisers',
		functionTable(engineExports('train/init/init.ts').filter(({ kind }) => kind === 'function')),
		'## Metrics',
		functionTable(inFolder('train/metrics/')),
		...(presets.length > 0 ? ['## Networks', functionTable(presets)] : [])
	];
	return format(`${sections.join('\n\n')}\n`, { parser: 'markdown', printWidth: 100 });
}
