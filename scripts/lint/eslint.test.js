import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

describe('the configuration of ESLint refuses in a component', () => {
	const eslint = new ESLint();
	const script = (/** @type {string} */ code) => `<script lang="ts">\n\t${code}\n</script>`;

	test.each([
		['HTML in a string', '<p>{@html "<b>"}</p>', '{@html}'],
		['a link from the root', '<a href="/en/">x</a>', 'resolve()'],
		['a computed link from the root', '<a href={`/${1}`}>x</a>', 'resolve()'],
		['an import across a border', script("import '$lib/scenes';"), 'ui must not import scenes'],
		['D3 in place of Svelte', script("import { select } from 'd3'; select('a');"), 'Svelte draws'],
		[
			'reaching into other components',
			script("$effect(() => void document.querySelector('a'));"),
			'reach into'
		]
	])('%s', async (_, code, message) => {
		const [{ messages }] = await eslint.lintText(code, { filePath: 'src/lib/ui/X.svelte' });
		expect(messages.map(({ message }) => message)).toEqual([expect.stringContaining(message)]);
	});
});
