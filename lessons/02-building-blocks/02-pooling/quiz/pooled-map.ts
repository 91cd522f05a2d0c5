import { rational } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { exactText } from '$lib/quiz/print';
import { pick } from '$lib/quiz/random';
import { randomRows, rowsOf, transposed } from '$lib/quiz/rows';
import type { Rows } from '$lib/quiz/rows';
import { inFigure, mapOf, pooled } from './figure';

const SIDE = 4;

/** A whole map pooled by hand, by the maximum or by the average. */
export default template('pooled-map', { skill: 'pooling', level: 2 }, (random) => {
	const reducer = pick(random, ['max', 'average'] as const);
	const isMax = reducer === 'max';
	const rows = randomRows(random, SIDE, SIDE, isMax ? -5 : 0, 9);
	const output: Tensor<Rational> = pooled(rows, { reducer });
	const answer = rowsOf(output);
	const other = rowsOf(pooled(rows, { reducer: isMax ? 'average' : 'max' }));
	const corners: Rows = [0, 2].map((row) => [0, 2].map((column) => rows[row][column]));
	const four = rational.from(4);
	const sums: Rows = answer.map((row) => row.map((value) => rational.mul(value, four)));
	const first = rows.slice(0, 2).flatMap((row) => row.slice(0, 2));
	const [value] = output.data;
	const show = (index: number) => inFigure({ reducer }, rows, 'cell', index);
	const firstSum = first.reduce(rational.add);
	const working = isMax
		? {
				en: `of ${first.map(exactText).join(', ')} the largest is ${exactText(value)}`,
				zh: `${first.map(exactText).join('、')} 中最大的是 ${exactText(value)}`
			}
		: {
				en: `${first.map(exactText).join(' + ')} = ${exactText(firstSum)}, and ${exactText(firstSum)} ÷ 4 = ${exactText(value)}`,
				zh: `${first.map(exactText).join(' + ')} = ${exactText(firstSum)}，${exactText(firstSum)} ÷ 4 = ${exactText(value)}`
			};

	return {
		kind: 'grid',
		label: { en: 'Output', zh: '输出' },
		role: 'output',
		stem: {
			en: `2×2 ${isMax ? 'max' : 'average'} pooling with stride 2 is applied to this map. Fill in the output.`,
			zh: `对这张图做步幅为 2 的 2×2 ${isMax ? '最大' : '平均'}池化。请填出输出。`
		},
		matrices: mapOf(rows),
		answer,
		mistakes: [
			{
				misconception: isMax ? 'poolAverageForMax' : 'poolMaxForAverage',
				value: other,
				feedback: isMax
					? {
							en: 'You averaged each window. Max pooling writes down its largest number and drops the other three.',
							zh: '你对每个窗口求了平均。最大池化只写下最大的数，另外三个不要。'
						}
					: {
							en: 'You kept the largest number of each window. Average pooling lets all four count: their sum, divided by 4.',
							zh: '你留下了每个窗口里最大的数。平均池化四个数都要算：求和，再除以 4。'
						},
				state: inFigure({ reducer }, rows, 'term', 3)
			},
			{
				misconception: 'firstCellKept',
				value: corners,
				feedback: {
					en: 'You copied the top left number of each window. The other three have a say as well.',
					zh: '你照抄了每个窗口左上角的数。另外三个数也要看。'
				}
			},
			{
				misconception: 'axesSwapped',
				value: transposed(answer),
				feedback: {
					en: 'All numbers are there, but rows and columns have changed places. The window at the top right writes to the top right.',
					zh: '数都对，但行和列对调了。右上角的窗口，结果要写在右上角。'
				},
				state: show(1)
			},
			...(isMax
				? []
				: [
						{
							misconception: 'notDivided' as const,
							value: sums,
							feedback: {
								en: 'These are the sums of the windows. An average still has to be divided by the number of cells, 4.',
								zh: '这些是各窗口的和。求平均还要除以格数 4。'
							}
						}
					])
		],
		hints: [
			{
				text: {
					en: `The first window covers rows 1 and 2, columns 1 and 2. It holds ${first.map(exactText).join(', ')}.`,
					zh: `第一个窗口盖住第 1、2 行和第 1、2 列，里面是 ${first.map(exactText).join('、')}。`
				},
				state: inFigure({ reducer }, rows, 'term', 0)
			},
			{
				text: {
					en: `For the top left: ${working.en}. The next window starts two columns further on.`,
					zh: `左上角：${working.zh}。下一个窗口从右边两列之后开始。`
				},
				state: show(0)
			}
		],
		explanation: {
			en: `The four windows lie side by side and give ${output.data.map(exactText).join(', ')}. The first one: ${working.en}.`,
			zh: `四个窗口一块挨一块，结果依次是 ${output.data.map(exactText).join('、')}。以第一个为例：${working.zh}。`
		},
		state: inFigure({ reducer }, rows)
	};
});
