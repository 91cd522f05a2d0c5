import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExtentFinder, roundUp } from './extent';

describe('roundUp', () => {
	it('gives round numbers', () => {
		expect([356, 400, 401, 7, 0.13, 1020, 2500].map(roundUp)).toEqual([
			400, 400, 500, 8, 0.15, 1500, 2500
		]);
	});

	it('is never below the value, and at most 1.67 times as large', () => {
		fc.assert(
			fc.property(fc.double({ min: 1e-9, max: 1e15, noNaN: true }), (value) => {
				expect(roundUp(value)).toBeGreaterThanOrEqual(value * (1 - 1e-8));
				expect(roundUp(value)).toBeLessThanOrEqual(value * 1.67);
			})
		);
	});
});

describe('the extent of a signed scale', () => {
	it('reaches all but half a percent of the values', () => {
		const finder = new ExtentFinder();
		const anyValues = fc.float32Array({ min: -1000, max: 1000, minLength: 1, noNaN: true });
		fc.assert(
			fc.property(anyValues, (values) => {
				const extent = finder.of(values, 1000);
				const beyond = values.filter((value) => Math.abs(value) > extent);
				expect(beyond.length).toBeLessThanOrEqual(values.length * 0.005);
			})
		);
	});

	it('does not follow a few extremes', () => {
		const values = Float32Array.from({ length: 1000 }, (_, index) => (index < 4 ? 1000 : 90));
		expect(new ExtentFinder().of(values, 1020)).toBe(100);
	});

	it('follows the few values that are not zero where all others are', () => {
		const values = new Float32Array(1000);
		values[7] = -180;
		expect(new ExtentFinder().of(values, 1020)).toBe(200);
	});

	it('exists for values that are all zero, whatever the kernel', () => {
		expect(new ExtentFinder().of(new Float32Array(9), 1020)).toBe(1500);
		expect(new ExtentFinder().of(new Float32Array(9), 0)).toBe(1);
	});
});
