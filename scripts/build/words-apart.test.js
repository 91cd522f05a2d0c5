import { expect, test } from 'vitest';
import { onlyWords, waitingForWords, withoutWords } from './words-apart.js';

const source = `import type { Translated } from '$lib/i18n/language';
const en = { title: 'Kernel' };
export type KernelWords = typeof en;
const zh: KernelWords = { title: '卷积核' };
export const kernelWords: Translated<KernelWords> = { en, zh };
`;

test('a module of words is cut into one for each language', () => {
	const cut = withoutWords(source, '/messages/kernel.ts');
	expect(cut).toContain('export const kernelWords = wordsApart({');
	expect(cut).toContain('import("/messages/kernel.ts?only=zh")');
	expect(cut).not.toContain('卷积核');
	expect(onlyWords(source, 'zh').trimEnd()).toMatch(/export const words = zh;$/);
});

test('a module that is not of that form stays whole', () => {
	expect(withoutWords('export const en = {};', '/messages/en.ts')).toBeNull();
});

test('code that is imported later is waited for with its words, a formula without', () => {
	const code = `import("./Card.svelte"); import('./size.tex'); import.meta.env;`;
	expect(waitingForWords(code)).toBe(
		`import { withWords } from '$lib/i18n/words';\nimport("./Card.svelte").then(withWords); import('./size.tex'); import.meta.env;`
	);
	expect(waitingForWords('const wholesale = 1;')).toBeNull();
});
