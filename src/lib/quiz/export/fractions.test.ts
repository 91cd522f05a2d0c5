import { describe, expect, it } from 'vitest';
import { MOST_SHARES, moodleShares, rightShares, wrongShare } from './fractions';

const sum = (shares: readonly string[]) =>
	shares.reduce((total, share) => total + Number(share), 0);

describe('rightShares', () => {
	it('makes a whole mark of shares that Moodle knows, for any number of right options', () => {
		for (let count = 1; count <= MOST_SHARES; count += 1) {
			const shares = rightShares(count);
			expect(shares).toHaveLength(count);
			expect(sum(shares)).toBeCloseTo(100, 3);
			expect(moodleShares).toEqual(expect.arrayContaining([...shares]));
		}
	});
	it.each([0, MOST_SHARES + 1, 1.5])('refuses %j options', (count) => {
		expect(() => rightShares(count)).toThrow(RangeError);
	});
});

describe('wrongShare', () => {
	it('takes at least what all right options are worth', () => {
		for (let count = 1; count <= 60; count += 1) {
			expect(Number(wrongShare(count)) * count).toBeLessThanOrEqual(-99.99);
		}
	});
});
