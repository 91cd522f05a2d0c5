import { describe, expect, it } from 'vitest';
import { NumberFormatError, rational } from '$lib/engine';
import { mark } from './marking';
import type { ChoiceQuestion, Mistake, NumberQuestion, ShapeQuestion } from './question';

const text = { en: 'text', zh: '文字' };
const shared = { stem: text, matrices: [], explanation: text, state: null };
const mistakeOf = <Answer>(value: Answer): Mistake<Answer> => {
	return { misconception: 'slip', value, feedback: text };
};

const third: NumberQuestion = {
	...shared,
	kind: 'number',
	answer: rational.from('-1/3'),
	mistakes: [mistakeOf(rational.from('1/3'))]
};
const shape: ShapeQuestion = {
	...shared,
	kind: 'shape',
	axes: ['height', 'width'],
	answer: [3, 4],
	mistakes: [mistakeOf([4, 3])]
};
const choice: ChoiceQuestion = {
	...shared,
	kind: 'choice',
	options: [
		{ id: 'a', text },
		{ id: 'b', text },
		{ id: 'c', text }
	],
	answer: 'b',
	mistakes: [mistakeOf('a')]
};

describe('a number', () => {
	it.each(['-1/3', '−2/6', ' -3/9 ', '－１／３'])('is right as %j', (response) => {
		expect(mark(third, [response])).toEqual({ kind: 'right' });
	});
	it('is not rounded', () => {
		expect(mark(third, ['-0.333333333333'])).toEqual({ kind: 'wrong' });
	});
	it('is told the mistake behind it', () => {
		expect(mark(third, ['2/6'])).toEqual({ kind: 'mistake', mistake: third.mistakes[0] });
	});
	it.each([
		['', 'empty'],
		['three', 'notANumber'],
		['1/0', 'divisionByZero'],
		['1234567890123', 'tooLong']
	])('cannot be read from %j: %s', (response, code) => {
		const verdict = mark(third, [response]);
		expect(verdict).toMatchObject({ kind: 'unreadable', field: 0 });
		const reason = verdict.kind === 'unreadable' ? verdict.reason : null;
		expect(reason).toBeInstanceOf(NumberFormatError);
		expect(reason).toMatchObject({ code });
	});
	it('cannot be read from nothing at all', () => {
		expect(mark(third, [])).toMatchObject({ kind: 'unreadable', field: 0 });
	});
});

describe('a shape', () => {
	it('is right if every extent is', () => {
		expect(mark(shape, ['3', '8/2'])).toEqual({ kind: 'right' });
		expect(mark(shape, ['3', '5'])).toEqual({ kind: 'wrong' });
		expect(mark(shape, ['3.5', '4'])).toEqual({ kind: 'wrong' });
	});
	it('is told the mistake behind all of it', () => {
		expect(mark(shape, ['4', '3'])).toEqual({ kind: 'mistake', mistake: shape.mistakes[0] });
	});
	it('names the first field that cannot be read', () => {
		expect(mark(shape, ['3', 'x'])).toMatchObject({ kind: 'unreadable', field: 1 });
		expect(mark(shape, ['', 'x'])).toMatchObject({ kind: 'unreadable', field: 0 });
	});
});

describe('a choice', () => {
	it('is right, a known mistake, or wrong', () => {
		expect(mark(choice, ['b'])).toEqual({ kind: 'right' });
		expect(mark(choice, ['a'])).toEqual({ kind: 'mistake', mistake: choice.mistakes[0] });
		expect(mark(choice, ['c'])).toEqual({ kind: 'wrong' });
	});
	it.each([[[]], [['']], [['z']]])('has to be made: %j', (response) => {
		expect(mark(choice, response)).toEqual({
			kind: 'unreadable',
			field: 0,
			reason: 'nothingChosen'
		});
	});
});
