import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rational } from '$lib/engine';
import { questionSeed } from './ask';
import { QuizRound } from './quiz-round.svelte';
import type { Outcome, QuestionResult } from './quiz-round.svelte';
import type { QuestionTemplate } from './question';
import { integer } from './random';

const text = { en: 'text', zh: '文字' };
const template = (id: string): QuestionTemplate => ({
	id,
	skill: 'dense',
	level: 1,
	generate: (random) => ({
		kind: 'number',
		stem: { en: `${integer(random, 0, 1e9)}`, zh: '题' },
		matrices: [],
		answer: rational.one,
		mistakes: [{ misconception: 'forgotInput', value: rational.zero, feedback: text }],
		hints: [{ text, state: null }],
		explanation: text,
		state: null
	})
});
const templates = ['a', 'b', 'c'].map(template);
const open = (seed = 1) => new QuizRound(() => templates, seed);

describe('a round of questions', () => {
	it('counts what is right at the first try', () => {
		const round = open();
		round.answer(['1']);
		expect([round.verdict?.kind, round.outcome]).toEqual(['right', 'firstTry']);
		round.next();
		round.answer(['0']);
		expect([round.verdict?.kind, round.outcome, round.isTried]).toEqual(['mistake', null, true]);
		round.answer(['1']);
		expect(round.outcome).toBe('later');
		round.next();
		round.answer(['5']);
		round.tell();
		expect([round.verdict, round.outcome, round.isLast]).toEqual([null, 'told', true]);
		round.next();
		expect(round.question).toBeNull();
		expect([round.score, round.length]).toEqual([1, 3]);
	});
	it('does not count what it cannot read', () => {
		const round = open();
		round.answer(['one']);
		expect([round.verdict?.kind, round.isTried]).toEqual(['unreadable', false]);
		round.answer(['1']);
		expect(round.outcome).toBe('firstTry');
	});
	it('counts what is right with a hint as right later, and gives no more hints than there are', () => {
		const round = open();
		round.hint();
		expect([round.hints.length, round.hasHint]).toEqual([1, true]);
		round.hint();
		round.hint();
		expect([round.hints.length, round.hasHint]).toEqual([2, false]);
		round.answer(['1']);
		expect(round.outcome).toBe('later');
		round.next();
		expect([round.hints.length, round.hasHint]).toEqual([0, true]);
	});
	it('tells how each question came to its end, and by which misconceptions', () => {
		const results: QuestionResult[] = [];
		const round = new QuizRound(
			() => templates,
			5,
			(result) => results.push(result)
		);
		round.answer(['0']);
		round.answer(['7']);
		round.answer(['1']);
		round.next();
		round.tell();
		expect(results).toEqual([
			{
				template: templates[0],
				seed: questionSeed(5, 0),
				outcome: 'later',
				misconceptions: ['forgotInput']
			},
			{ template: templates[1], seed: questionSeed(5, 1), outcome: 'told', misconceptions: [] }
		]);
	});
	it('goes on only from a question that has come to its end', () => {
		const round = open();
		round.next();
		round.answer(['0']);
		round.next();
		expect(round.place).toBe(0);
	});
	it('asks the same for the same seed, and something else for another', () => {
		const round = open(7);
		const first = round.question?.stem.en;
		expect(open(7).question?.stem.en).toBe(first);
		round.answer(['1']);
		round.next();
		expect(round.question?.stem.en).not.toBe(first);
		round.restart(8);
		expect([round.place, round.score, round.verdict]).toEqual([0, 0, null]);
		expect(round.question?.stem.en).not.toBe(first);
	});
	it('keeps to its order whatever is done to it', () => {
		const acts = fc.constantFrom('0', '1', 'x', 'tell', 'next', 'restart');
		fc.assert(
			fc.property(fc.array(acts, { maxLength: 40 }), (list) => {
				const round = open();
				const outcomes: Outcome[] = [];
				let [place, isTried] = [0, false];
				for (const act of list) {
					const isOpen = place < 3 && outcomes.length === place;
					if (act === 'next') {
						round.next();
						if (!isOpen && place < 3) [place, isTried] = [place + 1, false];
					} else if (act === 'restart') {
						round.restart(2);
						outcomes.length = 0;
						[place, isTried] = [0, false];
					} else if (act === 'tell') {
						round.tell();
						if (isOpen) outcomes.push('told');
					} else {
						round.answer([act]);
						if (isOpen && act === '1') outcomes.push(isTried ? 'later' : 'firstTry');
						if (isOpen && act === '0') isTried = true;
					}
					expect(round.outcomes).toEqual(outcomes);
					expect([round.place, round.isTried]).toEqual([place, isTried]);
					expect(round.question === null).toBe(place === 3);
				}
			})
		);
	});
});
