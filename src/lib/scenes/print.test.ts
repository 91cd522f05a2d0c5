import { rational } from '$lib/engine';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contentsAlike, print, printAlike, sayNumber } from './print';

const numbers = (...texts: string[]) => texts.map(rational.from);

describe('numbers of one table', () => {
	test.each([
		['whole numbers', ['-1', '0', '2'], ['−1', '0', '2']],
		['decimals', ['0.25', '0.5', '3'], ['0.25', '0.5', '3']],
		['fractions that no decimal ends', ['1/9', '0', '0.5'], ['1/9', '0', '1/2']],
		['fractions among long decimals', ['1/16', '1/8', '1/4'], ['1/16', '1/8', '1/4']],
		['a fraction with too many digits', ['1/9', '0.3333'], ['1/9', '0.3333']]
	])('%s are printed alike', (_, texts, printed) => {
		expect(printAlike(numbers(...texts))).toEqual(printed);
	});

	it('are the same in the cells as in a sum, a fraction in two lines', () => {
		const values = numbers('1/16', '-1/8', '2');
		const lines = contentsAlike(values).map((content) => content.lines.join('/'));
		expect(lines).toEqual(printAlike(values));
	});

	it('are called what the cells show', () => {
		const values = numbers('1/9', '0.5', '-2');
		const contents = contentsAlike(values);
		expect(values.map((value, at) => sayNumber(value, contents[at]))).toEqual(printAlike(values));
		expect(sayNumber(values[1])).toBe('0.5');
	});

	it('are never less exact than alone', () => {
		const anyNumber = fc
			.tuple(fc.integer({ min: -999, max: 999 }), fc.constantFrom(1, 2, 9, 16, 1000, 9999, 10000))
			.map(([above, below]) => rational.from(`${above}/${below}`));
		fc.assert(
			fc.property(fc.array(anyNumber, { minLength: 1, maxLength: 9 }), (values) => {
				const exact = values.filter((value) => !print(value).startsWith('≈'));
				const alike = printAlike(values).filter((text) => !text.startsWith('≈'));
				expect(alike.length).toBeGreaterThanOrEqual(exact.length);
			})
		);
	});
});
