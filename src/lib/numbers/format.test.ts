import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { type NumberOptions } from './form';
import { formatNumber, formatTex, shortNumber } from './format';

describe('formatNumber of a rational', () => {
	test.each([
		['0', '0', 'integer'],
		['-7', '−7', 'integer'],
		['123456789', '123456789', 'integer'],
		['1/2', '0.5', 'decimal'],
		['-1/16', '−0.0625', 'decimal'],
		['123456789.0625', '123456789.0625', 'decimal'],
		['1/9', '1/9', 'fraction'],
		['-22/7', '−22/7', 'fraction'],
		['9999/9998', '9999/9998', 'fraction'],
		['1/32', '1/32', 'fraction']
	])('%s is exact: %s', (value, text, kind) => {
		expect(formatNumber(new Fraction(value))).toMatchObject({
			text,
			kind,
			exact: true,
			full: text
		});
	});

	test.each([
		['10000/9999', '≈1.000', '10000/9999'],
		['-100000/7', '≈−14285.714', '−100000/7'],
		['1/30000', '≈3.33×10⁻⁵', '1/30000'],
		['1/3000000', '≈3.33×10⁻⁷', '1/3000000'],
		['100/300003', '≈0.000333', '100/300003'],
		['0.00123457', '≈0.00123', '0.00123457'],
		['1/65536', '≈1.53×10⁻⁵', '1/65536'],
		['1234567890', '≈1.23×10⁹', '1234567890'],
		['-1234567890123', '≈−1.23×10¹²', '−1234567890123'],
		['1234567890.5', '≈1.23×10⁹', '1234567890.5'],
		['9996000000000', '≈1.00×10¹³', '9996000000000'],
		['999999.9996', '999999.9996', '999999.9996'],
		['999999.99996', '≈1.00×10⁶', '999999.99996']
	])('%s shows %s and keeps %s', (value, text, full) => {
		expect(formatNumber(new Fraction(value))).toMatchObject({ text, full });
	});

	test('a fraction comes in parts, the sign with the numerator', () => {
		expect(formatNumber(new Fraction(-1, 9))).toEqual({
			text: '−1/9',
			exact: true,
			full: '−1/9',
			kind: 'fraction',
			numerator: '−1',
			denominator: '9'
		});
	});

	const wide: Partial<NumberOptions>[] = [
		{ maxDecimals: 6 },
		{ maxFractionDigits: 2 },
		{ maxDigits: 4 },
		{ decimals: 5 }
	];
	test.each([
		['1/64', wide[0], '0.015625'],
		['1/64', {}, '1/64'],
		['1/128', wide[1], '≈0.00781'],
		['12345', wide[2], '≈1.23×10⁴'],
		['12345.5', wide[2], '≈1.23×10⁴'],
		['10000/7', wide[3], '≈1428.57143']
	])('%s with %o: %s', (value, options, text) => {
		expect(formatNumber(new Fraction(value), options).text).toBe(text);
	});
});

describe('formatNumber of a double', () => {
	test.each([
		[0, '≈0.000', '≈0'],
		[-0, '≈0.000', '≈0'],
		[1, '≈1.000', '≈1'],
		[-Math.PI, '≈−3.142', '≈−3.141592653589793'],
		[Math.exp(-3), '≈0.0498', '≈0.049787068367863944'],
		[Math.exp(-20), '≈2.06×10⁻⁹', '≈2.061153622438558×10⁻⁹'],
		[-1e300, '≈−1.00×10³⁰⁰', '≈−1×10³⁰⁰'],
		[5e-324, '≈5.00×10⁻³²⁴', '≈5×10⁻³²⁴']
	])('%s is a rounded result: %s, %s', (value, text, full) => {
		expect(formatNumber(value)).toEqual({ text, full, exact: false, kind: 'approximate' });
	});

	test.each([
		[0, '0'],
		[-0, '0'],
		[0.1, '0.1'],
		[-2.5, '−2.5'],
		[Number.MAX_SAFE_INTEGER, '≈9.01×10¹⁵'],
		[Math.PI, '≈3.142']
	])('%s taken for its decimal shows %s', (value, text) => {
		expect(formatNumber(value, { float: 'exact' }).text).toBe(text);
	});

	test.each([NaN, Infinity, -Infinity])('%s is a dash', (value) => {
		expect(formatNumber(value)).toMatchObject({ text: '—', exact: false });
		expect(shortNumber(value, 1)).toMatchObject({ text: '—', exact: false });
		expect(formatTex(value)).toBe('\\text{—}');
	});
});

describe('formatTex', () => {
	test.each([
		['-7', '-7'],
		['-1/4', '-0.25'],
		['-1/9', '-\\tfrac{1}{9}'],
		['-10000/9999', '\\approx -1.000'],
		['1234567890123', '\\approx 1.23 \\times 10^{12}'],
		['1/3000000', '\\approx 3.33 \\times 10^{-7}']
	])('%s is %s', (value, tex) => {
		expect(formatTex(new Fraction(value))).toBe(tex);
	});
});

describe('shortNumber', () => {
	const texts = (value: string, widths: readonly number[]) =>
		widths.map((width) => shortNumber(new Fraction(value), width).text);

	test('prefers the decimal, then the stacked fraction, then fewer decimals', () => {
		expect(texts('-1/16', [7, 6, 3, 2, 1])).toEqual(['−0.0625', '−1/16', '−1/16', '−1/16', '≈']);
		expect(texts('355/113', [3, 2])).toEqual(['355/113', '≈3']);
		expect(texts('10000/9999', [6, 5, 4, 3, 2])).toEqual(['≈1.000', '≈1.00', '≈1.0', '≈1', '≈1']);
	});

	test('turns to powers of ten when whole digits have no room', () => {
		expect(texts('123456789', [9, 8, 7, 6, 5, 1])).toEqual([
			'123456789',
			'≈1.2×10⁸',
			'≈1×10⁸',
			'≈1×10⁸',
			'≈…',
			'≈'
		]);
	});

	test('a value too small for its cell is ≈0, without a sign', () => {
		expect(texts('-1/65536', [12, 8, 7, 3, 2])).toEqual([
			'≈−1.53×10⁻⁵',
			'≈−2×10⁻⁵',
			'≈0',
			'≈0',
			'≈0'
		]);
	});

	test('keeps the whole value at hand', () => {
		expect(shortNumber(new Fraction('12345.5'), 3)).toEqual({
			text: '≈…',
			exact: false,
			full: '12345.5',
			kind: 'approximate'
		});
	});

	test('has to have room for one character', () => {
		expect(() => shortNumber(1, 0)).toThrow('shortNumber: no room in 0');
		expect(() => shortNumber(1, NaN)).toThrow(RangeError);
	});
});
