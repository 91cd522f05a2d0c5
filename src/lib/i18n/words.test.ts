import { expect, test } from 'vitest';
import { speak, withWords, wordsApart } from './words';

test('words come in the languages that the page speaks, whenever their module does', async () => {
	const asked: string[] = [];
	const of = (word: string) => () => {
		asked.push(word);
		return Promise.resolve({ word });
	};
	const early = wordsApart({ en: of('stride'), zh: of('步幅') });
	expect(() => early.en).toThrow('"en"');

	await speak('en');
	expect(early.en.word).toBe('stride');
	expect(() => early.zh).toThrow('"zh"');

	const late = wordsApart({ en: of('kernel'), zh: of('卷积核') });
	expect(await withWords('module')).toBe('module');
	expect(late.en.word).toBe('kernel');

	await speak('zh');
	expect([early.zh.word, late.zh.word]).toEqual(['步幅', '卷积核']);
	expect(asked).toEqual(['stride', 'kernel', '步幅', '卷积核']);
});
