import { rational } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { largestMagnitude } from '$lib/quiz/misconceptions/pooling';
import { exactText } from '$lib/quiz/print';
import { randomRows } from '$lib/quiz/rows';
import { inFigure, mapOf, pooled } from './figure';

const SIDE = 4;
const settings = { kernel: [3, 3], stride: [2, 2], padding: [1, 1] } as const;

/** Padding never wins, not even over negative numbers. */
export default template('negative-corner', { skill: 'pooling', level: 3 }, (random) => {
	const rows = randomRows(random, SIDE, SIDE, -9, -1);
	const [answer] = pooled(rows, settings).data;
	const inWindow = [rows[0][0], rows[0][1], rows[1][0], rows[1][1]];
	const smallest = largestMagnitude(inWindow);
	const minus = (value: Rational) => rational.sub(rational.zero, value);
	const sizes = minus(smallest);

	return {
		kind: 'number',
		stem: {
			en: `3×3 max pooling with stride 2 and padding 1. Which number stands in the top left of the output?`,
			zh: `3×3 最大池化，步幅 2，填充 1。输出左上角的数是多少？`
		},
		matrices: mapOf(rows),
		answer,
		mistakes: [
			{
				misconception: 'paddingWins',
				value: rational.zero,
				feedback: {
					en: `0 would win if the padding held zeros. In max pooling it stands for −∞ and never wins.`,
					zh: `如果填充的是零，0 才会胜出。最大池化里的填充相当于 −∞，永远不会胜出。`
				}
			},
			{
				misconception: 'largestMagnitude',
				value: smallest,
				feedback: {
					en: `${exactText(smallest)} is the farthest from 0, but the smallest. Largest means farthest to the right on the number line.`,
					zh: `${exactText(smallest)} 离 0 最远，却是最小的。“最大”指数轴上最靠右的。`
				}
			},
			{
				misconception: 'signsDropped',
				value: sizes,
				feedback: {
					en: `${exactText(sizes)} is not in the map. Max pooling copies the number with its sign.`,
					zh: `图里没有 ${exactText(sizes)}。最大池化连同符号一起照抄。`
				}
			}
		],
		hints: [
			hint(
				inFigure(settings, rows, 'term', 0),
				'The window begins one row above and one column left of the map. How many of its nine cells lie on the map?',
				'窗口从图的上方一行、左边一列开始。九格中有几格落在图上？'
			),
			hint(
				inFigure(settings, rows, 'term', 4),
				`On the map it reads ${inWindow.map(exactText).join(', ')}. The padding of max pooling is no 0: it is less than any number.`,
				`落在图上的是 ${inWindow.map(exactText).join('、')}。最大池化的填充不是 0，而是比任何数都小。`
			)
		],
		explanation: {
			en: `Of the nine cells, five lie in the padding and cannot win. The others hold ${inWindow.map(exactText).join(', ')}, and ${exactText(answer)} is the largest.`,
			zh: `九格中有五格在填充里，不会胜出。其余四格是 ${inWindow.map(exactText).join('、')}，最大的是 ${exactText(answer)}。`
		},
		state: inFigure(settings, rows, 'cell')
	};
});
