import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { objection } from './borders.js';
import { borders } from './layers.js';

describe('imports across the borders of a layer', () => {
	test.each([
		['src/lib/engine/ops/conv2d/conv2d.ts', '$lib/figures/grid', 'engine must not import figures'],
		[
			'src/lib/engine/window.ts',
			'../figures/grid',
			'another layer is imported as $lib/figures/grid'
		],
		['src/lib/engine/window.ts', 'svelte/reactivity', 'engine must not import svelte'],
		['src/lib/engine/window.ts', '$app/paths', 'engine must not import $app'],
		['src/lib/engine/window.ts', '$messages', 'engine must not import messages'],
		['src/lib/player/player.svelte.ts', '$lib/scenes/scene', 'player must not import scenes'],
		['src/lib/figures/Grid.svelte', '$lib/player/player.svelte', 'figures must not import player'],
		['src/lib/scenes/scene.ts', '../../routes/+layout', 'scenes must not import routes'],
		['src/lib/course/course.ts', '$lib/course/schema', 'inside course, import relatively'],
		['src/routes/+page.svelte', 'd3', 'routes must not import d3']
	])('%s refuses %s', (file, specifier, reason) => {
		expect(objection(specifier, file, borders)).toContain(reason);
	});

	test.each([
		['src/lib/engine/ops/conv2d/conv2d.ts', '../../window'],
		['src/lib/engine/arithmetic/rational.ts', 'fraction.js'],
		['src/lib/player/player.svelte.ts', '$lib/engine'],
		['src/lib/scenes/conv2d/run.ts', '$lib/figures/grid'],
		['src/routes/+layout.svelte', 'katex/dist/katex.min.css'],
		['src/routes/[lang=lang]/+page.ts', './$types'],
		['lessons/01-part/02-lesson/lesson.ts', '$lib/course'],
		['e2e/fixtures.ts', '../scripts/serve.js']
	])('%s may import %s', (file, specifier) => {
		expect(objection(specifier, file, borders)).toBeUndefined();
	});
});

describe('the configuration of ESLint refuses', () => {
	const eslint = new ESLint();

	test.each([
		['a clock in the engine', 'src/lib/engine/x.ts', 'export const now = Date.now();', 'no clock'],
		[
			'chance in the engine',
			'src/lib/engine/x.ts',
			'export const x = Math.random();',
			'seeded generator'
		],
		[
			'the page in the engine',
			'src/lib/engine/x.ts',
			'export const x = document.title;',
			'no browser'
		],
		[
			'D3 in place of Svelte',
			'src/lib/figures/x.ts',
			"import { select } from 'd3';\nselect('a');",
			'Svelte draws'
		],
		[
			'the whole of D3',
			'src/lib/figures/x.ts',
			"import * as d3 from 'd3';\nd3.max([]);",
			'by its name'
		],
		['HTML in a string', 'src/lib/ui/X.svelte', '<p>{@html "<b>"}</p>', '{@html}'],
		['a link from the root', 'src/lib/ui/X.svelte', '<a href="/en/">x</a>', 'resolve()'],
		[
			'a computed link from the root',
			'src/lib/ui/X.svelte',
			'<a href={`/${1}`}>x</a>',
			'resolve()'
		],
		[
			'reaching into other components',
			'src/lib/ui/x.ts',
			"document.querySelector('a');",
			'reach into'
		],
		[
			'a sleeping test',
			'e2e/x.spec.ts',
			'export const f = (page) => page.waitForTimeout(5);',
			'sleeping'
		]
	])('%s', async (_, filePath, code, message) => {
		const [{ messages }] = await eslint.lintText(code, { filePath });
		expect(messages.map(({ message }) => message)).toEqual([expect.stringContaining(message)]);
	});
});
