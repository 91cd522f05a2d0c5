import { onlyIf, template } from '$lib/quiz/ask';
import { stampsOf } from '$lib/quiz/gradient-rows';
import { hint } from '$lib/quiz/hints/hint';
import { integer, pick } from '$lib/quiz/random';
import { convolveRows, randomRows } from '$lib/quiz/rows';
import type { Place } from '$lib/quiz/rows';
import { drawGradient, shuffledRows } from './small';
import { gradientMatrix, inBack, inputMatrix } from './figure';

const SIDE = 5;
const KERNEL = 2;

/** Which input cells get gradient from one output cell. */
export default template('stamped-cells', { skill: 'convolution-gradients', level: 1 }, (random) => {
	const stride = pick(random, [1, 2]);
	const input = randomRows(random, SIDE, SIDE, 0, 9);
	const kernel = shuffledRows(random, KERNEL, KERNEL, [-1, 1, 2, 3]);
	const options = { stride };
	const { length } = convolveRows(input, kernel, options);
	const gradient = drawGradient(random, length, length);
	const [row, column] = [integer(random, 0, length - 1), integer(random, 0, length - 1)];
	const [r, c] = [row + 1, column + 1];
	const back = { input, kernel, gradient, options };
	/** The cells under the stamp of an output cell, if the windows move by that stride. */
	const stampAt = (place: Place, moved = stride): readonly Place[] => {
		const [top, left] = place.map((index) => index * moved);
		return input.flatMap((cells, y) =>
			cells.flatMap((_, x): readonly Place[] =>
				y >= top && y < top + KERNEL && x >= left && x < left + KERNEL ? [[y, x]] : []
			)
		);
	};
	const answer = stampsOf(back)[row * length + column].flatMap(({ cell }): readonly Place[] =>
		cell ? [[cell[2], cell[3]]] : []
	);
	const show = (target: 'inputScatter' | 'input', index: number) =>
		inBack('back', back, { target, stride: [stride, stride] }, 'cell', index);
	const state = show('inputScatter', row * length + column);

	return {
		kind: 'cells',
		board: 0,
		stem: {
			en: `A ${KERNEL}×${KERNEL} kernel without zeros went over this input with stride ${stride}, no padding. Now the gradient of the output in row ${r}, column ${c} goes back. Mark every input cell that gets a share of it.`,
			zh: `一个不含 0 的 ${KERNEL}×${KERNEL} 卷积核在这个输入上滑过，步幅为 ${stride}，不填充。现在把输出第 ${r} 行第 ${c} 列的梯度传回去。请点出分到它的所有输入格。`
		},
		matrices: [inputMatrix(input), { ...gradientMatrix(gradient), lit: [[row, column]] }],
		answer,
		mistakes: [
			{
				misconception: 'cellForWindow',
				value: [[row, column]],
				feedback: {
					en: 'That is the cell in the same place. The output was made of its whole window, and every cell of the window gets a share, times the weight by which it was read.',
					zh: '这只是位置相同的那一格。输出是由整个窗口算出来的，窗口里每一格都分到一份，再乘以当初读它的权重。'
				}
			},
			{
				misconception: 'allCellsRead',
				value: input.flatMap((cells, y) => cells.map((_, x): Place => [y, x])),
				feedback: {
					en: 'This one output read its own window only. What lies outside cannot change it, and gets nothing from it.',
					zh: '这个输出只读过自己的窗口。窗口以外的格子改变不了它，也就什么都分不到。'
				}
			},
			...onlyIf(stride > 1 && row + column > 0, {
				misconception: 'forgotStride' as const,
				value: stampAt([row, column], 1),
				feedback: {
					en: `You moved the stamp by one cell for each output. The windows were ${stride} cells apart, and so are the stamps.`,
					zh: `你让印章每次只移一格。窗口相隔 ${stride} 格，印章也相隔 ${stride} 格。`
				}
			}),
			...onlyIf(stride === 1 && row + column > 0 && Math.max(row, column) * KERNEL < SIDE - 1, {
				misconception: 'tiledWindows' as const,
				value: stampAt([row, column], KERNEL),
				feedback: {
					en: 'That would be the stamp if windows lay side by side. With stride 1 each lies one cell further than the one before.',
					zh: '窗口一块挨一块时，印章才盖在这里。步幅为 1 时，每个窗口只比前一个移一格。'
				}
			})
		],
		hints: [
			hint(
				show('inputScatter', 0),
				'The output in row 1, column 1 stamps onto the cells at the top left: those that its window read.',
				'第 1 行第 1 列的输出盖在左上角：就是它的窗口读过的那些格子。'
			),
			hint(
				state,
				`From there this window lay ${row * stride} further down and ${column * stride} further right.`,
				`这个窗口从那里往下移了 ${row * stride} 格，往右移了 ${column * stride} 格。`
			)
		],
		explanation: {
			en: `The window of this output began in row ${row * stride + 1}, column ${column * stride + 1} and covered ${KERNEL}×${KERNEL} cells. Each of them gets the output’s gradient times its weight.`,
			zh: `这个输出的窗口从第 ${row * stride + 1} 行第 ${column * stride + 1} 列开始，盖住 ${KERNEL}×${KERNEL} 格。每一格都得到输出梯度乘以自己的权重。`
		},
		state
	};
});
