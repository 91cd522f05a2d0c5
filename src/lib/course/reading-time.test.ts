import { describe, expect, test } from 'vitest';
import { lessonMinutes, readingMinutes } from './reading-time';

describe('the time to read a text', () => {
	test.each([
		['nothing', '', 1],
		['a page of English', 'one two three four '.repeat(100), 2],
		['a page of Chinese', '卷积核在滑'.repeat(180), 3],
		['both', `${'字'.repeat(300)} ${'word '.repeat(200)}`, 2]
	])('%s', (_, text, minutes) => {
		expect(readingMinutes(text)).toBe(minutes);
	});

	test('is that of all sections of a lesson', () => {
		const sections = [1, 2, 3].map(() => ({ title: '', text: 'word '.repeat(200) }));
		const texts = [{ slug: 'a', language: 'en' as const, sections }];
		expect(lessonMinutes(texts, 'a', 'en')).toBe(3);
		expect(() => lessonMinutes(texts, 'a', 'zh')).toThrow('there is no text of "a" in zh');
	});
});
