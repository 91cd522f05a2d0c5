import { rational } from '$lib/engine';
import type { Translated } from '$lib/i18n/language';
import type { MisconceptionName } from '../../misconceptions/catalogue';
import type { Mistake, Question } from '../../question';
import { makeRows } from '../../rows';
import type { ExportedQuestion } from '../exported-question';

/** A text with everything that is special in some format, and a formula with braces. */
function awkward(text: string): Translated {
	const special = '50 % ~ "a" <b> & {c} #1 := \\n it’s 2 -> 3 ]]>';
	return {
		en: `${text} ${special} $\\frac{${text.length}}{2} < \\{x\\}$`,
		zh: `${text}，${special}。$\\frac{${text.length}}{2} < \\{x\\}$`
	};
}

const names: readonly MisconceptionName[] = ['forgotPlusOne', 'forgotMinusOne', 'sizeKept'];

function mistakes<Answer>(...values: readonly Answer[]): readonly Mistake<Answer>[] {
	return values.map((value, index) => ({
		misconception: names[index],
		value,
		feedback: awkward(`mistake ${index}`)
	}));
}

const shared = {
	stem: awkward('stem'),
	matrices: [],
	hints: [],
	explanation: awkward('explanation'),
	state: null
};
const rows = (...given: readonly number[][]) =>
	makeRows(given.length, given[0].length, (row, column) => given[row][column]);
const items = ['a', 'b', 'c'].map((id) => ({ id, text: awkward(id) }));
const axis = { label: awkward('axis'), min: -1, max: 1, step: 0.5 };
const matrix = { label: awkward('matrix'), role: 'input', rows: rows([1, -2], [3, 4]) } as const;

/** A question of every kind, and numbers that are no decimals. */
export const samples: Readonly<Record<string, Question>> = {
	number: {
		...shared,
		kind: 'number',
		matrices: [{ ...matrix, lit: [[0, 1]], hidden: [[1, 1]] }],
		answer: rational.from('-1/8'),
		mistakes: mistakes(rational.from('1/3'), rational.from('0.3334'), rational.from(100000))
	},
	fraction: {
		...shared,
		kind: 'number',
		answer: rational.from('-2/3'),
		mistakes: mistakes(rational.from('2/3'), rational.from('2'))
	},
	plot: {
		...shared,
		kind: 'plot',
		plot: {
			x: axis,
			y: axis,
			curves: [
				{
					label: awkward('f'),
					role: 'output',
					points: [
						[-1, 0],
						[1, 1]
					]
				}
			]
		},
		tolerance: rational.from('0.05'),
		answer: rational.from('0.5'),
		mistakes: mistakes(rational.from('-0.5'), rational.from('0.75'))
	},
	predict: {
		...shared,
		kind: 'predict',
		after: [matrix],
		answer: rational.from('7'),
		mistakes: mistakes(rational.from('8'), rational.from('-7'))
	},
	shape: {
		...shared,
		kind: 'shape',
		axes: ['channels', 'height', 'width'],
		answer: [2, 3, 4],
		mistakes: mistakes([2, 4, 3], [3, 3, 4])
	},
	extent: {
		...shared,
		kind: 'shape',
		axes: ['height'],
		answer: [2],
		mistakes: mistakes([3], [4])
	},
	grid: {
		...shared,
		kind: 'grid',
		label: awkward('output'),
		role: 'output',
		given: [[0, 0]],
		answer: [
			[rational.one, rational.from('1/3')],
			[rational.from('2'), rational.from('-0.5')]
		],
		mistakes: mistakes(rows([1, 2], [2, 3]), rows([1, 5], [3, -1]))
	},
	cells: {
		...shared,
		kind: 'cells',
		matrices: [matrix],
		board: 0,
		answer: [
			[0, 0],
			[1, 0]
		],
		mistakes: mistakes(
			[[0, 0]] as const,
			[
				[0, 1],
				[1, 0]
			] as const
		)
	},
	choice: {
		...shared,
		kind: 'choice',
		options: [items[0], { id: 'b', matrix: { role: 'kernel', rows: matrix.rows } }, items[2]],
		answer: 'b',
		mistakes: mistakes('a', 'c')
	},
	choices: {
		...shared,
		kind: 'choices',
		options: items,
		answer: ['c', 'a'],
		mistakes: mistakes(['a'], ['a', 'b'])
	},
	error: {
		...shared,
		kind: 'error',
		lines: items,
		answer: 'a',
		mistakes: mistakes('b', 'c')
	},
	order: {
		...shared,
		kind: 'order',
		items,
		answer: ['c', 'a', 'b'],
		mistakes: mistakes(['b', 'a', 'c'], ['a', 'b', 'c'])
	},
	match: {
		...shared,
		kind: 'match',
		items,
		partners: ['p', 'q', 'r', 's'].map((id) => ({ id, text: awkward(id) })),
		answer: ['q', 'q', 'p'],
		mistakes: mistakes(['p', 'q', 'p'], ['r', 'p', 'q'])
	},
	formula: {
		...shared,
		kind: 'formula',
		pieces: ['\\frac{', '}{', '} + 1'],
		terms: ['n - k', 's', 'p'].map((id) => ({ id, text: { en: `$${id}$`, zh: `$${id}$` } })),
		answer: ['n - k', 's'],
		mistakes: mistakes(['s', 'n - k'], ['p', 's'])
	},
	gap: {
		...shared,
		kind: 'formula',
		pieces: ['2', ''],
		terms: items,
		answer: ['a'],
		mistakes: mistakes(['b'], ['c'])
	}
};

/** The samples in both languages, as they are exported. */
export const exportedSamples: readonly ExportedQuestion[] = (['en', 'zh'] as const).flatMap(
	(language) =>
		Object.entries(samples).map(([name, question]): ExportedQuestion => ({
			id: `samples-${name}-${language}`,
			title: `Samples: ${name} {#1}`,
			category: ['Receptive', language, 'In/out: 50 % $x'],
			skill: 'Samples & more',
			level: 1,
			language,
			question
		}))
);
