import { axisMoves, droppedCells, resolveAxis } from '$lib/engine';
import type { AxisOptions } from '$lib/engine';
import { onlyIf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import {
	lastWindowForgotten,
	roomUnread,
	sizeModStride,
	tiledUnread
} from '$lib/quiz/misconceptions/coverage';
import { drawUntil, integer } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';
import { randomRows } from '$lib/quiz/rows';
import type { Place } from '$lib/quiz/rows';
import { inCalculator } from './figure';

/** A row of so many cells has room on a phone. */
const MOST = 11;

/** A window that leaves cells at the end unread, and has somewhere to move to. */
function drawAxis(random: Random): Required<Pick<AxisOptions, 'size' | 'kernel' | 'stride'>> {
	const stride = integer(random, 2, 4);
	const kernel = integer(random, stride, 5);
	return { size: kernel + stride + integer(random, 1, 7), kernel, stride };
}

/** Which cells no window reads. */
export default template('dropped-cells', { skill: 'output-size', level: 2 }, (random) => {
	const options = drawUntil(
		() => drawAxis(random),
		(axis) => axis.size <= MOST && droppedCells(resolveAxis(axis)).length > 0
	);
	const { size, kernel, stride } = options;
	const axis = resolveAxis(options);
	const { room, moves } = axisMoves(axis);
	const dropped = droppedCells(axis);
	const placesOf = (columns: readonly number[]) => columns.map((column): Place => [0, column]);
	const [tail, remainder] = [lastWindowForgotten(options), sizeModStride(options)];
	const tiled = tiledUnread(options);
	/** Whether there are such last cells of the row, and no other answer is as many. */
	const isOther = ({ length }: readonly number[], ...others: readonly (readonly number[])[]) =>
		length > 0 && [dropped, tail, ...others].every((cells) => cells.length !== length);

	return {
		kind: 'cells',
		board: 0,
		stem: {
			en: `A kernel ${kernel} cells wide moves with stride ${stride} along this row of ${size}, without padding. Pick every cell that no window reads.`,
			zh: `宽 ${kernel} 格的卷积核沿着这一行 ${size} 格以步幅 ${stride} 移动，不填充。没有任何窗口读到的是哪些格子？请全部点选。`
		},
		matrices: [
			{ label: { en: 'Row', zh: '这一行' }, role: 'input', rows: randomRows(random, 1, size, 0, 9) }
		],
		answer: placesOf(dropped),
		mistakes: [
			{
				misconception: 'roomUnread',
				value: placesOf(roomUnread(options)),
				feedback: {
					en: `These are all ${room} cells after the first window. The windows that follow read most of them.`,
					zh: `这是第一个窗口之后的全部 ${room} 格，其中多数会被后面的窗口读到。`
				},
				state: inCalculator(options, 1)
			},
			{
				misconception: 'lastWindowForgotten',
				value: placesOf(tail),
				feedback: {
					en: `This begins where the last window begins. It reads ${kernel} cells from there on.`,
					zh: `这是从最后一个窗口的起点算起的。从那里起它还要读 ${kernel} 格。`
				}
			},
			...onlyIf(isOther(remainder, roomUnread(options)), {
				misconception: 'sizeModStride' as const,
				value: placesOf(remainder),
				feedback: {
					en: `This is what is left of ${size} ÷ ${stride}. But the first window takes ${kernel} cells; only the other ${room} are left for the strides.`,
					zh: `这是 ${size} ÷ ${stride} 的余数。可是第一个窗口要占 ${kernel} 格，留给移动的只有另外 ${room} 格。`
				},
				state: inCalculator(options, 0)
			}),
			...onlyIf(isOther(tiled, remainder, roomUnread(options)), {
				misconception: 'tiledWindows' as const,
				value: placesOf(tiled),
				feedback: {
					en: `These are left over if the windows lie side by side. But each begins ${stride} cells after the one before, not ${kernel}.`,
					zh: `窗口一块挨一块时，剩下的才是这些。但后一个窗口离前一个的起点是 ${stride} 格，不是 ${kernel} 格。`
				},
				state: inCalculator(options, 1)
			})
		],
		hints: [
			hint(
				inCalculator(options, 0),
				`After the first window ${room} cells are left. How many whole strides of ${stride} fit in there?`,
				`第一个窗口之后还剩 ${room} 格。里面放得下几个整步（每步 ${stride} 格）？`
			),
			hint(
				inCalculator(options, moves),
				`This is the last window: it begins at cell ${moves * stride + 1} and reads ${kernel} cells. What lies behind it?`,
				`这是最后一个窗口：从第 ${moves * stride + 1} 格开始，读 ${kernel} 格。它后面还有什么？`
			)
		],
		explanation: {
			en: `${room} cells after the first window leave room for ${moves} ${moves === 1 ? 'move' : 'moves'} of ${stride}. The last window ends at cell ${size - dropped.length}; behind it ${dropped.length} ${dropped.length === 1 ? 'cell is' : 'cells are'} not read.`,
			zh: `第一个窗口之后的 ${room} 格只够移动 ${moves} 次，每次 ${stride} 格。最后一个窗口停在第 ${size - dropped.length} 格，后面 ${dropped.length} 格没有读到。`
		},
		state: inCalculator(options, moves)
	};
});
