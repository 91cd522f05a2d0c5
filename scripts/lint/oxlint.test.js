import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../setup/run.js';

const folder = mkdtempSync(join(tmpdir(), 'oxlint-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the configuration of Oxlint refuses what only types can tell', () => {
	writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "strict": true } }');
	const code = `
		const late = async () => 1;
		late();
		if (late()) [1].forEach(late);
		export function name(side: 'left' | 'right') {
			switch (side) {
				case 'left':
					return side as string as string;
			}
		}
		const unused = 2;
	`;
	writeFileSync(join(folder, 'x.ts'), code);
	const options = [
		join(root, 'node_modules/oxlint/bin/oxlint'),
		'--format',
		'json',
		'-c',
		join(root, '.oxlintrc.json'),
		folder
	];
	const { stdout } = spawnSync(process.execPath, options, { cwd: root, encoding: 'utf8' });
	const found = JSON.parse(stdout).diagnostics.map(
		(/** @type {{ code: string }} */ { code }) => code
	);
	expect(new Set(found)).toEqual(
		new Set([
			'eslint(no-unused-vars)',
			'typescript(no-floating-promises)',
			'typescript(no-misused-promises)',
			'typescript(no-unnecessary-type-assertion)',
			'typescript(switch-exhaustiveness-check)'
		])
	);
});
