import { fromRows, maxPool2d, rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { integer, shuffled } from '$lib/quiz/random';
import { makeRows } from '$lib/quiz/rows';
import type { Place } from '$lib/quiz/rows';
import { inputMatrix, inRoute } from './figure';
import { drawGradient } from './small';

const SIDE = 4;
const WINDOW = 2;
const OUTPUTS = SIDE / WINDOW;

/** Which pixel gets the gradient of a max pooled output, where two are equally large. */
export default template('pool-winner', { skill: 'gradient-routing', level: 1 }, (random) => {
	const numbers = shuffled(random, [0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7]);
	const [oh, ow] = [integer(random, 0, OUTPUTS - 1), integer(random, 0, OUTPUTS - 1)];
	/** The window's numbers in reading order: its largest comes twice, never at its first place. */
	const largest = integer(random, 6, 9);
	const [low, lower] = [integer(random, 0, 5), integer(random, 0, 5)];
	const inWindow = [low, ...shuffled(random, [largest, largest, lower])];
	const isInside = (row: number, column: number) =>
		Math.floor(row / WINDOW) === oh && Math.floor(column / WINDOW) === ow;
	const rows = makeRows(SIDE, SIDE, (row, column) =>
		isInside(row, column)
			? inWindow[(row % WINDOW) * WINDOW + (column % WINDOW)]
			: numbers[row * SIDE + column]
	);
	const windowCells = rows.flatMap((cells, row) =>
		cells.flatMap((_, column): readonly Place[] => (isInside(row, column) ? [[row, column]] : []))
	);
	const { indices } = maxPool2d(fromRows(rows), { kernelSize: WINDOW }, rational);
	const winner = indices.data[oh * OUTPUTS + ow];
	const [row, column]: Place = [Math.floor(winner / SIDE), winner % SIDE];
	const ties = windowCells.filter(([r, c]) => rational.equals(rows[r][c], rational.from(largest)));
	const gradient = drawGradient(random, OUTPUTS, OUTPUTS);
	const above = exactText(gradient[oh][ow]);
	const show = (grain: 'cell' | 'map', index: number, operation: 'max' | 'average' = 'max') =>
		inRoute(rows, gradient, { operation }, grain, index);
	const state = show('cell', winner);
	const [r, c] = [oh + 1, ow + 1];

	return {
		kind: 'cells',
		board: 0,
		stem: {
			en: `2×2 max pooling with stride 2 went over this map, in PyTorch. The output in row ${r}, column ${c} gets the gradient ${above}. Mark every cell that gets something of it.`,
			zh: `用 PyTorch 对这张图做过步幅为 2 的 2×2 最大池化。输出第 ${r} 行第 ${c} 列得到梯度 ${above}。请点出分到它的所有格子。`
		},
		matrices: [inputMatrix(rows)],
		answer: [[row, column]],
		mistakes: [
			{
				misconception: 'maxGradientSpread',
				value: windowCells,
				feedback: {
					en: 'You spread the gradient over the whole window, as average pooling does. Max pooling gave one number through, and only that cell gets the gradient.',
					zh: '你把梯度摊给了整个窗口，那是平均池化的做法。最大池化只让一个数通过，也只有那一格得到梯度。'
				},
				state: show('cell', winner, 'average')
			},
			{
				misconception: 'tiesShare',
				value: ties,
				feedback: {
					en: `Both hold the maximum ${largest}, but only one was picked: the first, row by row. The other gets 0.`,
					zh: `两格都等于最大值 ${largest}，但取的只有一个：按行数先遇到的那个。另一个得 0。`
				}
			},
			{
				misconception: 'lastTieWins',
				value: ties.slice(-1),
				feedback: {
					en: `This cell also holds ${largest}, but of equal numbers the first wins, row by row.`,
					zh: `这一格也是 ${largest}，但相等时按行数先遇到的胜出。`
				}
			},
			{
				misconception: 'firstCellKept',
				value: windowCells.slice(0, 1),
				feedback: {
					en: 'That is the cell at the top left of the window. The gradient follows the largest number, wherever it lay.',
					zh: '这是窗口左上角的格子。梯度跟着最大的数走，它在哪里就去哪里。'
				}
			}
		],
		hints: [
			hint(
				show('map', 0),
				`This output came from rows ${oh * WINDOW + 1}–${oh * WINDOW + WINDOW}, columns ${ow * WINDOW + 1}–${ow * WINDOW + WINDOW}. Which number did it keep?`,
				`这个输出来自第 ${oh * WINDOW + 1}–${oh * WINDOW + WINDOW} 行、第 ${ow * WINDOW + 1}–${ow * WINDOW + WINDOW} 列。它留下的是哪个数？`
			),
			hint(
				state,
				`It kept ${largest}, which is there twice. Of equals the first wins.`,
				`它留下 ${largest}，窗口里有两个。相等时先遇到的胜出。`
			)
		],
		explanation: {
			en: `The maximum of the window is ${largest}, and the first cell that holds it, row by row, is in row ${row + 1}, column ${column + 1}. It gets all of ${above}, the others 0.`,
			zh: `窗口里最大的是 ${largest}，按行数第一个等于它的在第 ${row + 1} 行第 ${column + 1} 列。它得到全部的 ${above}，其余得 0。`
		},
		state
	};
});
