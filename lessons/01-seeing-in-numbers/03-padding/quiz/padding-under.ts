import { fromRows, pad2d, rational, resolveWindow2d, windowTaps } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { drawUntil, integer } from '$lib/quiz/random';
import { randomRows, rowsOf } from '$lib/quiz/rows';
import type { Place } from '$lib/quiz/rows';
import { atWindow } from './figure';

const SIDE = 4;
const KERNEL = 3;
const PADDING = 1;
const LAST = SIDE - 1;

/** Which cells under a window at the border were added. */
export default template('padding-under', { skill: 'padding', level: 1 }, (random) => {
	// At one border or corner, and so that swapping row and column leads elsewhere.
	const place = () => [integer(random, 0, LAST), integer(random, 0, LAST)] as const;
	const [row, column] = drawUntil(
		place,
		([r, c]) => r !== c && [r, c].some((at) => at % LAST === 0)
	);
	const pixels = randomRows(random, SIDE, SIDE, 1, 9);
	const board = rowsOf(pad2d(fromRows(pixels), { padding: PADDING }, rational));
	const window = resolveWindow2d({
		...{ inputSize: [SIDE, SIDE], kernelSize: [KERNEL, KERNEL] },
		padding: PADDING
	});
	/** The cells under a window, on the board. */
	const under = (r: number, c: number, isPadding: boolean): readonly Place[] =>
		windowTaps(window, r, c)
			.filter(({ padded }) => padded === isPadding)
			.map(({ position }) => [position[0] + PADDING, position[1] + PADDING]);
	const answer = under(row, column, true);
	const state = atWindow({ size: [SIDE, SIDE], padding: 'same' }, row * SIDE + column);

	return {
		kind: 'cells',
		board: 0,
		stem: {
			en: `A ${SIDE}×${SIDE} picture is padded by ${PADDING} with zeros. A ${KERNEL}×${KERNEL} window moves over it with stride 1. Pick the added cells that it reads for the output in row ${row + 1}, column ${column + 1}.`,
			zh: `${SIDE}×${SIDE} 的图片每边用零填充 ${PADDING} 格，${KERNEL}×${KERNEL} 的窗口以步幅 1 滑过它。输出第 ${row + 1} 行第 ${column + 1} 列要读到哪些添上的格子？请全部点选。`
		},
		matrices: [{ label: { en: 'Padded picture', zh: '填充后的图片' }, role: 'input', rows: board }],
		answer,
		mistakes: [
			{
				misconception: 'wholeForPart',
				value: [...answer, ...under(row, column, false)],
				feedback: {
					en: `That is the whole window. Only ${answer.length} of its ${KERNEL * KERNEL} cells were added; the others are pixels.`,
					zh: `这是整个窗口。它的 ${KERNEL * KERNEL} 格里只有 ${answer.length} 格是添上的，其余是像素。`
				}
			},
			{
				misconception: 'oppositeCounted',
				value: under(row, column, false),
				feedback: {
					en: 'These are the pixels that the window reads. The cells outside of the picture were asked for.',
					zh: '这些是窗口读到的像素。问的是图片外面的格子。'
				}
			},
			{
				misconception: 'axesSwapped',
				value: under(column, row, true),
				feedback: {
					en: `That window makes row ${column + 1}, column ${row + 1} of the output: row and column are swapped.`,
					zh: `这个窗口算的是输出第 ${column + 1} 行第 ${row + 1} 列：行和列弄反了。`
				},
				state: atWindow({ size: [SIDE, SIDE], padding: 'same' }, column * SIDE + row)
			}
		],
		hints: [
			hint(
				state,
				`With this padding the output is as large as the picture, and the window for row ${row + 1}, column ${column + 1} has its middle on that pixel.`,
				`这样填充时，输出和图片一样大，算第 ${row + 1} 行第 ${column + 1} 列的窗口，正中就压在那个像素上。`
			),
			hint(
				state,
				`It covers rows ${row} to ${row + 2} and columns ${column} to ${column + 2} of the picture. There are only rows and columns 1 to ${SIDE}.`,
				`它盖住图片的第 ${row} 到 ${row + 2} 行、第 ${column} 到 ${column + 2} 列，而图片只有第 1 到 ${SIDE} 行、第 1 到 ${SIDE} 列。`
			)
		],
		explanation: {
			en: `The window covers rows ${row} to ${row + 2} and columns ${column} to ${column + 2}; of these ${KERNEL * KERNEL} cells, ${answer.length} lie outside of rows and columns 1 to ${SIDE}.`,
			zh: `窗口盖住第 ${row} 到 ${row + 2} 行、第 ${column} 到 ${column + 2} 列，这 ${KERNEL * KERNEL} 格中有 ${answer.length} 格不在第 1 到 ${SIDE} 行、列之内。`
		},
		state
	};
});
