import { mdsvex } from 'mdsvex';
import { preprocess } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';
import { glossaryLinks } from './glossary-links.js';
import { mathAfterMarkdown, mathBeforeMarkdown } from './math.js';

const chain = [
	glossaryLinks(),
	mathBeforeMarkdown(),
	mdsvex({ extensions: ['.md'], smartypants: false }),
	mathAfterMarkdown()
];

/** @param {string} markdown @param {string} [filename] */
async function toSvelte(markdown, filename = 'en.md') {
	return (await preprocess(markdown, chain, { filename })).code.trim();
}

/** @param {string} id @param {string} text */
const link = (id, text) =>
	`<a class="term" href="../../glossary/#${id}" data-term-id="${id}">${text}</a>`;

describe('terms in a lesson link to the glossary', () => {
	test('under their name in the language of the lesson', async () => {
		expect(await toSvelte('[[kernel]] slides.')).toBe(`<p>${link('kernel', 'kernel')} slides.</p>`);
		expect(await toSvelte('这是[[kernel]]。', '/x/zh.md')).toBe(
			`<p>这是${link('kernel', '卷积核')}。</p>`
		);
	});

	test('under other words, also in tables, tags and emphasis', async () => {
		expect(await toSvelte('Two **[[kernel|kernels]]** in <b>[[stride]]</b>.')).toBe(
			`<p>Two <strong>${link('kernel', 'kernels')}</strong> in <b>${link('stride', 'stride')}</b>.</p>`
		);
		expect(await toSvelte('| a |\n| - |\n| [[stride|s]] |')).toContain(link('stride', 's'));
	});

	test('but not in code, nor with a backslash', async () => {
		expect(await toSvelte('`[[kernel]]` and \\[[1, 2]]')).not.toContain('<a');
	});

	test.each([
		['One\n\n[[no-such-term]]', 'en.md:3: there is no term "no-such-term"'],
		['One [[kernel', 'en.md:1: this [[ is no link to a term']
	])('%j is refused', async (markdown, reason) => {
		await expect(toSvelte(markdown)).rejects.toThrow(reason);
	});
});
