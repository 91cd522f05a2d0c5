import {
	avgPool2dBackward,
	fromRows,
	maxPool2dBackward,
	maxPool2dBackwardTrace,
	rational
} from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { shuffled } from '$lib/quiz/random';
import { makeRows, rowsOf } from '$lib/quiz/rows';
import { gradientMatrix, inputGradient, inputMatrix, inRoute } from './figure';
import { drawGradient } from './small';

const SIDE = 3;
const windows = { kernelSize: 2, stride: 1 };

/** The gradient behind overlapping max pooling, where a cell wins more than once. */
export default template('overlapping-pool', { skill: 'gradient-routing', level: 2 }, (random) => {
	const numbers = shuffled(random, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
	const rows = makeRows(SIDE, SIDE, (row, column) => numbers[row * SIDE + column]);
	const gradient = drawGradient(random, 2, 2);
	const back = [fromRows(rows), windows, fromRows(gradient), rational] as const;
	const answer = rowsOf(maxPool2dBackward(...back).input);
	const trace = maxPool2dBackwardTrace(...back);
	/** What each cell gets from the windows that it won. */
	const won = Array.from({ length: SIDE * SIDE }, (_, index) =>
		trace
			.at(index)
			.terms.filter(({ factor }) => factor.n !== 0n)
			.map(({ product }) => product)
	);
	const best = won.reduce(
		(most, list, index) => (list.length > won[most].length ? index : most),
		0
	);
	const joined = won.map((list) => list.reduce(rational.add, rational.zero));
	const [row, column] = [Math.floor(best / SIDE) + 1, (best % SIDE) + 1];
	const sum = won[best].map(exactText);
	const sumText = `${won[best].map((value, at) => (at > 0 && value.s < 0n ? `(${exactText(value)})` : exactText(value))).join(' + ')} = ${exactText(joined[best])}`;
	const cells = (value: (list: (typeof won)[number]) => (typeof joined)[number]) =>
		rows.map((numbersOf, r) => numbersOf.map((_, c) => value(won[r * SIDE + c])));
	const change = { kernel: [2, 2], stride: [1, 1] } as const;
	const show = (operation: 'max' | 'average', grain: 'map' | 'cell', index = 0) =>
		inRoute(rows, gradient, { ...change, operation }, grain, index);

	return {
		kind: 'grid',
		...inputGradient,
		stem: {
			en: '2×2 max pooling with stride 1 went over this map. Fill in the gradient of the map.',
			zh: '对这张图做过步幅为 1 的 2×2 最大池化。请填出这张图的梯度。'
		},
		matrices: [inputMatrix(rows), gradientMatrix(gradient)],
		answer,
		mistakes: [
			{
				misconception: 'maxGradientSpread',
				value: rowsOf(avgPool2dBackward(...back).input),
				feedback: {
					en: 'You shared each gradient among the four cells of its window. That is average pooling; here the winner takes it all.',
					zh: '你把每个梯度平分给窗口里的四格，那是平均池化。这里全归胜者。'
				},
				state: show('average', 'map')
			},
			{
				misconception: 'stampsOverwrite',
				value: cells((list) => list.at(-1) ?? rational.zero),
				feedback: {
					en: `The cell in row ${row}, column ${column} won ${won[best].length} windows. You kept the last gradient only; they add up.`,
					zh: `第 ${row} 行第 ${column} 列的格子赢了 ${won[best].length} 个窗口。你只留下最后一个梯度，其实要相加。`
				}
			},
			{
				misconception: 'gradientsMultiplied',
				value: cells((list) => (list.length > 0 ? list.reduce(rational.mul) : rational.zero)),
				feedback: {
					en: `Where one cell wins several windows you multiplied their gradients. They are added.`,
					zh: '一格赢了几个窗口的地方，你把梯度相乘了。应该相加。'
				}
			}
		],
		hints: [
			hint(
				show('max', 'cell'),
				'Take the four windows one by one: which cell was its largest?',
				'把四个窗口一个一个看：哪一格最大？'
			),
			hint(
				show('max', 'cell', best),
				`Row ${row}, column ${column} won ${won[best].length} of them, and gets ${sum.join(' and ')}.`,
				`第 ${row} 行第 ${column} 列赢了 ${won[best].length} 个，得到 ${sum.join(' 和 ')}。`
			)
		],
		explanation: {
			en: `Each output gradient goes to the largest cell of its window. Row ${row}, column ${column} won ${won[best].length}: ${sumText}. Cells that won none get 0.`,
			zh: `每个输出梯度都给窗口里最大的那一格。第 ${row} 行第 ${column} 列赢了 ${won[best].length} 个：${sumText}。一个没赢的得 0。`
		},
		state: show('max', 'map')
	};
});
