import { describe, expect, it } from 'vitest';
import { NumberFormatError, rational } from '$lib/engine';
import { errorOf } from './ask';
import { mark } from './marking';
import type {
	CellsQuestion,
	ChoiceQuestion,
	ChoicesQuestion,
	ErrorQuestion,
	FormulaQuestion,
	GridQuestion,
	MatchQuestion,
	Mistake,
	NumberQuestion,
	OrderQuestion,
	PlotQuestion,
	ShapeQuestion
} from './question';
import { makeRows } from './rows';

const text = { en: 'text', zh: '文字' };
const shared = { stem: text, matrices: [], hints: [], explanation: text, state: null };
const mistakeOf = <Answer>(value: Answer): Mistake<Answer> => {
	return { misconception: 'forgotBias', value, feedback: text };
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
		expect(mark(third, ['-0.333333333333'])).toEqual({ kind: 'wrong', places: null });
	});
	it('is told the mistake behind it', () => {
		expect(mark(third, ['2/6'])).toMatchObject({ kind: 'mistake', mistake: third.mistakes[0] });
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
		expect(mark(shape, ['3', '5'])).toEqual({ kind: 'wrong', places: null });
		expect(mark(shape, ['3.5', '4'])).toEqual({ kind: 'wrong', places: null });
	});
	it('is told the mistake behind all of it', () => {
		expect(mark(shape, ['4', '3'])).toMatchObject({ kind: 'mistake', mistake: shape.mistakes[0] });
	});
	it('names the first field that cannot be read', () => {
		expect(mark(shape, ['3', 'x'])).toMatchObject({ kind: 'unreadable', field: 1 });
		expect(mark(shape, ['', 'x'])).toMatchObject({ kind: 'unreadable', field: 0 });
	});
});

describe('a choice', () => {
	it('is right, a known mistake, or wrong', () => {
		expect(mark(choice, ['b'])).toEqual({ kind: 'right' });
		expect(mark(choice, ['a'])).toMatchObject({ kind: 'mistake', mistake: choice.mistakes[0] });
		expect(mark(choice, ['c'])).toEqual({ kind: 'wrong', places: null });
	});
	it.each([[[]], [['']], [['z']]])('has to be made: %j', (response) => {
		expect(mark(choice, response)).toEqual({
			kind: 'unreadable',
			field: 0,
			reason: 'nothingChosen'
		});
	});
});

const item = (id: string) => ({ id, text });
const items = ['a', 'b', 'c'].map(item);
const rows = (...given: readonly number[][]) =>
	makeRows(given.length, given[0].length, (row, column) => given[row][column]);

describe('what is read off a drawing', () => {
	const axis = { label: text, min: 0, max: 1, step: 0.5 };
	const plot: PlotQuestion = {
		...shared,
		kind: 'plot',
		plot: { x: axis, y: axis, curves: [] },
		tolerance: rational.from('1/10'),
		answer: rational.from('1/2'),
		mistakes: [mistakeOf(rational.from('-1/2'))]
	};
	it.each([
		['0.4', 'right'],
		['0.6', 'right'],
		['0.61', 'wrong'],
		['-0.45', 'mistake']
	])('%s is %s', (response, kind) => {
		expect(mark(plot, [response]).kind).toBe(kind);
	});
});

describe('a matrix', () => {
	const grid: GridQuestion = {
		...shared,
		kind: 'grid',
		label: text,
		role: 'output',
		answer: rows([1, 2], [3, 4]),
		mistakes: [mistakeOf(rows([2, 1], [4, 3]))]
	};
	it('is marked cell by cell', () => {
		expect(mark(grid, ['1', '4/2', '3.0', '4'])).toEqual({ kind: 'right' });
		expect(mark(grid, ['1', '2', '0', '4'])).toEqual({
			kind: 'wrong',
			places: [true, true, false, true]
		});
		expect(mark(grid, ['2', '1', '4', '3'])).toMatchObject({
			kind: 'mistake',
			places: [false, false, false, false]
		});
		expect(mark(grid, ['1', '2', '', '4'])).toMatchObject({ kind: 'unreadable', field: 2 });
	});
});

