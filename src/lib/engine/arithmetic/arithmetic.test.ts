import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { float64, mixed, NumberFormatError, rational } from '../index';
import type { Arithmetic, Rational } from '../index';

const integer = fc.integer({ min: -12, max: 12 });
const fraction = fc
	.tuple(integer, fc.integer({ min: 1, max: 12 }))
	.map(([above, below]) => rational.from(`${above}/${below}`));

/** The laws of a field and of its order, by exact equality. */
function itIsAField<T>(arithmetic: Arithmetic<T>, element: fc.Arbitrary<T>): void {
	const { zero, one, add, sub, mul, compare, equals } = arithmetic;
	const holds = (law: (a: T, b: T, c: T) => boolean) =>
		fc.assert(fc.property(element, element, element, law));

	it('adds in any order', () => {
		holds((a, b, c) => equals(add(a, add(b, c)), add(add(c, a), b)));
	});
	it('multiplies in any order', () => {
		holds((a, b, c) => equals(mul(a, mul(b, c)), mul(mul(c, a), b)));
	});
	it('distributes multiplication over addition', () => {
		holds((a, b, c) => equals(mul(a, add(b, c)), add(mul(a, b), mul(a, c))));
	});
	it('has zero and one', () => {
		holds((a) => equals(add(a, zero), a) && equals(mul(a, one), a) && equals(mul(zero, a), zero));
	});
	it('undoes addition by subtraction', () => {
		holds((a, b) => equals(sub(add(a, b), b), a) && equals(sub(zero, sub(a, b)), sub(b, a)));
	});
	it('compares as the sign of the difference', () => {
		holds((a, b) => Math.sign(compare(a, b)) === Math.sign(arithmetic.toNumber(sub(a, b))));
	});
	it('calls two values equal if and only if they compare as 0', () => {
		holds((a, b) => equals(a, b) === (compare(a, b) === 0));
	});
	it('divides by everything but zero', () => {
		expect(() => arithmetic.div(one, zero)).toThrow(RangeError);
		expect(() => arithmetic.div(one, zero)).toThrow(/1 divided by zero/);
		expect(arithmetic.toNumber(arithmetic.div(one, arithmetic.from(4)))).toBe(0.25);
	});
	it.each([NaN, Infinity, -Infinity])('from(%d) throws', (value) => {
		expect(() => arithmetic.from(value)).toThrow(RangeError);
		expect(() => arithmetic.from(value)).toThrow(`${value} is not a finite number`);
	});
	it('from reads integers, decimals and fractions', () => {
		expect(['-3', '0.25', '1/8'].map((text) => arithmetic.toNumber(arithmetic.from(text)))).toEqual(
			[-3, 0.25, 0.125]
		);
		expect(() => arithmetic.from('three')).toThrow(NumberFormatError);
	});
	it('has no negative zero', () => {
		const minus = arithmetic.from(-2);
		const zeros = [
			arithmetic.from(-0),
			mul(zero, minus),
			arithmetic.div(zero, minus),
			sub(zero, zero)
		];
		expect(zeros.map((value) => arithmetic.toNumber(value))).toEqual([0, 0, 0, 0]);
	});
}

describe('rational', () => {
	itIsAField(rational, fraction);

	it('divides exactly', () => {
		const undone = (a: Rational, b: Rational) =>
			rational.equals(b, rational.zero) || rational.equals(rational.mul(rational.div(a, b), b), a);
		fc.assert(fc.property(fraction, fraction, undone));
	});
	it('adds a ninth nine times to one', () => {
		const ninth = rational.from('1/9');
		const sum = Array.from({ length: 9 }, () => ninth).reduce((total, next) =>
			rational.add(total, next)
		);
		expect(sum.toFraction()).toBe('1');
	});
	it('agrees with fraction.js itself', () => {
		fc.assert(
			fc.property(fraction, fraction, (a, b) => {
				expect(String(rational.add(a, b))).toBe(String(a.add(b)));
				expect(String(rational.sub(a, b))).toBe(String(a.sub(b)));
				expect(String(rational.mul(a, b))).toBe(String(a.mul(b)));
				expect(String(rational.from(a.toFraction()))).toBe(String(a));
			})
		);
	});
	it('takes every finite double exactly, and gives it back', () => {
		const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
		fc.assert(
			fc.property(finite, (value) => {
				const taken = rational.from(value);
				expect(rational.toNumber(taken)).toBe(value + 0);
				// A double over a power of two is itself a double, so nothing was rounded on the way back.
				expect(BigInt(Number(taken.n))).toBe(taken.n);
				expect(taken.d & (taken.d - 1n)).toBe(0n);
			})
		);
	});
	it('takes 0.1 for the double that it is, and ‘0.1’ for a tenth', () => {
		expect(rational.from(0.1).toFraction()).toBe('3602879701896397/36028797018963968');
		expect(rational.from('0.1').toFraction()).toBe('1/10');
	});
});

describe('float64', () => {
	itIsAField(float64, integer);

	it('rounds as JavaScript does', () => {
		expect(float64.add(0.1, 0.2)).toBe(0.30000000000000004);
		expect(float64.from('1/3')).toBe(1 / 3);
	});
});

describe('mixed', () => {
	itIsAField(
		mixed,
		fc.oneof(
			integer,
			integer.map((value) => rational.from(value))
		)
	);

	it('stays exact until a double comes in, and stops at an exact zero', () => {
		const third = mixed.from('1/3');
		expect(mixed.add(third, third)).toEqual(rational.from('2/3'));
		expect(mixed.add(third, 0.5)).toBe(1 / 3 + 0.5);
		expect(mixed.mul(0.5, rational.zero)).toBe(rational.zero);
		expect(mixed.mul(0.5, 0)).toBe(0);
		expect(mixed.ofDouble?.(0.1)).toBe(0.1);
	});
});
