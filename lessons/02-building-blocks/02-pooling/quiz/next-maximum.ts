import { rational } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { onlyIf, template } from '$lib/quiz/ask';
import { firstCellKept, poolAverageForMax } from '$lib/quiz/misconceptions/pooling';
import { exactText } from '$lib/quiz/print';
import type { Matrix } from '$lib/quiz/question';
import { integer } from '$lib/quiz/random';
import { randomRows, rowsOf } from '$lib/quiz/rows';
import type { Place } from '$lib/quiz/rows';
import { inFigure, pooled } from './figure';

const [HEIGHT, WIDTH] = [3, 6];
const KERNEL = 3;
const settings = { kernel: [KERNEL, KERNEL], stride: [1, 1] } as const;

const largestOf = (values: readonly Rational[]) =>
	values.reduce((a, b) => (rational.compare(b, a) > 0 ? b : a));

/** The next number of overlapping max pooling, with the one before in sight. */
export default template('next-maximum', { skill: 'pooling', level: 2 }, (random) => {
	const rows = randomRows(random, HEIGHT, WIDTH, -9, 9);
	const output = rowsOf(pooled(rows, settings));
	const places = output[0].length;
	const index = integer(random, 1, places - 1);
	const [before, answer] = [output[0][index - 1], output[0][index]];
	const columns = (from: number, count: number) =>
		rows.flatMap((row) => row.slice(from, from + count));
	const window = columns(index, KERNEL);
	const [kept, fresh] = [columns(index, KERNEL - 1), columns(index + KERNEL - 1, 1)];
	const average = poolAverageForMax(window);
	const left = largestOf(columns(index - 1, 1));
	const isLost = !rational.equals(largestOf(kept), before);
	const lit = window.map((_, cell): Place => [Math.floor(cell / KERNEL), index + (cell % KERNEL)]);
	const matrices = (hiddenFrom: number): readonly Matrix[] => [
		{ label: { en: 'Feature map', zh: '特征图' }, role: 'input', rows, lit },
		{
			label: { en: 'Output', zh: '输出' },
			role: 'output',
			rows: output,
			lit: [[0, index]],
			hidden: output[0].flatMap((_, column): Place[] => (column < hiddenFrom ? [] : [[0, column]]))
		}
	];
	const same = rational.equals(before, answer);
	const list = (values: readonly Rational[], separator: string) =>
		values.map(exactText).join(separator);

	return {
		kind: 'predict',
		stem: {
			en: `3×3 max pooling with stride 1. The last window gave ${exactText(before)}; now it has moved one column to the right. Which number comes next?`,
			zh: `3×3 最大池化，步幅 1。上一个窗口给出 ${exactText(before)}，现在窗口往右移了一列。下一个数是多少？`
		},
		matrices: matrices(index),
		after: matrices(index + 1),
		answer,
		mistakes: [
			...onlyIf(!same, {
				misconception: 'lastValueKept',
				value: before,
				feedback: {
					en: isLost
						? `${exactText(before)} stood in the column that the window has left. It is out of sight now.`
						: `${exactText(before)} is still under the window, but a larger number has come in on the right.`,
					zh: isLost
						? `${exactText(before)} 在窗口刚离开的那一列里，现在已经看不到了。`
						: `${exactText(before)} 还在窗口里，但右边进来了更大的数。`
				},
				state: inFigure(settings, rows, 'cell', index - 1)
			}),
			...onlyIf(!rational.equals(largestOf(fresh), answer), {
				misconception: 'onlyNewCells',
				value: largestOf(fresh),
				feedback: {
					en: `${exactText(largestOf(fresh))} is the largest of the new column. The other two columns are still under the window, and hold a larger number.`,
					zh: `${exactText(largestOf(fresh))} 只是新进来那一列里最大的。另外两列还在窗口里，那里有更大的数。`
				}
			}),
			{
				misconception: 'poolAverageForMax',
				value: average,
				feedback: {
					en: `${exactText(average)} is the average of the nine numbers. Max pooling keeps the largest.`,
					zh: `${exactText(average)} 是九个数的平均值。最大池化留下的是最大的数。`
				}
			},
			{
				misconception: 'firstCellKept',
				value: firstCellKept(window),
				feedback: {
					en: `${exactText(firstCellKept(window))} is the top left of the window. No place has a right to win; the largest number does.`,
					zh: `${exactText(firstCellKept(window))} 是窗口左上角的数。胜出不看位置，看谁最大。`
				}
			}
		],
		hints: [
			{
				text: {
					en: `The column with ${list(columns(index - 1, 1), ', ')} has left the window, the column with ${list(fresh, ', ')} has come in.`,
					zh: `离开窗口的一列是 ${list(columns(index - 1, 1), '、')}，新进来的一列是 ${list(fresh, '、')}。`
				},
				state: inFigure(settings, rows, 'cell', index - 1)
			},
			{
				text: {
					en: `The largest number of the column that left was ${exactText(left)}. Of the two columns that stayed it is ${exactText(largestOf(kept))}; compare that with the new column.`,
					zh: `离开的那一列里最大的是 ${exactText(left)}。留下的两列里最大的是 ${exactText(largestOf(kept))}，再拿它和新的一列比。`
				},
				state: inFigure(settings, rows, 'term', index * KERNEL * KERNEL)
			}
		],
		explanation: {
			en: `Under the window lie ${list(window, ', ')}. The two columns that stayed offer ${exactText(largestOf(kept))}, the new one ${exactText(largestOf(fresh))}; the larger is ${exactText(answer)}.`,
			zh: `窗口里是 ${list(window, '、')}。留下的两列最大是 ${exactText(largestOf(kept))}，新的一列最大是 ${exactText(largestOf(fresh))}，取大的：${exactText(answer)}。`
		},
		state: inFigure(settings, rows, 'cell', index)
	};
});
