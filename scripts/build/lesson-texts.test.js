import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { headingAnchors, headingIds } from './lesson-headings.js';
import { readLessonTexts } from './lesson-texts.js';
import { plainText } from './plain-text.js';

test.each([
	['emphasis and links', 'A *b* **c** [d](e) <b class="x">f</b> 2 * 3 * 4', 'A b c d f 2 * 3 * 4'],
	['lists and headings', '## One\n\n- two\n1. three', 'One two three'],
	['terms', '[[kernel]] and [[kernel|kernels]]', 'kernel and kernels'],
	['numbers, formulas and code', 'It is {n.a} of $x^2$ in `F.conv2d`', 'It is … of in F.conv2d'],
	['programs', 'a\n\n```sh\nrm\n```\n\n<script>\n\tlet x;\n</script>\n\nb', 'a b']
])('the words of a text are without %s', (_, markdown, words) => {
	expect(plainText(markdown)).toBe(words);
});

test('headings get ids that the page has not taken', () => {
	const english = '<Stage name="pooling" />\n\n## Pooling\n\n## Quiz\n\n## A $k$ & b\n\n## A b\n';
	expect(headingIds(english)).toEqual(['pooling-2', 'quiz-2', 'a-b', 'a-b-2']);
});

/** @type {string} */
let directory;
const english = 'Before.\n\n## One thing\n\nText {n}.\n\n### Another\n';
const chinese = '之前。\n\n## 一件事\n\n正文。\n\n### 另一件\n';

beforeEach(() => {
	directory = mkdtempSync(join(tmpdir(), 'lessons-'));
	const folder = join(directory, '01-part', '02-some-lesson');
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'en.md'), english);
	writeFileSync(join(folder, 'zh.md'), chinese);
});
afterEach(() => rmSync(directory, { recursive: true }));

test('sections have the ids of the English text in both languages', () => {
	expect(readLessonTexts(directory)).toEqual([
		{
			slug: 'some-lesson',
			language: 'en',
			sections: [
				{ id: '', title: '', text: 'Before.' },
				{ id: 'one-thing', title: 'One thing', text: 'Text ….' },
				{ id: 'another', title: 'Another', text: '' }
			]
		},
		{
			slug: 'some-lesson',
			language: 'zh',
			sections: [
				{ id: '', title: '', text: '之前。' },
				{ id: 'one-thing', title: '一件事', text: '正文。' },
				{ id: 'another', title: '另一件', text: '' }
			]
		}
	]);
});

test('the page carries them', async () => {
	const filename = join(directory, '01-part', '02-some-lesson', 'zh.md');
	const content = '<h2>一件事</h2><p>正文</p><h3>另一件</h3>';
	const result = await headingAnchors().markup?.({ content, filename });
	expect(result?.code).toBe(
		'<h2 id="one-thing">一件事</h2><p>正文</p><h3 id="another">另一件</h3>'
	);
});
