import { describe, expect, it } from 'vitest';
import { lessonRound, wholeQuiz } from './lesson-round';

const questions = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('the rounds of a lesson’s quiz', () => {
	it('ask eight questions, and first those not yet asked', () => {
		expect(lessonRound(questions(11), 0)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
		expect(lessonRound(questions(11), 1)).toEqual([0, 1, 2, 3, 4, 8, 9, 10]);
		expect(lessonRound(questions(11), 2)).toEqual([0, 1, 5, 6, 7, 8, 9, 10]);
	});
	it('ask all of a shorter list', () => {
		expect(lessonRound(questions(6), 0)).toEqual(questions(6));
		expect(lessonRound(questions(6), 5)).toEqual(questions(6));
		expect(lessonRound([], 0)).toEqual([]);
	});
	it('come first on paper, before what they leave out', () => {
		expect(wholeQuiz(questions(11), 1)).toEqual([0, 1, 2, 3, 4, 8, 9, 10, 5, 6, 7]);
		expect(wholeQuiz(questions(6), 2)).toEqual(questions(6));
	});
	it('ask every question before long', () => {
		for (let count = 1; count < 30; count += 1) {
			const asked = questions(4).flatMap((round) => lessonRound(questions(count), round));
			expect(new Set(asked).size).toBe(count);
		}
	});
});
