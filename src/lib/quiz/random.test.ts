import { describe, expect, it } from 'vitest';
import { distinctly, integer, seededRandom } from './random';

describe('distinctly', () => {
	it('draws until all texts differ, and gives up on what cannot', () => {
		const random = seededRandom(2);
		const draw = () => [integer(random, 0, 2), integer(random, 0, 2), integer(random, 0, 2)];
		const texts = (numbers: readonly number[]) => numbers.map(String);
		expect(new Set(distinctly(draw, texts)).size).toBe(3);
		expect(() => distinctly(() => [1, 1], texts)).toThrow('1000 draws');
	});
});
