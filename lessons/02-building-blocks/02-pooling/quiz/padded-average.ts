import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { pick } from '$lib/quiz/random';
import { randomRows } from '$lib/quiz/rows';
import { inFigure, mapOf, pooled } from './figure';

const SIDE = 4;

/** The corner of padded average pooling, with or without counting the zeros. */
export default template('padded-average', { skill: 'pooling', level: 2 }, (random) => {
	const rows = randomRows(random, SIDE, SIDE, 1, 9);
	const counts = pick(random, [true, false]);
	const settings = { reducer: 'average', padding: [1, 1], countIncludePad: counts } as const;
	const [answer] = pooled(rows, settings).data;
	const [other] = pooled(rows, { ...settings, countIncludePad: !counts }).data;
	const [unpadded] = pooled(rows, { reducer: 'average' }).data;
	const pixel = rows[0][0];
	const sum = rational.mul(unpadded, rational.from(4));

	return {
		kind: 'number',
		stem: {
			en: `2×2 average pooling with stride 2 and padding 1, ${counts ? 'as PyTorch does it by default' : 'with count_include_pad=False'}. Which number stands in the top left of the output?`,
			zh: `2×2 平均池化，步幅 2，填充 1，${counts ? '其余按 PyTorch 的默认设置' : '并设 count_include_pad=False'}。输出左上角的数是多少？`
		},
		matrices: mapOf(rows),
		answer,
		mistakes: [
			{
				misconception: counts ? 'zerosNotCounted' : 'zerosCounted',
				value: other,
				feedback: counts
					? {
							en: `${exactText(other)} leaves the zeros out of the count. PyTorch counts them unless told otherwise, so the divisor is 4.`,
							zh: `${exactText(other)} 没有把零计入个数。PyTorch 默认是计入的，所以要除以 4。`
						}
					: {
							en: `${exactText(other)} divides by 4. With count_include_pad=False only the one cell of the map counts.`,
							zh: `${exactText(other)} 是除以 4 的结果。设了 count_include_pad=False，只有图里的那一格才算个数。`
						}
			},
			{
				misconception: 'forgotPadding',
				value: unpadded,
				feedback: {
					en: `${exactText(unpadded)} would be the average of the map’s first four cells. With padding 1 the first window starts one row and one column earlier.`,
					zh: `${exactText(unpadded)} 是图中最左上四格的平均值。填充为 1 时，第一个窗口要往上、往左各提前一格。`
				},
				state: inFigure(settings, rows, 'term', 0)
			},
			{
				misconception: 'notDivided',
				value: sum,
				feedback: {
					en: `${exactText(sum)} is a sum of four cells of the map. The window in the corner holds only one, and the sum is divided.`,
					zh: `${exactText(sum)} 是图中四格的和。角上的窗口里只有一格，而且求和之后还要除。`
				}
			}
		],
		hints: [
			hint(
				inFigure(settings, rows, 'term', 0),
				`With padding 1 the first window begins one row above and one column left of the map. It holds the ${exactText(pixel)} and cells of the padding.`,
				`填充为 1，第一个窗口从图的上方一行、左边一列开始。里面有 ${exactText(pixel)}，其余是填充。`
			),
			hint(
				inFigure({ ...settings, countIncludePad: !counts }, rows, 'cell'),
				`The three zeros leave the sum at ${exactText(pixel)}. The question is what it is divided by: ${counts ? 'count_include_pad is True unless it is set' : 'the cells of the padding do not count'}. The figure shows the other setting, for comparison.`,
				`三个零不影响和，和还是 ${exactText(pixel)}。关键是除以几：${counts ? '没有设置时，count_include_pad 就是 True' : '填充的格子不算个数'}。图中显示的是另一种设置，供你对照。`
			)
		],
		explanation: {
			en: `The window holds the ${exactText(pixel)} and three zeros of the padding. ${counts ? `They count, so ${exactText(pixel)} ÷ 4 = ${exactText(answer)}.` : `They do not count, so ${exactText(pixel)} ÷ 1 = ${exactText(answer)}.`}`,
			zh: `窗口里是 ${exactText(pixel)} 和填充的三个零。${counts ? `零也计入个数，所以 ${exactText(pixel)} ÷ 4 = ${exactText(answer)}。` : `零不计入个数，所以 ${exactText(pixel)} ÷ 1 = ${exactText(answer)}。`}`
		},
		state: inFigure(settings, rows, 'cell')
	};
});
