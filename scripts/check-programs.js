/**
 * Runs every program that the scenes export with the real NumPy and PyTorch of a local Python, in the
 * state that each scene opens with and in random ones: `npm run check:programs`. `PYTHON` names another
 * Python than `python3`; `-- --states 5` asks for more random states, `-- --only pooling` for fewer
 * scenes. What the Python has not installed is left out, and said.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: asked } = parseArgs({
	options: { states: { type: 'string', default: '3' }, only: { type: 'string', default: '' } }
});
// SvelteKit takes the folder that it is started in for the site's.
process.chdir(root);
const python = process.env.PYTHON ?? 'python3';

/** Runs each program that comes in as JSON, and prints what went wrong with it, null for nothing. */
const runner = `
import contextlib, io, json, sys, traceback
for name, program in json.load(sys.stdin):
    wrong = None
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(program, name, 'exec'), {'__name__': '__main__'})
    except Exception:
        wrong = traceback.format_exc(limit=-1)
    print(json.dumps([name, wrong]), flush=True)
`;

/** Whether the Python can import a library. @param {string} library */
const has = (library) => spawnSync(python, ['-c', `import ${library}`]).status === 0;

const libraries = /** @type {const} */ (['numpy', 'pytorch']).filter((library) => {
	const isThere = has(library === 'numpy' ? 'numpy' : 'torch');
	if (!isThere) console.log(`${python} has no ${library}: its programs are left out.`);
	return isThere;
});
if (libraries.length === 0) process.exit(0);

const server = await createServer({
	...{ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' },
	optimizeDeps: { noDiscovery: true }
});
const folder = mkdtempSync(join(tmpdir(), 'programs-'));
try {
	/** @type {typeof import('../src/lib/export/testing/scene-programs')} */
	// @ts-expect-error -- the server knows modules by their text alone
	const { programFiles, sampledScenes } = await server.ssrLoadModule(
		'/src/lib/export/testing/scene-programs.ts'
	);
	/** @type {typeof import('../src/lib/engine/random')} */
	// @ts-expect-error -- as above
	const { seededRandom } = await server.ssrLoadModule('/src/lib/engine/random.ts');

	for (const [name, text] of Object.entries(programFiles)) writeFileSync(join(folder, name), text);
	/** @type {[name: string, program: string][]} */
	const programs = [];
	for (const { id, programs: write } of sampledScenes.filter(({ id }) => id.includes(asked.only))) {
		for (let state = 0; state <= Number(asked.states); state++) {
			const written = await write(seededRandom(1009 * state), state === 0);
			for (const library of libraries)
				programs.push([`${id}, state ${state}, ${library}`, written[library]]);
		}
	}
	const told = execFileSync(python, ['-c', runner], {
		...{ cwd: folder, input: JSON.stringify(programs), encoding: 'utf8' },
		maxBuffer: 2 ** 26
	});
	const lines = told.trim().split('\n');
	const wrong = lines.map((line) => JSON.parse(line)).filter(([, problem]) => problem !== null);
	for (const [name, problem] of wrong) console.log(`${name}\n${problem}`);
	console.log(`${lines.length} programs ran, ${wrong.length} failed`);
	process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
	rmSync(folder, { recursive: true });
	await server.close();
}
