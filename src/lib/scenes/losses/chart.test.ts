import { expect, it } from 'vitest';
import { lineStep, lineText } from './chart';

it.each([
	[4, 1],
	[5, 1],
	[6, 2],
	[13, 5],
	[169, 50],
	[1, 0.2],
	[0.6, 0.2]
])('an axis that reaches %s has a line every %s', (reach, step) => {
	expect(lineStep(reach)).toBe(step);
});

it('writes lines without the digits that doubles bring along', () => {
	expect(lineText(-0.6000000000000001)).toBe('−0.6');
	expect(lineText(50)).toBe('50');
});
