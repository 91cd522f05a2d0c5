import { mdsvex } from 'mdsvex';
import { compile, preprocess } from 'svelte/compiler';
import { render } from 'svelte/server';
import { describe, expect, test, vi } from 'vitest';
import { mathAfterMarkdown, mathBeforeMarkdown } from './math.js';
import { moduleScript } from './module-script.js';

const chain = [
	mathBeforeMarkdown(),
	mdsvex({ extensions: ['.md'], smartypants: false }),
	mathAfterMarkdown(),
	moduleScript()
];

/** Markdown to Svelte source, as the site's build does it. @param {string} markdown */
async function toSvelte(markdown) {
	return (await preprocess(markdown, chain, { filename: 'en.md' })).code;
}

/** Markdown to the HTML of a prerendered page, through Svelte's own compiler. @param {string} markdown */
async function toHtml(markdown) {
	const { js, warnings } = compile(await toSvelte(markdown), { generate: 'server', runes: true });
	expect(warnings).toEqual([]);
	const url = `data:text/javascript,${encodeURIComponent(
		js.code.replaceAll('svelte/internal/server', import.meta.resolve('svelte/internal/server'))
	)}`;
	const { default: component } = await import(/* @vite-ignore */ url);
	return render(component).body.replaceAll(/<!--[\s\S]*?-->/g, '');
}

/** The TeX of each formula in a page, which KaTeX leaves in it as an annotation. @param {string} html */
function formulas(html) {
	return [...html.matchAll(/<annotation[^>]*>([\s\S]*?)<\/annotation>/g)].map(([, tex]) =>
		tex
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&#123;', '{')
			.replaceAll('&#125;', '}')
			.replaceAll('&amp;', '&')
	);
}

describe('formulas survive Markdown and Svelte', () => {
	test.each([
		['nested braces', String.raw`\frac{a_{i_{1}}}{\sqrt{b^{2}}}`],
		['an empty group and a comparison', String.raw`{}^{2} a < b > c \& \{1\}`],
		['stars and underscores', 'a_1 * b_1 * c_1'],
		['Chinese words', String.raw`\text{输出大小，即“}o\text{”}`],
		['an escaped dollar', String.raw`\text{\$5}`],
		['quotes and backticks', "f'(x) + f''(x) \\text{`a'}"]
	])('%s', async (_, tex) => {
		const warn = vi.spyOn(console, 'warn');
		expect(formulas(await toHtml(`Before $${tex}$ after.`))).toEqual([tex]);
		expect(warn).not.toHaveBeenCalled();
		warn.mockRestore();
	});

	test('in headings, tables, lists, links and beside Chinese', async () => {
		const html = await toHtml(
			'## Of $h_1$\n\n| a |\n| - |\n| $t|u$ |\n\n- $l$\n\n[$k$](/x)\n\n**步幅$s$**的$w$倍'
		);
		expect(formulas(html)).toEqual(['h_1', 't|u', 'l', 'k', 's', 'w']);
		expect(html).toContain('<strong>步幅<span class="katex">');
	});

	test('two formulas that touch', async () => {
		expect(formulas(await toHtml('$a$$b$ $$c$$'))).toEqual(['a', 'b', 'c']);
	});

	test('terms are tagged for colour', async () => {
		expect(await toHtml(String.raw`$\term{kernel}{w}$`)).toContain('data-term="kernel"');
	});
});

describe('a display formula stands outside paragraphs', () => {
	test('alone', async () => {
		const html = await toHtml('Text.\n\n$$\n\\sum_{i} x_i\n$$\n\nText.');
		expect(html).toMatch(/<p>Text\.<\/p>\s*<div class="math-display"><span class="katex-display">/);
		expect(html).toMatch(/<\/span><\/div>\s*<p>Text\.<\/p>/);
	});

	test('in the middle of a paragraph', async () => {
		const html = await toHtml('One\n$$a$$\ntwo $$b$$ three *four*');
		expect(html.replaceAll(/<div class="math-display">.*?<\/div>/g, 'FORMULA')).toMatch(
			/^<p>One<\/p>\s*FORMULA\s*<p>two<\/p>\s*FORMULA\s*<p>three <em>four<\/em><\/p>$/
		);
	});

	test('in a list and in a quotation', async () => {
		const html = await toHtml('- $$a$$\n- text\n\n  $$b$$\n\n> $$c$$');
		expect(formulas(html)).toEqual(['a', 'b', 'c']);
		expect(html).not.toMatch(/<p>\s*<div/);
	});
});

