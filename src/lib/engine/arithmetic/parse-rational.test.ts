import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberFormatError, parseRational } from './parse-rational';

const codeOf = (text: string) => {
	try {
		return parseRational(text).toFraction();
	} catch (error) {
		expect(error).toBeInstanceOf(RangeError);
		return error instanceof NumberFormatError ? error.code : error;
	}
};

describe('parseRational', () => {
	it.each([
		['0', '0'],
		['7', '7'],
		['-3', '-3'],
		['−3', '-3'],
		['+3', '3'],
		['007', '7'],
		['-0', '0'],
		['0.25', '1/4'],
		['-0.5', '-1/2'],
		['.5', '1/2'],
		['5.', '5'],
		['1.50', '3/2'],
		['1/9', '1/9'],
		['-2/6', '-1/3'],
		['1 / 9', '1/9'],
		['  1/9\n', '1/9'],
		['\u3000１／９\u3000', '1/9'],
		['－３', '-3'],
		['＋１２．５', '25/2'],
		['0。5', '1/2'],
		['1⁄9', '1/9'],
		['999999999999', '999999999999'],
		['1/999999999999', '1/999999999999']
	])('reads %j as %s', (text, expected) => {
		expect(codeOf(text)).toBe(expected);
	});

	it.each([
		['', 'empty'],
		['   ', 'empty'],
		['\u3000', 'empty'],
		['x', 'notANumber'],
		['-', 'notANumber'],
		['.', 'notANumber'],
		['--3', 'notANumber'],
		['1-2', 'notANumber'],
		['1 2', 'notANumber'],
		['1/', 'notANumber'],
		['/9', 'notANumber'],
		['1/-9', 'notANumber'],
		['1/2/3', 'notANumber'],
		['0.5/2', 'notANumber'],
		['1.2.3', 'notANumber'],
		['1,5', 'notANumber'],
		['1e3', 'notANumber'],
		['0x10', 'notANumber'],
		['NaN', 'notANumber'],
		['Infinity', 'notANumber'],
		['2²', 'notANumber'],
		['1½', 'notANumber'],
		['①', 'notANumber'],
		['٣', 'notANumber'],
		['0.(3)', 'notANumber'],
		['<b>1</b> pasted from another page', 'notANumber'],
		['1/0', 'divisionByZero'],
		['0/0', 'divisionByZero'],
		['１／０', 'divisionByZero'],
		['1000000000000', 'tooLong'],
		['1/1000000000000', 'tooLong'],
		['0.0000000000001', 'tooLong'],
		['123456789012.123456789012', 'tooLong'],
		['9'.repeat(1_000_000), 'tooLong']
	])('refuses %.40j as %s', (text, expected) => {
		expect(codeOf(text)).toBe(expected);
	});

	it('shows the text it refuses, shortened', () => {
		expect(() => parseRational('1/0')).toThrow("parseRational: '1/0': the denominator is zero");
		expect(() => parseRational('a'.repeat(99))).toThrow(`parseRational: '${'a'.repeat(24)}…': not`);
	});

	it('reads every decimal as its digits over a power of ten', () => {
		const digits = fc.stringMatching(/^[0-9]{1,11}$/);
		fc.assert(
			fc.property(fc.constantFrom('', '-'), digits, digits, (sign, whole, decimals) => {
				const read = parseRational(`${sign}${whole}.${decimals}`);
				const scaled = read.mul(10n ** BigInt(decimals.length));
				expect(scaled.equals(BigInt(`${whole}${decimals}`) * (sign ? -1n : 1n))).toBe(true);
			})
		);
	});

	it('either reads a text or throws a NumberFormatError', () => {
		const numberLike = fc.string({ unit: fc.constantFrom(...'0123456789+-−./ １／．，ｅ') });
		fc.assert(
			fc.property(fc.oneof(fc.string(), numberLike), (text) => {
				expect(typeof codeOf(text)).toBe('string');
			}),
			{ numRuns: 1000 }
		);
	});
});
