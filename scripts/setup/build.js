import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './run.js';

/** The built site. */
export const buildFolder = join(root, 'build');

/** What the built site is made from. */
const sources = [
	'src',
	'lessons',
	'messages',
	'static',
	'scripts/build',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** Builds the site unless it is newer than everything it is made from. Throws if that fails. */
export async function ensureBuilt() {
	if (isBuilt()) return;
	console.log('Building the site …');
	const { passed } = await runTool('vite', ['build', '--logLevel', 'warn'], { quiet: true });
	if (!passed) throw new Error('The site could not be built; the messages are above.');
}

function isBuilt() {
	// The adapter writes this page last.
	const last = join(buildFolder, '404.html');
	return existsSync(last) && statSync(last).mtimeMs > newest();
}

/** When a source was last written, or removed, which touches its folder. */
function newest() {
	const times = sources
		.map((source) => join(root, source))
		.filter(existsSync)
		.flatMap((path) => [path, ...(statSync(path).isDirectory() ? inside(path) : [])])
		.map((path) => statSync(path).mtimeMs);
	return Math.max(...times);
}

/** @param {string} folder */
function inside(folder) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => !/\.test\.[jt]s$/.test(name))
		.map((name) => join(folder, name));
}
