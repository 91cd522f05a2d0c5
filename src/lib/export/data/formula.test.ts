import katex from 'katex';
import { expect, it } from 'vitest';
import { latexOf } from './formula';

const sources = import.meta.glob<string>('../../scenes/**/*.tex', {
	query: '?raw',
	import: 'default',
	eager: true
});

it('writes every formula of a scene as LaTeX that a program without our marks reads', () => {
	const texts = Object.values(sources);
	expect(texts.length).toBeGreaterThan(20);
	for (const tex of texts) {
		const slots = Object.fromEntries(
			[...tex.matchAll(/\\slot\{([^{}]*)\}/g)].map(([, name]) => [name, '−1/9'])
		);
		const latex = latexOf(tex, slots);
		expect(latex).not.toMatch(/\\term|\\slot/);
		expect(() =>
			katex.renderToString(latex, { throwOnError: true, strict: 'error' })
		).not.toThrow();
	}
});

it('fills slots and keeps what was within a term', () => {
	const tex = '\\term{y}{y_{\\slot{row}}} = \\term{w}{\\term{b}{w}}';
	expect(latexOf(tex, { row: '−2' })).toBe('{y_{-2}} = {{w}}');
	expect(latexOf('\\slot{a}', { a: '卷积' })).toBe('\\text{卷积}');
	expect(() => latexOf('\\term{y}{y', {})).toThrow(RangeError);
});
