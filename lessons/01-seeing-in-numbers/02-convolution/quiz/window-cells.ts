import { onlyIf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { sizeText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { convolveRows, randomRows, tapsAt } from '$lib/quiz/rows';
import type { Place } from '$lib/quiz/rows';
import { inFigure, inputAndKernel } from './figure';

const INPUT = 5;

/** Which input cells one output number is made of. */
export default template('window-cells', { skill: 'convolution-arithmetic', level: 1 }, (random) => {
	const size = [integer(random, 2, 3), integer(random, 2, 3)] as const;
	const [height, width] = size;
	const input = randomRows(random, INPUT, INPUT, 0, 9);
	const kernel = randomRows(random, height, width, -2, 2);
	const output = convolveRows(input, kernel);
	const [rows, columns] = [output.length, output[0].length];
	const [row, column] = [integer(random, 0, rows - 1), integer(random, 0, columns - 1)];
	const [r, c] = [row + 1, column + 1];
	const index = row * columns + column;

	/** The cells under the window of an output cell. */
	const windowOf = (place: Place) => tapsAt(input, kernel, place).map(({ position }) => position);
	/** A window wherever somebody lays it, as far as it lies on the input. */
	const laidAt = ([top, left]: Place, [down, across]: Place = size): readonly Place[] =>
		input.flatMap((cells, y) =>
			cells.flatMap((_, x): readonly Place[] =>
				y >= top && y < top + down && x >= left && x < left + across ? [[y, x]] : []
			)
		);
	const tile: Place = [row * height, column * width];

	return {
		kind: 'cells',
		board: 0,
		stem: {
			en: `The ${sizeText(size)} kernel slides over this input with stride 1, no padding. Pick every input cell that the output number in row ${r}, column ${c} is computed from.`,
			zh: `${sizeText(size)} 的卷积核在这个输入上滑动，步幅为 1，不填充。输出第 ${r} 行第 ${c} 列的数是由哪些输入格算出来的？请全部点选。`
		},
		matrices: inputAndKernel(input, kernel),
		answer: windowOf([row, column]),
		mistakes: [
			{
				misconception: 'cellForWindow',
				value: [[row, column]],
				feedback: {
					en: `That is the cell with the same row and column. An output number is made of a whole window: as many cells as the kernel has weights, ${height * width}.`,
					zh: `这只是行列号相同的那一格。一个输出数来自整个窗口：卷积核有几个权重，就有几格，共 ${height * width} 格。`
				}
			},
			{
				misconception: 'oneTooMany',
				value: laidAt([r, c]),
				feedback: {
					en: 'This window has moved one row and one column too far. The first window, for row 1, column 1, has not moved at all.',
					zh: '这个窗口往下、往右都多移了一格。给出第 1 行第 1 列的第一个窗口根本没有移动。'
				}
			},
			...onlyIf(height === 3 && width === 3, {
				misconception: 'windowCentred' as const,
				value: laidAt([row - 1, column - 1]),
				feedback: {
					en: `Here the middle of the window lies on row ${r}, column ${c} of the input. Without padding it is the top left corner that lies there.`,
					zh: `这里把窗口的正中放在了输入的第 ${r} 行第 ${c} 列。不填充时，放在那里的是窗口的左上角。`
				}
			}),
			...onlyIf(tile[0] + height <= INPUT && tile[1] + width <= INPUT, {
				misconception: 'tiledWindows' as const,
				value: laidAt(tile),
				feedback: {
					en: 'That would be the window if windows lay side by side. With stride 1 each lies one cell further than the one before, and overlaps it.',
					zh: '窗口一块挨一块时才是这里。步幅为 1 时，每个窗口只比前一个移一格，互相重叠。'
				}
			}),
			...onlyIf(row !== column && column < rows && row < columns, {
				misconception: 'axesSwapped' as const,
				value: laidAt([column, row]),
				feedback: {
					en: `That window gives row ${c}, column ${r}: row and column are swapped. Rows are counted from the top, columns from the left.`,
					zh: `这个窗口给出的是第 ${c} 行第 ${r} 列，行和列弄反了。行从上往下数，列从左往右数。`
				}
			}),
			...onlyIf(height !== width && row + width <= INPUT && column + height <= INPUT, {
				misconception: 'transposedKernel' as const,
				value: laidAt([row, column], [width, height]),
				feedback: {
					en: `The corner is right, but the window lies on its side: ${sizeText(size)} means ${height} rows and ${width} columns.`,
					zh: `角的位置对了，但窗口放倒了：${sizeText(size)} 是 ${height} 行 ${width} 列。`
				}
			})
		],
		hints: [
			hint(
				inFigure(input, kernel, 'cell', 0),
				'The number in row 1, column 1 comes from the window at the top left of the input.',
				'第 1 行第 1 列的数来自输入左上角的那个窗口。'
			),
			hint(
				inFigure(input, kernel, 'cell', index),
				`From there the window has moved down ${row} and right ${column}, one cell at a time. It is as large as the kernel, ${sizeText(size)}.`,
				`从那里起，窗口一格一格地往下移了 ${row} 格、往右移了 ${column} 格。它和卷积核一样大，${sizeText(size)}。`
			)
		],
		explanation: {
			en: `The window’s top left corner lies on row ${r}, column ${c} of the input. It covers rows ${r} to ${row + height} and columns ${c} to ${column + width}: ${height * width} cells, one for each weight.`,
			zh: `窗口的左上角落在输入的第 ${r} 行第 ${c} 列。它盖住第 ${r} 到 ${row + height} 行、第 ${c} 到 ${column + width} 列：共 ${height * width} 格，每个权重一格。`
		},
		state: inFigure(input, kernel, 'cell', index)
	};
});
