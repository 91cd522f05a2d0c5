import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestDouble } from './nearest-double';

const huge = 10n ** 400n;
const positive = fc.bigInt({ min: 1n, max: 10n ** 40n });

describe('nearestDouble', () => {
	it('divides small integers as JavaScript does', () => {
		expect([nearestDouble(1n, 3n), nearestDouble(-7n, 2n), nearestDouble(0n, 5n)]).toEqual([
			1 / 3,
			-3.5,
			0
		]);
	});
	it('divides two integers that are themselves beyond every double', () => {
		expect(nearestDouble(huge, 4n * huge)).toBe(0.25);
		expect(nearestDouble(-huge, 3n * huge)).toBe(-1 / 3);
	});
	it('rounds half to even, at 54 bits', () => {
		const even = 2n ** 53n;
		expect(nearestDouble(even + 1n, 1n)).toBe(2 ** 53);
		expect(nearestDouble(even + 3n, 1n)).toBe(2 ** 53 + 4);
		expect(nearestDouble((even + 1n) * huge + 1n, huge)).toBe(2 ** 53 + 2);
	});
	it('reaches the smallest double, and zero below half of it', () => {
		expect(nearestDouble(1n, 2n ** 1074n)).toBe(Number.MIN_VALUE);
		expect(nearestDouble(1n, 2n ** 1075n)).toBe(0);
		expect(nearestDouble(3n, 2n ** 1076n)).toBe(Number.MIN_VALUE);
	});
	it('throws beyond the largest double', () => {
		expect(nearestDouble(BigInt(Number.MAX_VALUE), 1n)).toBe(Number.MAX_VALUE);
		expect(() => nearestDouble(huge, 1n)).toThrow(RangeError);
	});
	it('reads a decimal as JavaScript reads it', () => {
		fc.assert(
			fc.property(positive, fc.nat({ max: 340 }), (digits, places) => {
				expect(nearestDouble(digits, 10n ** BigInt(places))).toBe(Number(`${digits}e-${places}`));
			}),
			{ numRuns: 500 }
		);
	});
});
