import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { searchDocuments } from '$lib/course/search-documents';
import { excerpt, highlight } from './excerpt';
import { find } from './find';
import { readIndex, writeIndex } from './search-index';
import { queryTokens, textTokens } from './tokens';

const join = (pieces: readonly { readonly text: string }[]) =>
	pieces.map(({ text }) => text).join('');
const marked = (pieces: readonly { readonly text: string; readonly isMatch: boolean }[]) =>
	pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text);

describe('tokens', () => {
	test.each([
		['Max-pooling, 2×2', ['max', 'pooling', '2', '2']],
		['卷积核', ['卷', '积', '核', '卷积', '积核']],
		['用PyTorch写', ['用', 'pytorch', '写']],
		['ＣＮＮ', ['cnn']]
	])('of the text %s', (text, tokens) => {
		expect(textTokens(text)).toEqual(tokens);
	});

	test('of a query are pairs of characters, or one alone', () => {
		expect(queryTokens('卷积核 核 Kern')).toEqual(['卷积', '积核', '核', 'kern']);
	});

	it('of any query are among those of a text that has it', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (query) => {
				const tokens = new Set(textTokens(query));
				expect(queryTokens(query).filter((token) => !tokens.has(token))).toEqual([]);
			})
		);
	});
});

describe('marks', () => {
	test.each([
		['Kernel and kernels', ['kernel'], ['Kernel', 'kernel']],
		['the unpooled pool', ['pool'], ['pool']],
		['卷积核在滑动', ['卷积', '积核'], ['卷积核']],
		['nothing', ['x'], []]
	])('in “%s”', (text, tokens, expected) => {
		expect(marked(highlight(text, tokens))).toEqual(expected);
	});

	it('leave the text as it is', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (text, tokens) => {
				expect(join(highlight(text, tokens))).toBe(text);
			})
		);
	});

	test('an excerpt shows the first match, between dots', () => {
		const text = `${'before '.repeat(60)}kernel ${'after '.repeat(60)}`;
		const pieces = excerpt(text, ['kernel']);
		expect(marked(pieces)).toEqual(['kernel']);
		expect(join(pieces)).toMatch(/^… before .* after …$/);
		expect(join(pieces).length).toBeLessThan(180);
	});
});

describe('the search', () => {
	const indices = {
		en: readIndex(JSON.parse(JSON.stringify(writeIndex(searchDocuments('en'))))),
		zh: readIndex(JSON.parse(JSON.stringify(writeIndex(searchDocuments('zh')))))
	};
	const names = (language: 'en' | 'zh', query: string) =>
		find(indices[language], query).flatMap(({ hits }) => hits.map(({ name }) => name));

	test.each([
		['en', 'stride', 'stride'],
		['en', 'STRIDES', 'stride'],
		['en', 'convol', 'convolution'],
		['en', 'convolutoin', 'convolution'],
		['en', 'dense layer', 'fully-connected-layer'],
		['en', '步幅', 'stride'],
		['zh', '步幅', 'stride'],
		['zh', '卷积核', 'kernel'],
		['zh', 'kernel', 'kernel'],
		['zh', '汇聚', 'pooling']
	] as const)('in %s finds “%s”', (language, query, name) => {
		expect(names(language, query)).toContain(name);
	});

	test('leads to a section of a lesson', () => {
		const hits = find(indices.en, 'why the output is smaller').flatMap((group) => group.hits);
		expect(hits[0]).toMatchObject({
			kind: 'lesson',
			name: 'convolution',
			section: 'why-the-output-is-smaller'
		});
		const chinese = find(indices.zh, '输出为什么变小').flatMap((group) => group.hits);
		expect(chinese[0]).toMatchObject({ section: 'why-the-output-is-smaller' });
	});

	test('finds nothing for nothing and for nonsense', () => {
		for (const query of ['', ' ', '?!', 'qqqqzzz', '龘龘'])
			expect(find(indices.en, query)).toEqual([]);
	});
});