describe('what only looks like a formula is left alone', () => {
	test('code, fenced or in the line', async () => {
		const html = await toHtml(
			'`$a$` ``b`$c$`` \n\n```sh\necho $HOME {x} $PATH\n```\n\n- list\n\n  ~~~\n  $x$\n  ~~~\n'
		);
		expect(formulas(html)).toEqual([]);
		expect(html).toContain('<code>$a$</code>');
		expect(html).toContain('<code>b`$c$</code>');
		expect(html.replaceAll(/<\/?span[^>]*>/g, '')).toMatch(
			/echo \$HOME (\{|&#123;)x(\}|&#125;) \$PATH/
		);
	});

	test('script, style and comments', async () => {
		const code = await toSvelte(
			'<script>\n\tlet a = $state(1), b = `${a}$`;\n</script>\n\n<!-- $5 -->\n\nText\n\n<style>\n\tp { content: "$a$"; }\n</style>'
		);
		expect(code).toContain('let a = $state(1), b = `${a}$`;');
		expect(code).toContain('<!-- $5 -->');
		expect(code).toContain('content: "$a$"');
	});

	test('a dollar with a backslash', async () => {
		expect(await toHtml('It costs \\$5 or \\$6.')).toBe('<p>It costs $5 or $6.</p>');
	});

	test('attributes of a tag', async () => {
		expect(await toHtml('<span title="$a$">text</span>')).toContain('title="$a$"');
	});
});

describe('Svelte expressions reach Svelte as they were written', () => {
	test.each([
		['stars', '{2 * 3 * 4}', '24'],
		['a template with braces', '{`a${[1].map((x) => `{${x * 2}}`)}`}', 'a{2}'],
		['backslashes and quotes', String.raw`{'it\'s "a\\b"'}`, `it's "a\\b"`],
		['a dollar', "{'$5' + '$'}", '$5$'],
		['an object and a comment', '{{ a: { b: 7 } /* } */ }.a.b}', '7'],
		['underscores', "{['_a_', '_b_'].join('*')}", '_a_*_b_']
	])('%s', async (_, expression, expected) => {
		expect(await toHtml(`Value *is* ${expression} here.`)).toBe(
			`<p>Value <em>is</em> ${expected} here.</p>`
		);
	});

	test('in attributes, with arrows, stars and quotes', async () => {
		const code = await toSvelte(
			'Text <b {...rest} id={a > b ? "*x*" : \'_y_\'} class="p {q * r * s}">*z*</b> end'
		);
		expect(code).toContain(
			'<b {...rest} id={a > b ? "*x*" : \'_y_\'} class="p {q * r * s}"><em>z</em></b>'
		);
	});

	test('blocks keep their place outside paragraphs', async () => {
		expect(await toHtml('{#if 1 < 2}\n\n$a$ holds\n\n{:else}\n\nnever\n\n{/if}')).toMatch(
			/^<p><span class="katex">/
		);
	});
});

describe('a mistake stops the build', () => {
	test.each([
		[
			'TeX that KaTeX does not know',
			'One\n\nTwo $\\fraq{a}{b}$',
			'en.md:3: Undefined control sequence: \\fraq in the formula \\fraq{a}{b}'
		],
		['the line inside a long formula', '---\ntitle: x\n---\n\n$$\na\n+ {b\n$$', 'en.md:7: '],
		['Chinese outside \\text', 'One\n$卷积$', 'en.md:2: '],
		[
			'a dollar that opens nothing',
			'First\n\nCosts $5.\n\nNext $a$',
			'en.md:3: this $ opens a formula that never ends'
		],
		['a brace that is never closed', 'First\n{a', 'en.md:2: this { is never closed'],
		[
			'a fence that is never closed',
			'First\n\n```js\n$a$',
			'en.md:3: this code fence is never closed'
		],
		[
			'links from formulas, which are not trusted',
			'$\\href{https://example.org}{a}$',
			'en.md:1: \\href is not allowed'
		]
	])('%s', async (_, markdown, message) => {
		await expect(toSvelte(markdown)).rejects.toThrow(message);
	});
});

test('other files pass through untouched', async () => {
	const source = '<p>$a$ {b * c * d}</p>';
	expect((await preprocess(source, chain, { filename: 'Some.svelte' })).code).toBe(source);
});
