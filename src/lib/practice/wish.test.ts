import fc from 'fast-check';
import { expect, it } from 'vitest';
import { levels } from '$lib/quiz/question';
import { skillNames } from '$lib/quiz/skills';
import { anyRound, readWish, roundLengths, writeWish } from './wish';

const known = ['padding', 'pooling', 'convolution'];

it('a wish survives its address', () => {
	const wishes = fc.record({
		lessons: fc.subarray(known),
		skills: fc.subarray([...skillNames]),
		levels: fc.subarray([...levels]),
		length: fc.constantFrom(...roundLengths)
	});
	fc.assert(
		fc.property(wishes, (wish) => {
			expect(readWish(writeWish(wish), known)).toEqual({ wish, unknown: [] });
		})
	);
});
it('any round needs no words', () => {
	expect(writeWish(anyRound)).toBe('');
	expect(readWish('', known)).toEqual({ wish: anyRound, unknown: [] });
});
it('what means nothing is left out, and told', () => {
	expect(readWish('?lessons=padding,loss&levels=7,2&length=1e9&skills=__proto__', known)).toEqual({
		wish: { ...anyRound, lessons: ['padding'], levels: [2] },
		unknown: ['1e9', 'loss', '__proto__', '7']
	});
});
it('no address throws', () => {
	fc.assert(
		fc.property(fc.string(), (search) => {
			expect(readWish(search, known).wish.lessons.every((slug) => known.includes(slug))).toBe(true);
		})
	);
});
