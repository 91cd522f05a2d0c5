import { describe, expect, it } from 'vitest';
import { readableTex } from './readable-tex';

describe('a formula as plain text', () => {
	it.each([
		['k-1', 'k−1'],
		['2p', '2p'],
		['3 \\times (-2) = -6', '3 × (−2) = −6'],
		['\\frac{n-k}{s}+1', '(n−k)/s+1'],
		[
			'\\left\\lfloor\\frac{n + 2p - d(k-1) - 1}{s}\\right\\rfloor + 1',
			'⌊(n + 2p − d(k−1) − 1)/s⌋ + 1'
		],
		['x_{i+1}^2', 'x_(i+1)²'],
		['\\frac{1}{\\frac{a}{b}}', '1/(a/b)'],
		['\\sigma(x) \\le \\text{max}', 'σ(x) ≤ max'],
		['{{s}}', 's']
	])('%s', (tex, text) => {
		expect(readableTex(tex)).toBe(text);
	});
});
