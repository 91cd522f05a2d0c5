import { fromRows, maxPool2d, maxUnpool2d, rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { shuffled } from '$lib/quiz/random';
import { makeRows, rowsOf } from '$lib/quiz/rows';
import type { Place } from '$lib/quiz/rows';
import { inWays } from './figure';

const SIDE = 4;
const WINDOW = 2;

/** A pooled map unpooled by hand. */
export default template('unpooled', { skill: 'upsampling', level: 1 }, (random) => {
	const numbers = shuffled(
		random,
		Array.from({ length: SIDE * SIDE }, (_, at) => at + 1)
	);
	const rows = makeRows(SIDE, SIDE, (row, column) => numbers[row * SIDE + column]);
	const { output, indices } = maxPool2d(fromRows(rows), { kernelSize: WINDOW }, rational);
	const answer = rowsOf(maxUnpool2d(output, indices, { kernelSize: WINDOW }, rational));
	const kept = rowsOf(output);
	const copied = answer.map((row, r) =>
		row.map((_, c) => kept[Math.floor(r / WINDOW)][Math.floor(c / WINDOW)])
	);
	const cornered = answer.map((row, r) =>
		row.map((_, c) =>
			r % WINDOW === 0 && c % WINDOW === 0 ? kept[r / WINDOW][c / WINDOW] : rational.zero
		)
	);
	const cells = fromRows(rows);
	const placeOf = (at: number): Place => [
		Math.floor(indices.data[at] / SIDE),
		indices.data[at] % SIDE
	];
	const [row, column] = placeOf(0);
	const [first] = output.data;
	const at = (operation: 'unpool' | 'nearest', cell: number) => inWays({ cells, operation }, cell);

	return {
		kind: 'grid',
		label: { en: 'Unpooled', zh: '反池化后' },
		role: 'output',
		stem: {
			en: `2×2 max pooling with stride 2 is applied to this picture, and then max unpooling with the places it remembered. Fill in what comes out.`,
			zh: `对这张图做步幅为 2 的 2×2 最大池化，再按记下的位置做最大反池化。请填出结果。`
		},
		matrices: [{ label: { en: 'Picture', zh: '原图' }, role: 'input', rows }],
		answer,
		mistakes: [
			{
				misconception: 'spreadByCopies',
				value: copied,
				feedback: {
					en: 'You filled whole windows. That is resizing to the nearest; unpooling puts each number at one place and leaves 0 elsewhere.',
					zh: '你把整个窗口都填满了，那是最近邻插值。反池化只把数放在一处，其余是 0。'
				},
				state: at('nearest', 0)
			},
			{
				misconception: 'placeForgotten',
				value: cornered,
				feedback: {
					en: 'The numbers are right, their places are not: each goes back to where it was found, not to the corner of its window.',
					zh: '数对了，位置不对：每个数放回它原来的地方，不是窗口的左上角。'
				},
				state: at('unpool', row * SIDE + column)
			},
			{
				misconception: 'inverseExpected',
				value: rows,
				feedback: {
					en: 'This is the picture again. Of each window only the maximum was kept; the other three are forgotten.',
					zh: '这又是原图了。每个窗口只留下最大值，另外三个数已经丢掉。'
				},
				state: at('unpool', 0)
			}
		],
		hints: [
			hint(
				at('unpool', row * SIDE + column),
				`The maximum of the first window is ${exactText(first)}, found at row ${row + 1}, column ${column + 1}.`,
				`第一个窗口的最大值是 ${exactText(first)}，在第 ${row + 1} 行第 ${column + 1} 列。`
			),
			hint(
				at('unpool', SIDE * SIDE - 1),
				`Four numbers go back: ${output.data.map(exactText).join(', ')}. All other cells are 0.`,
				`放回去的是四个数：${output.data.map(exactText).join('、')}。其余都是 0。`
			)
		],
		explanation: {
			en: `${output.data.map((value, index) => `${exactText(value)} at row ${placeOf(index)[0] + 1}, column ${placeOf(index)[1] + 1}`).join('; ')}; 0 elsewhere.`,
			zh: `${output.data.map((value, index) => `${exactText(value)} 在第 ${placeOf(index)[0] + 1} 行第 ${placeOf(index)[1] + 1} 列`).join('；')}；其余是 0。`
		},
		state: at('unpool', SIDE * SIDE - 1)
	};
});
