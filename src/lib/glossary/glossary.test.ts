import { course, lessonBySlug, syllabusOf } from '$lib/course';
import { languages } from '$lib/i18n/language';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { entriesOf } from './entries';
import { findEntries } from './find-entries';
import { termById, terms } from './glossary';

const slugs = new Set(
	course.parts.flatMap((part) => syllabusOf(part).map(({ lesson }) => lesson.slug))
);

describe('the terms of the course', () => {
	test('are told apart by their ids, and by their names in each language', () => {
		expect(termById.size).toBe(terms.length);
		for (const language of languages) {
			const names = terms.map(({ name }) => name[language].toLowerCase());
			expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
		}
	});

	test.each(terms.map((term) => [term.id, term] as const))('%s is whole', (id, term) => {
		expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
		expect(slugs).toContain(term.lesson);
		expect(term.related).not.toContain(id);
		expect(term.related.filter((related) => !termById.has(related))).toEqual([]);
		expect(new Set(term.related).size).toBe(term.related.length);
		expect(term.meaning.en).toMatch(/^[A-Z1].*\.$/);
		expect(term.meaning.zh).toMatch(/\p{Script=Han}.*。$/u);
		for (const text of [term.name.zh, term.meaning.zh]) expect(text).not.toMatch(/[,;!?(]/);
	});

	test('stand in docs/glossary.md with the same names', async () => {
		const byName = [...terms].sort((a, b) => a.name.en.localeCompare(b.name.en, 'en'));
		const rows = byName.map(({ name, note = '' }) => `| ${name.en} | ${name.zh} | ${note} |`);
		const markdown = [
			'# Glossary',
			'',
			'The terms of the course in both languages. Prose, interface and narration use these and no others.',
			'The terms lie in `lessons/glossary/`; `npm run test:unit -- glossary -u` writes this page from them.',
			'',
			'| English | 中文 | note |',
			'| - | - | - |',
			...rows,
			''
		].join('\n');
		const config = await resolveConfig('docs/glossary.md');
		const formatted = await format(markdown, { ...config, parser: 'markdown' });
		await expect(formatted).toMatchFileSnapshot('../../../docs/glossary.md');
	});
});

describe('the entries of a language', () => {
	const findLesson = (slug: string) => ({
		title: slug,
		slug: lessonBySlug.has(slug) ? slug : null
	});
	const english = entriesOf(terms, 'en', findLesson);
	const chinese = entriesOf(terms, 'zh', findLesson);

	test('carry the name in the other language, and lead to lessons and terms', () => {
		expect(english.find(({ id }) => id === 'kernel')).toMatchObject({
			name: 'kernel',
			translation: '卷积核',
			lesson: { slug: 'convolution' },
			related: expect.arrayContaining([{ id: 'filter', name: 'filter' }])
		});
	});

	test('are in alphabetical order, in Chinese by pinyin', () => {
		const place = (id: string) => chinese.findIndex((entry) => entry.id === id);
		// bù fú, juǎn jī hé, piān zhì
		expect(place('stride')).toBeLessThan(place('kernel'));
		expect(place('kernel')).toBeLessThan(place('bias'));
	});

	test.each([
		['kern', 'kernel'],
		['卷积核', 'kernel'],
		['dense', 'fully-connected-layer'],
		['BATCH norm', 'batch-normalization'],
		['encoder-decoder', 'encoder-decoder'],
		['步长', 'stride']
	])('“%s” is found first as %s', (query, id) => {
		const [first] = [...findEntries(english, query), ...findEntries(chinese, query)];
		expect(first.id).toBe(id);
	});

	test('are all there for nothing, and none for nonsense', () => {
		expect(findEntries(english, ' ')).toBe(english);
		expect(findEntries(english, 'zzzz')).toEqual([]);
	});
});
