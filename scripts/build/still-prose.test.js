import { expect, test } from 'vitest';
import { loadersOf, withoutStillness } from './still-prose.js';

test('what stands still is left empty, with nothing imported for it', () => {
	const still = withoutStillness(`<script>
	import Stage from './Stage.svelte';
	import StateLink from './StateLink.svelte';
	import { numbers } from './numbers';
</script>

<p class="try">{numbers.sum} and <StateLink scene="slide" state="">this</StateLink></p>

<Stage name="slide" />

<hr>
<p><Stage name="inside" /></p>
`);
	expect(still).toContain(
		'<p></p>\n\n<Stage name="slide" />\n\n<hr />\n<p><Stage name="inside" /></p>'
	);
	expect(still).toContain('import Stage');
	expect(still).not.toMatch(/StateLink|numbers/);
});

test('a lesson brings the scenes that it names, each once, and nothing for what is no scene', () => {
	const metadata = `scenes: {
		slide: { scene: 'conv2d', state: '1' },
		again: { scene: 'conv2d' },
		sizes: { scene: 'output-size' }
	},
	stops: [{ scene: 'slide' }]`;
	expect(loadersOf(metadata)).toBe(
		"export const scenes = { 'conv2d': () => import('/src/lib/scenes/conv2d/Scene.svelte'), " +
			"'output-size': () => import('/src/lib/scenes/output-size/Scene.svelte') };"
	);
});
