import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ensureKernels } from '../build/wasm-kernels.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A module with all that it imports as one, as the site is served: between modules that Vite loads one
 * by one, every call would go through a getter.
 * @template Module
 * @param {string} entry
 * @returns {Promise<Module>}
 */
export async function importBundled(entry) {
	await ensureKernels();
	// Compiling TypeScript needs the settings that SvelteKit writes, which a fresh clone does not have.
	if (!existsSync(join(root, '.svelte-kit/tsconfig.json'))) {
		execFileSync('npx', ['svelte-kit', 'sync'], { cwd: root, stdio: 'inherit' });
	}
	const output = await build({
		root,
		configFile: false,
		logLevel: 'silent',
		resolve: { alias: { $lib: join(root, 'src/lib') } },
		ssr: { noExternal: true },
		build: { ssr: entry, write: false, minify: false, target: 'esnext' }
	});
	if (!('output' in output)) throw new Error(`${entry} was not bundled.`);
	const folder = await mkdtemp(join(tmpdir(), 'receptive-bench-'));
	const file = join(folder, 'bundle.mjs');
	await writeFile(file, output.output[0].code);
	try {
		return await import(pathToFileURL(file).href);
	} finally {
		await rm(folder, { recursive: true });
	}
}
