import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { type Rational, rational } from '$lib/engine';
import { fixed } from './decimal';
import { formatNumber, shortNumber } from './format';
import { parsePrinted } from './parse-printed';

const bigInt = (digits: number) =>
	fc.bigInt({ min: -(10n ** BigInt(digits)), max: 10n ** BigInt(digits) });
const denominators = fc.oneof(
	fc.bigInt({ min: 1n, max: 40n }),
	fc.integer({ min: 0, max: 8 }).map((places) => 10n ** BigInt(places)),
	fc.integer({ min: 0, max: 70 }).map((power) => 2n ** BigInt(power)),
	fc.bigInt({ min: 1n, max: 10n ** 30n })
);
const rationals: fc.Arbitrary<Rational> = fc
	.tuple(fc.oneof(bigInt(2), bigInt(5), bigInt(14), bigInt(60)), denominators)
	.map(([numerator, denominator]) => new Fraction(numerator, denominator));
const ordinary = fc
	.tuple(fc.integer({ min: -999, max: 999 }), fc.constantFrom(1, 2, 3, 4, 5, 8, 9, 10, 16, 25, 100))
	.map(([numerator, denominator]) => new Fraction(numerator, denominator));
const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });
const numbers = fc.oneof(rationals, doubles);
const widths = fc.integer({ min: 1, max: 14 });

const displays = fc.oneof(
	numbers.map((number) => ({ number, display: formatNumber(number) })),
	fc
		.tuple(numbers, widths)
		.map(([number, width]) => ({ number, display: shortNumber(number, width) }))
);

describe('a displayed number', () => {
	test('that is exact reads back as exactly its value', () => {
		fc.assert(
			fc.property(rationals, fc.option(widths), (value, width) => {
				const display = width === null ? formatNumber(value) : shortNumber(value, width);
				fc.pre(display.exact);
				expect(parsePrinted(display.text).equals(value)).toBe(true);
			})
		);
	});

	test('has its whole value in full, whether or not that is shown', () => {
		fc.assert(
			fc.property(rationals, widths, (value, width) => {
				expect(parsePrinted(formatNumber(value).full).equals(value)).toBe(true);
				expect(parsePrinted(shortNumber(value, width).full).equals(value)).toBe(true);
			})
		);
	});

	test('begins with ≈ if and only if it is not exact', () => {
		fc.assert(
			fc.property(displays, ({ display }) => {
				expect(display.text.startsWith('≈')).toBe(!display.exact);
				expect(display.kind === 'approximate').toBe(!display.exact);
			})
		);
	});

	test('of a double is never exact', () => {
		fc.assert(fc.property(doubles, (value) => !formatNumber(value).exact));
	});

	test('of a double has all of its digits in full', () => {
		fc.assert(
			fc.property(doubles, (value) => {
				const { full } = formatNumber(value);
				expect(rational.toNumber(parsePrinted(full))).toBe(value + 0);
			})
		);
	});

	test('shows zero without a sign and every sign as −', () => {
		fc.assert(
			fc.property(displays, ({ display }) => {
				expect(display.text).not.toMatch(/-|−0(?![.\d])|−0\.0*(?!\d)/);
			})
		);
	});

	test('of a fraction is its parts with a slash between', () => {
		fc.assert(
			fc.property(displays, ({ display }) => {
				const { kind, numerator, denominator, text } = display;
				if (kind === 'fraction') expect(`${numerator}/${denominator}`).toBe(text);
				else expect([numerator, denominator]).toEqual([undefined, undefined]);
			})
		);
	});
});

describe('terms that are all shown exactly', () => {
	test('sum to the result as shown', () => {
		fc.assert(
			fc.property(fc.array(ordinary, { minLength: 1, maxLength: 9 }), (terms) => {
				const result = formatNumber(terms.reduce((sum, term) => sum.add(term)));
				const shown = terms.map((term) => formatNumber(term));
				fc.pre(result.exact && shown.every((term) => term.exact));
				const sum = shown.map((term) => parsePrinted(term.text)).reduce((a, b) => a.add(b));
				expect(sum.equals(parsePrinted(result.text))).toBe(true);
			})
		);
	});
});

describe('a rounded number', () => {
	test('lies within half a unit of its last place of the value', () => {
		fc.assert(
			fc.property(rationals, widths, (value, width) => {
				const { text, exact } = shortNumber(value, width);
				fc.pre(!exact && /\d/.test(text));
				const [digits, power] = text.split('×10');
				const places = digits.split('.')[1]?.length ?? 0;
				const unit = parsePrinted(`1×10${power ?? '⁰'}`).div(new Fraction(10).pow(places));
				const error = parsePrinted(text).sub(value).abs();
				expect(error.mul(2).lte(unit)).toBe(true);
			})
		);
	});

	test('given its own room, shows a value that is not zero as one that is not zero', () => {
		fc.assert(
			fc.property(rationals, (value) => {
				fc.pre(value.n !== 0n);
				expect(parsePrinted(formatNumber(value).text).s).toBe(value.s);
			})
		);
	});

	test('mirrors: −x is shown as x with a −', () => {
		fc.assert(
			fc.property(rationals, (value) => {
				fc.pre(value.n !== 0n);
				const [positive, negative] = [value.abs(), value.abs().neg()];
				const mirrored = formatNumber(positive).text.replace(/^(≈?)/, '$1−');
				expect(formatNumber(negative).text).toBe(mirrored);
			})
		);
	});

	test('rounds halves away from zero', () => {
		fc.assert(
			fc.property(
				fc.bigInt({ min: 0n, max: 10n ** 12n }),
				fc.integer({ min: 0, max: 6 }),
				(n, p) => {
					const half = new Fraction(2n * n + 1n, 2n * 10n ** BigInt(p));
					expect(fixed(half, p)).toBe(fixed(new Fraction(n + 1n, 10n ** BigInt(p)), p));
				}
			)
		);
	});
});

describe('the room that was promised', () => {
	const size = (display: ReturnType<typeof formatNumber>) =>
		Math.max(
			...[display.numerator ?? display.text, display.denominator ?? ''].map((line) => line.length)
		);

	test('is enough for shortNumber', () => {
		fc.assert(
			fc.property(numbers, widths, (value, width) => {
				expect(size(shortNumber(value, width))).toBeLessThanOrEqual(width);
			})
		);
	});

	test('without a width is 15 characters: a sign, nine digits, a point and four decimals', () => {
		fc.assert(
			fc.property(numbers, (value) => {
				expect(formatNumber(value).text.length).toBeLessThanOrEqual(15);
			})
		);
	});

	test('in plenty makes shortNumber and formatNumber agree', () => {
		fc.assert(
			fc.property(numbers, (value) => {
				expect(shortNumber(value, 15)).toEqual(formatNumber(value));
			})
		);
	});
});
