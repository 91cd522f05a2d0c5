import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { exactText } from '$lib/quiz/print';
import { shuffled } from '$lib/quiz/random';
import { makeRows } from '$lib/quiz/rows';
import type { Place, Rows } from '$lib/quiz/rows';
import { inFigure, mapOf, pooled, winnersOf } from './figure';

const SIDE = 4;
const MOST = 12;

/** Where in a map the winners of max pooling lie. */
export default template('winners', { skill: 'pooling', level: 1 }, (random) => {
	const all = Array.from({ length: 2 * MOST + 1 }, (_, index) => index - MOST);
	const numbers = shuffled(random, all);
	const rows = makeRows(SIDE, SIDE, (row, column) => numbers[row * SIDE + column]);
	const answer = winnersOf(rows);
	const sizes: Rows = rows.map((row) => row.map((value) => value.abs()));
	const slid = winnersOf(rows, { stride: [1, 1] });
	const largest = winnersOf(rows, { layout: 'global' });
	const corners = [0, 2].flatMap((row) => [0, 2].map((column): Place => [row, column]));
	const kept = pooled(rows, {}).data;
	const first = rows.slice(0, 2).flatMap((row) => row.slice(0, 2));
	const loser = first.find((value) => !rational.equals(value, kept[0])) ?? first[0];

	return {
		kind: 'cells',
		board: 0,
		stem: {
			en: '2×2 max pooling with stride 2 goes over this map. Mark every cell whose number gets into the output.',
			zh: '对这张图做步幅为 2 的 2×2 最大池化。请点出所有进入输出的格子。'
		},
		matrices: mapOf(rows),
		answer,
		mistakes: [
			{
				misconception: 'firstCellKept',
				value: corners,
				feedback: {
					en: 'These are the top left cells of the windows. Max pooling picks no fixed place: in each window it looks for the largest number.',
					zh: '这些是各个窗口左上角的格子。最大池化不取固定的位置，而是在每个窗口里找最大的数。'
				}
			},
			{
				misconception: 'largestMagnitude',
				value: winnersOf(sizes),
				feedback: {
					en: 'In each window you took the number farthest from 0. A negative number is small however far it lies from 0.',
					zh: '你在每个窗口里取了离 0 最远的数。负数离 0 再远，也还是小。'
				}
			},
			{
				misconception: 'onlyLargest',
				value: largest,
				feedback: {
					en: 'That is the largest number of the whole map. Each of the four windows keeps one of its own.',
					zh: '这是整张图里最大的数。四个窗口各留一个自己的最大数。'
				},
				state: inFigure({ layout: 'global' }, rows, 'cell')
			},
			{
				misconception: 'forgotStride',
				value: slid,
				feedback: {
					en: 'You let the window move by one cell. With stride 2 it jumps to the next two columns, and there are only four windows.',
					zh: '你让窗口每次只移一格。步幅是 2，窗口一次跳过两列，一共只有四个窗口。'
				},
				state: inFigure({ stride: [1, 1] }, rows)
			}
		],
		hints: [
			{
				text: {
					en: 'Cut the map into its four windows: two rows and two columns each, side by side.',
					zh: '先把图分成四个窗口，每个两行两列，一块挨一块。'
				},
				state: inFigure({}, rows)
			},
			{
				text: {
					en: `The first window holds ${first.map(exactText).join(', ')}. ${exactText(loser)} does not win there, for ${exactText(kept[0])} is larger. Do the same in the other three.`,
					zh: `第一个窗口里是 ${first.map(exactText).join('、')}。${exactText(loser)} 不能胜出，因为 ${exactText(kept[0])} 更大。其余三个窗口照此处理。`
				},
				state: inFigure({}, rows, 'cell')
			}
		],
		explanation: {
			en: `One winner in each window: ${kept.map(exactText).join(', ')}, from the top left to the bottom right.`,
			zh: `每个窗口一个胜者，从左上到右下依次是 ${kept.map(exactText).join('、')}。`
		},
		state: inFigure({}, rows, 'cell', kept.length - 1)
	};
});
