import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkLessons } from './lessons.js';

const english = `---
title: Convolution
---

# Convolution

<Stage name="first" />

\`\`\`python
# not a heading
\`\`\`

## Steps

Text \`<Stage name="in-code" />\` and <!-- <Stage name="commented" /> -->.

<Stage
	name='second'
	caption="# not a heading"
/>

## Common mistakes

## Summary
`;
const chinese = english
	.replace('# Convolution', '# 卷积')
	.replace('## Steps', '## 步骤')
	.replace('Common mistakes', '常见错误')
	.replace('Summary', '小结');
const lesson = `export default {
	title: { en: 'Convolution', zh: '卷积' },
	scenes: {
		first: { scene: 'conv2d' },
		'second': { scene: 'conv2d', parameters: { scenes: {} } }
	}
} satisfies Lesson;
`;
const whole = { 'en.md': english, 'zh.md': chinese, 'lesson.ts': lesson, 'quiz.ts': '' };

/** @type {string} */
let directory;
beforeEach(() => {
	directory = mkdtempSync(join(tmpdir(), 'lessons-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** What is wrong with a lesson of these files, its folder shortened to `…`. @param {Record<string, string>} files */
function problemsOf(files) {
	const folder = join(directory, '01-part', '02-lesson');
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return checkLessons(directory).map((problem) => problem.replaceAll(folder, '…'));
}

test('a whole lesson has no problems', () => {
	expect(problemsOf(whole)).toEqual([]);
});

test('a folder that is not there has no problems', () => {
	expect(checkLessons(join(directory, 'none'))).toEqual([]);
});

test('missing files are named', () => {
	expect(problemsOf({ 'en.md': english, 'lesson.ts': lesson })).toEqual([
		'…/zh.md:1: this file is missing',
		'…/quiz.ts:1: this file is missing'
	]);
});

describe('a line that begins with an inline tag would be in no paragraph', () => {
	/** What is wrong with a lesson that has this text in it, from line 15 on. @param {string} text */
	const problemsWith = (text) =>
		problemsOf({ ...whole, 'en.md': english.replace('Text ', `${text}\n\nText `) });

	test.each([
		['StateLink', '<StateLink scene="first" state="1">Look</StateLink> at it.'],
		['StateLink', '<StateLink\n\tscene="first"\n\tstate="1">Look</StateLink>'],
		['b', '<b>Look</b> at it.'],
		['code', '<code>1</code> is one.'],
		['Count', '<Count /> weights.'],
		['em', '  > <em>Look</em> at it.']
	])('as <%s> does', (name, text) => {
		expect(problemsWith(text)).toEqual([
			`…/en.md:15: a line cannot begin with <${name}>; put a word before it`
		]);
	});

	test('within a paragraph as well', () => {
		expect(problemsWith('Look\n<b>here</b> now.')).toEqual([
			'…/en.md:16: a line cannot begin with <b>; put a word before it'
		]);
	});

	test.each([
		'Look <b>here</b>.',
		'- <b>Here</b> and there.',
		'<p class="try">\n<b>Try</b> it.\n</p>',
		'<p class="try"><b>Try</b> it.</p>',
		'<Formula\n\tformula={product}\n/>',
		'```html\n<b>Look</b>\n```',
		'<!-- <b>Look</b> -->'
	])('but not as in %j', (text) => {
		expect(problemsWith(text)).toEqual([]);
	});
});

describe('the languages must agree', () => {
	test('in the levels of headings', () => {
		expect(problemsOf({ ...whole, 'zh.md': chinese.replace('## 步骤', '### 步骤') })).toEqual([
			'…/zh.md:13: heading of level 3 stands where …/en.md:13 has heading of level 2'
		]);
	});

	test('in the number of headings', () => {
		expect(problemsOf({ ...whole, 'zh.md': `${chinese}\n## 更多\n` })).toEqual([
			'…/en.md:1: lacks the heading of level 2 of …/zh.md:26'
		]);
	});

	test('in the scenes and their order', () => {
		const swapped = chinese
			.replace('"first"', '"third"')
			.replace("'second'", '"first"')
			.replace('"third"', '"second"');
		expect(problemsOf({ ...whole, 'zh.md': swapped })).toEqual([
			'…/zh.md:7: scene "second" stands where …/en.md:7 has scene "first"'
		]);
	});
});

describe('scenes must be declared and used', () => {
	test('used but not declared', () => {
		expect(problemsOf({ ...whole, 'lesson.ts': lesson.replace('first:', 'other:') })).toEqual([
			'…/en.md:7: scene "first" is not declared in …/lesson.ts',
			'…/lesson.ts:4: scene "other" is used nowhere in the lesson'
		]);
	});

	test('named by an expression, which cannot be checked', () => {
		const files = {
			...whole,
			'en.md': english.replace('"first"', '{first}'),
			'zh.md': chinese.replace('"first"', '{first}')
		};
		expect(problemsOf(files)[0]).toBe(
			'…/en.md:7: a Stage without a plain name is not declared in …/lesson.ts'
		);
	});

	test('declared somewhere else', () => {
		expect(problemsOf({ ...whole, 'lesson.ts': 'export default { scenes };' })).toEqual([
			'…/lesson.ts:1: `scenes: { … }` must be written out as an object'
		]);
	});
});

test('a lesson ends with common mistakes and a summary', () => {
	const files = {
		...whole,
		'en.md': english.replace('## Common mistakes', '## Mistakes'),
		'zh.md': chinese.replace('## 小结', '## 结尾')
	};
	expect(problemsOf(files)).toEqual([
		'…/en.md:1: lacks the heading “Common mistakes”',
		'…/zh.md:1: lacks the heading “小结”'
	]);
});

test('links to terms lead to the glossary', () => {
	const files = {
		...whole,
		'en.md': english.replace('Text', '[[kernel]], `[[code]]`, [[no-such-term|it]]')
	};
	expect(problemsOf(files)).toEqual([
		'…/en.md:15: there is no term "no-such-term" in lessons/glossary/'
	]);
});

test('Markdown that cannot be read is told with its line', () => {
	expect(problemsOf({ ...whole, 'zh.md': '# 卷积\n\n价格 $5' })).toEqual([
		'…/zh.md:3: this $ opens a formula that never ends (write \\$ for a dollar)'
	]);
});