describe('cells', () => {
	const cells: CellsQuestion = {
		...shared,
		kind: 'cells',
		matrices: [{ label: text, role: 'input', rows: rows([1, 2], [3, 4]) }],
		board: 0,
		answer: [
			[1, 1],
			[0, 0]
		],
		mistakes: [mistakeOf([[0, 1] as const])]
	};
	it.each([
		[['0,0', '1,1'], 'right'],
		[['1,1', '0,0'], 'right'],
		[['0,1'], 'mistake'],
		[['0,0'], 'wrong'],
		[[], 'unreadable'],
		[['7,7'], 'unreadable']
	])('%j: %s', (response, kind) => {
		expect(mark(cells, response).kind).toBe(kind);
	});
});

describe('several options', () => {
	const choices: ChoicesQuestion = {
		...shared,
		kind: 'choices',
		options: items,
		answer: ['c', 'a'],
		mistakes: [mistakeOf(['a', 'b', 'c'])]
	};
	it.each([
		[['a', 'c'], 'right'],
		[['c', 'b', 'a'], 'mistake'],
		[['b'], 'wrong'],
		[[], 'unreadable']
	])('%j: %s', (response, kind) => {
		expect(mark(choices, response).kind).toBe(kind);
	});
});

describe('the wrong line', () => {
	const error: ErrorQuestion = {
		...shared,
		kind: 'error',
		...errorOf([
			{ text, sound: { misconception: 'forgotPlusOne', feedback: text } },
			{ text, sound: null },
			{ text, sound: { misconception: 'noFloor', feedback: text } }
		])
	};
	it('is the one without words about its chooser', () => {
		expect(mark(error, ['right'])).toEqual({ kind: 'right' });
		expect(mark(error, ['line-3'])).toMatchObject({
			kind: 'mistake',
			mistake: { misconception: 'noFloor' }
		});
		expect(() => errorOf([])).toThrow('one line has to be wrong, not 0');
	});
});

describe('an order', () => {
	const order: OrderQuestion = {
		...shared,
		kind: 'order',
		items,
		answer: ['b', 'a', 'c'],
		mistakes: [mistakeOf(['a', 'b', 'c'])]
	};
	it('has every item once', () => {
		expect(mark(order, ['b', 'a', 'c'])).toEqual({ kind: 'right' });
		expect(mark(order, ['b', 'c', 'a'])).toEqual({ kind: 'wrong', places: [true, false, false] });
		expect(mark(order, ['a', 'b', 'c'])).toMatchObject({ kind: 'mistake' });
		expect(mark(order, ['b', 'b', 'c'])).toMatchObject({ reason: 'notAllChosen' });
		expect(mark(order, ['b'])).toMatchObject({ kind: 'unreadable', field: 1 });
	});
});

const paired = { ...shared, answer: ['c', 'a'], mistakes: [mistakeOf(['a', 'c'])] };
const match: MatchQuestion = {
	...paired,
	kind: 'match',
	items: items.slice(0, 2),
	partners: items
};
const formula: FormulaQuestion = {
	...paired,
	kind: 'formula',
	pieces: ['', '+', ''],
	terms: items
};

describe.each([
	['partners', match],
	['terms of a formula', formula]
])('%s', (_, question) => {
	it('are marked one by one', () => {
		expect(mark(question, ['c', 'a'])).toEqual({ kind: 'right' });
		expect(mark(question, ['c', 'c'])).toEqual({ kind: 'wrong', places: [true, false] });
		expect(mark(question, ['a', 'c'])).toMatchObject({ kind: 'mistake' });
		expect(mark(question, ['c', ''])).toMatchObject({ kind: 'unreadable', field: 1 });
	});
});
