import { onlyIf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { firstCellKept, poolAverageForMax } from '$lib/quiz/misconceptions/pooling';
import { exactText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { randomRows } from '$lib/quiz/rows';
import { inFigure, mapOf, pooled } from './figure';

const SIDE = 4;

/** One number of max pooling by hand. */
export default template('max-value', { skill: 'pooling', level: 1 }, (random) => {
	const rows = randomRows(random, SIDE, SIDE, 0, 9);
	const [row, column] = [integer(random, 0, 1), integer(random, 0, 1)];
	const index = 2 * row + column;
	const answer = pooled(rows, {}).data[index];
	/** With stride 1 there are three windows in a row. */
	const side = pooled(rows, { stride: [1, 1] }).data[row * (SIDE - 1) + column];
	const window = [2 * row, 2 * row + 1].flatMap((r) => rows[r].slice(2 * column, 2 * column + 2));
	const [average, first] = [poolAverageForMax(window), firstCellKept(window)];
	const [top, left] = [2 * row + 1, 2 * column + 1];

	const listed = (separator: string) => window.map(exactText).join(separator);

	return {
		kind: 'number',
		stem: {
			en: `2×2 max pooling as PyTorch does it by default. Which number stands in row ${row + 1}, column ${column + 1} of the output?`,
			zh: `按 PyTorch 的默认设置做 2×2 最大池化。输出第 ${row + 1} 行第 ${column + 1} 列的数是多少？`
		},
		matrices: mapOf(rows),
		answer,
		mistakes: [
			{
				misconception: 'poolAverageForMax',
				value: average,
				feedback: {
					en: `${exactText(average)} is the average of the window. Max pooling keeps its largest number.`,
					zh: `${exactText(average)} 是窗口的平均值。最大池化留下的是最大的数。`
				},
				state: inFigure({}, rows, 'term', index * SIDE + 3)
			},
			{
				misconception: 'firstCellKept',
				value: first,
				feedback: {
					en: `${exactText(first)} stands in the window’s top left. Pooling does not pick a place, it picks the largest.`,
					zh: `${exactText(first)} 是窗口左上角的数。池化不是取固定的位置，而是取最大的数。`
				}
			},
			...onlyIf(index !== 0, {
				misconception: 'forgotStride',
				value: side,
				feedback: {
					en: `${exactText(side)} belongs to the window that starts in row ${row + 1}, column ${column + 1}. Without a stride of its own, a pooling window moves by its size: by 2.`,
					zh: `${exactText(side)} 属于从第 ${row + 1} 行第 ${column + 1} 列开始的窗口。没有另设步幅时，池化窗口每次移动自己那么宽，也就是 2 格。`
				},
				state: inFigure({ stride: [1, 1] }, rows, 'cell', row * (SIDE - 1) + column)
			})
		],
		hints: [
			hint(
				inFigure({}, rows, 'term', index * SIDE),
				`Without a stride of its own the window moves by its own size, so the windows lie side by side. This one begins in row ${top}, column ${left}.`,
				`没有另设步幅，窗口每次移动自己那么宽，一块挨一块。这一个从第 ${top} 行第 ${left} 列开始。`
			),
			hint(
				inFigure({}, rows, 'term', index * SIDE + 2),
				`It holds ${listed(', ')}. Which of them does max pooling keep?`,
				`窗口里是 ${listed('、')}。最大池化留下哪一个？`
			)
		],
		explanation: {
			en: `The windows lie side by side. This one covers rows ${top} and ${top + 1}, columns ${left} and ${left + 1}; its largest number is ${exactText(answer)}.`,
			zh: `窗口一块挨一块。这一个盖住第 ${top}、${top + 1} 行和第 ${left}、${left + 1} 列，其中最大的数是 ${exactText(answer)}。`
		},
		state: inFigure({}, rows, 'cell', index)
	};
});
