import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integer, pick, seededRandom, shuffled } from './index';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('seededRandom', () => {
	it('is mulberry32', () => {
		// The first numbers of the published function for the seed 1, as integers of 32 bits.
		const random = seededRandom(1);
		expect([random(), random(), random()].map((value) => value * 2 ** 32)).toEqual([
			2693262067, 11749833, 2265367787
		]);
	});
	it('gives the same numbers for the same seed, all in [0, 1)', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const [a, b] = [seededRandom(seed), seededRandom(seed)];
				for (let count = 0; count < 20; count += 1) {
					const value = a();
					expect(value).toBe(b());
					expect(value >= 0 && value < 1).toBe(true);
				}
			})
		);
	});
});

describe('draws', () => {
	it('draw every integer between the bounds, and no other', () => {
		const random = seededRandom(5);
		const drawn = new Set(Array.from({ length: 300 }, () => integer(random, -2, 3)));
		expect([...drawn].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2, 3]);
	});
	it('pick nothing from nothing', () => {
		expect(() => pick(seededRandom(1), [])).toThrow(RangeError);
	});
	it('shuffle without losing an item or touching the list', () => {
		fc.assert(
			fc.property(seeds, fc.array(fc.integer()), (seed, items) => {
				const before = [...items];
				const result = shuffled(seededRandom(seed), items);
				expect(items).toEqual(before);
				expect(result.toSorted()).toEqual(before.toSorted());
			})
		);
	});
});
