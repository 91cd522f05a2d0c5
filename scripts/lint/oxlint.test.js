import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../setup/run.js';

/** What is refused, in which file, by which words of which rules. @type {[string, string, string, string[]][]} */
const refused = [
	[
		'what only types can tell',
		'src/lib/ui/types.ts',
		`const late = async () => 1;
		late();
		[1].forEach(late);
		export function name(side: 'left' | 'right') {
			switch (side) {
				case 'left':
					return side as string as string;
			}
		}
		const unused = 2;`,
		[
			'no-unused-vars',
			'no-floating-promises',
			'no-misused-promises',
			'no-unnecessary-type-assertion',
			'switch-exhaustiveness-check'
		]
	],
	[
		'carelessness',
		'lessons/careless.ts',
		`export const same = (a: any, b: Array<string>) => a == b;
		console.log(same);`,
		['no-explicit-any', 'array-type', 'eqeqeq', 'no-console']
	],
	[
		'a clock, chance and the page in the engine',
		'src/lib/engine/world.ts',
		`export const world = [Date.now(), Math.random(), document.title, process.env, fetch];
		export const inner = [WebAssembly.Module, structuredClone, new Float32Array(2), globalThis];`,
		[
			'The engine knows no browser and no clock',
			'Chance is a seeded generator',
			...['document', 'process', 'fetch', 'structuredClone'].map(
				(name) => `'${name}' is not defined`
			)
		]
	],
	[
		'imports across a border',
		'src/lib/engine/borders.ts',
		`import { a } from '$lib/figures/a';
		export * from 'svelte';
		export const b = () => [a, import('../ui/b')];`,
		[
			'engine must not import figures',
			'engine must not import svelte',
			'another layer is imported as $lib/ui/b'
		]
	],
	[
		'D3 in place of Svelte',
		'src/lib/figures/drawing.ts',
		`import { select } from 'd3';
		import * as d3 from 'd3';
		import { selection } from 'd3-selection';
		export const all = [select, d3, selection];`,
		['import what is used by its name', '* import is invalid', 'D3 computes, Svelte draws.']
	],
	[
		'reaching into components',
		'src/lib/ui/reaching.ts',
		`export const a = () => [document.querySelector('a'), document.getElementById('a')];`,
		["'document.querySelector' is", "'document.getElementById' is"]
	],
	[
		'what Svelte would not see or keep',
		'src/lib/ui/runes.svelte.ts',
		`import { goto } from '$app/navigation';
		import { tick } from 'svelte/internal';
		export const known = $state({ map: new Map() });
		export const title = document.title;
		export const go = () => goto('/en/').then(tick);
		$inspect(known);`,
		[
			'no-navigation-without-resolve',
			'no-svelte-internal',
			'prefer-svelte-reactivity',
			'no-top-level-browser-globals',
			'no-inspect'
		]
	],
	[
		'a sleeping test',
		'e2e/sleeping.spec.ts',
		`type Page = { waitForTimeout(time: number): unknown };
		export const f = ({}, page: Page) => page.waitForTimeout(5);`,
		['A sleeping test is slow']
	],
	[
		'nothing of what tests may',
		'src/lib/engine/world.test.ts',
		'export const now = Date.now();',
		[]
	],
	['nothing of what scripts may', 'scripts/speaking.js', 'console.log(1);', []]
];

const folder = mkdtempSync(join(tmpdir(), 'oxlint-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What Oxlint says of files in a project like this one: one object for each objection. */
function lint() {
	copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
	for (const shared of ['node_modules', 'scripts/lint']) {
		mkdirSync(dirname(join(folder, shared)), { recursive: true });
		symlinkSync(join(root, shared), join(folder, shared), 'junction');
	}
	writeFileSync(
		join(folder, 'tsconfig.json'),
		'{ "compilerOptions": { "strict": true, "types": [] }, "include": ["src"] }'
	);
	for (const [, file, code] of refused) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), code);
	}
	const program = join(root, 'node_modules/oxlint/bin/oxlint');
	const options = [program, '--format', 'json', ...refused.map(([, file]) => file)];
	const { stdout } = spawnSync(process.execPath, options, { cwd: folder, encoding: 'utf8' });
	/** @type {{ filename: string, code: string, message: string, help?: string }[]} */
	const diagnostics = JSON.parse(stdout).diagnostics;
	return diagnostics;
}

describe('the configuration of Oxlint refuses', () => {
	const found = lint();

	test.each(refused)('%s', (_, file, __, reasons) => {
		const texts = found
			.filter(({ filename }) => filename === file)
			.map((said) => `${said.code} ${said.message} ${said.help}`);
		for (const reason of reasons) expect(texts.join('\n')).toContain(reason);
		expect(texts).toHaveLength(reasons.length);
	});
});
