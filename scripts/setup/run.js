import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository: commands work from anywhere. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Runs a program in the repository and waits for it. No input is given to it, so nothing can stop to ask.
 * @param {string} program
 * @param {readonly string[]} options
 * @param {{ environment?: NodeJS.ProcessEnv, quiet?: boolean }} [how] `quiet` shows what it prints only if it fails
 * @returns {Promise<{ passed: boolean }>}
 */
export function run(program, options, { environment = {}, quiet = false } = {}) {
	return new Promise((resolve) => {
		const child = spawn(program, options, {
			cwd: root,
			env: { ...process.env, ...environment },
			stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
			// npm is a .cmd file on Windows, which only a shell can start.
			shell: process.platform === 'win32' && program === 'npm'
		});
		/** @type {Buffer[]} */
		const printed = [];
		child.stdout?.on('data', (chunk) => printed.push(chunk));
		child.stderr?.on('data', (chunk) => printed.push(chunk));
		child.on('error', (error) => {
			console.error(`${program}: ${error.message}`);
			resolve({ passed: false });
		});
		child.on('close', (code) => {
			if (code !== 0) process.stderr.write(Buffer.concat(printed));
			resolve({ passed: code === 0 });
		});
	});
}

/** Tools make much that lives briefly: with more room for it, a tenth of their time is saved. In MB. */
const roomy = '--max-semi-space-size=64';

/** Command-line programs of packages, by their file, so that no shell or PATH is needed. */
const programs = {
	eslint: 'eslint/bin/eslint.js',
	oxlint: 'oxlint/bin/oxlint',
	playwright: '@playwright/test/cli.js',
	prettier: 'prettier/bin/prettier.cjs',
	'svelte-check': 'svelte-check/bin/svelte-check',
	'svelte-kit': '@sveltejs/kit/svelte-kit.js',
	tsc: '@typescript/native/bin/tsc',
	vite: 'vite/bin/vite.js',
	vitest: 'vitest/vitest.mjs'
};

/**
 * Runs a package's program, as `run` does.
 * @param {keyof typeof programs} name
 * @param {readonly string[]} options
 * @param {Parameters<typeof run>[2]} [how]
 */
export function runTool(name, options, how) {
	const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} ${roomy}`;
	return run(process.execPath, [join(root, 'node_modules', programs[name]), ...options], {
		...how,
		environment: { NODE_OPTIONS, ...how?.environment }
	});
}
