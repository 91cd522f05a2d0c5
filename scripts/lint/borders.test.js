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
