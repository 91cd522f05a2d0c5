import { mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'src/lib/engine/fast/wasm');
const sources = join(folder, 'assembly');
/** What the compiler's output becomes: a module that every runtime and bundler can import. */
const generated = join(folder, 'generated/modules.js');

const options = [
	...['--runtime', 'stub', '--importMemory', '--enable', 'simd'],
	...['--optimizeLevel', '3', '--shrinkLevel', '0', '--converge', '--noAssert'],
	// A v128 is no value of JavaScript, but no function that has one is called from there.
	...['--disableWarning', '112']
];

/** The variants of the kernels: what each asks of a runtime, by the names of `generated/modules.d.ts`. */
const variants = { relaxedSimd: ['--enable', 'relaxed-simd'], simd: [] };

/** @type {Promise<void> | undefined} */
let building;

/**
 * Compiles the kernels of `engine/fast/wasm` unless they are newer than their source. Throws with the
 * compiler's messages if that fails.
 * @returns {Promise<void>}
 */
export function ensureKernels() {
	building ??= isBuilt() ? Promise.resolve() : build();
	return building;
}

/**
 * Makes sure of the kernels before Vite serves, builds or tests anything, and compiles them again when
 * a source changes while the site is being written.
 * @returns {import('vite').Plugin}
 */
export function wasmKernels() {
	return {
		name: 'receptive:wasm-kernels',
		config: () => ensureKernels(),
		configureServer(server) {
			server.watcher.on('change', (file) => {
				if (dirname(file) !== sources) return;
				build().catch((error) => server.config.logger.error(error.message));
			});
		}
	};
}

function isBuilt() {
	const newest = Math.max(
		...[fileURLToPath(import.meta.url), sources].map(changedAt),
		...readdirSync(sources).map((name) => changedAt(join(sources, name)))
	);
	return changedAt(generated) > newest;
}

/** When a file was last written; never, if there is none. @param {string} file */
function changedAt(file) {
	return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
}

async function build() {
	const modules = Object.entries(variants).map(async ([name, features]) => {
		const bytes = await compile([...options, ...features]);
		return `\t${name}: '${Buffer.from(bytes).toString('base64')}'`;
	});
	const text = `export const modules = {\n${(await Promise.all(modules)).join(',\n')}\n};\n`;
	mkdirSync(dirname(generated), { recursive: true });
	// Whoever reads it meanwhile finds the old one or the new one, never a half.
	const unfinished = `${generated}.${process.pid}`;
	writeFileSync(unfinished, text);
	renameSync(unfinished, generated);
}

/** Compiles AssemblyScript to a module. @param {readonly string[]} flags @returns {Promise<Uint8Array>} */
async function compile(flags) {
	// Loaded only when there is something to compile: it brings all of Binaryen.
	const { default: asc } = await import('assemblyscript/asc');
	/** @type {Uint8Array | undefined} */
	let output;
	const { error, stderr } = await asc.main(['index.ts', '--outFile', 'kernels.wasm', ...flags], {
		readFile: (name) => readFile(join(sources, name), 'utf8').catch(() => null),
		writeFile: (_, contents) => {
			if (typeof contents !== 'string') output = contents;
		},
		listFiles: () => []
	});
	if (error || !output) throw new Error(`engine/fast/wasm/assembly:\n${stderr}`, { cause: error });
	return output;
}
