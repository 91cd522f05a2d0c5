import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.js';

/** npm writes package-lock.json a moment after its own copy of it; that is not a change. */
const toleranceMilliseconds = 10_000;

/** Installs the packages that package-lock.json names, unless they are there. Throws if that fails. */
export async function ensureInstalled() {
	if (isInstalled()) return;
	console.log('Installing packages …');
	const { passed } = await run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
	if (!passed) throw new Error('npm ci failed; its messages are above.');
}

function isInstalled() {
	const installed = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(installed)) return false;
	const wanted = statSync(join(root, 'package-lock.json')).mtimeMs;
	return wanted <= statSync(installed).mtimeMs + toleranceMilliseconds;
}
