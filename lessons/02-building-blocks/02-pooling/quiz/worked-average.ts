import { rational, resolveAvgPool2d } from '$lib/engine';
import type { Rational } from '$lib/engine';
import type { Translated } from '$lib/i18n/language';
import { errorOf, template } from '$lib/quiz/ask';
import { exactText, sizeText } from '$lib/quiz/print';
import { pick } from '$lib/quiz/random';
import { randomRows } from '$lib/quiz/rows';
import { inFigure, mapOf, pooled } from './figure';

const SIDE = 4;
/** The window in the middle of the top row. */
const INDEX = 1;

/** What goes wrong, where the window lies or what the sum is divided by; and whether zeros count. */
const slips = [
	{ slip: 'window', counts: true },
	{ slip: 'divisor', counts: true },
	{ slip: 'divisor', counts: false }
] as const;

/** A padded average, worked out with one slip. */
export default template('worked-average', { skill: 'pooling', level: 3 }, (random) => {
	const { slip, counts } = pick(random, slips);
	const rows = randomRows(random, SIDE, SIDE, 1, 9);
	const settings = { reducer: 'average', padding: [1, 1], countIncludePad: counts } as const;
	const { outputShape } = resolveAvgPool2d([1, 1, SIDE, SIDE], { kernelSize: 2, padding: 1 });
	const size = sizeText(outputShape.slice(2));
	const unpadded = sizeText(
		resolveAvgPool2d([1, 1, SIDE, SIDE], { kernelSize: 2 }).outputShape.slice(2)
	);
	const padded = sizeText([SIDE + 2, SIDE + 2]);
	const seen = rows[0].slice(1, 3);
	const read =
		slip === 'window' ? [...seen, ...rows[1].slice(1, 3)] : [rational.zero, rational.zero, ...seen];
	const sum = read.reduce(rational.add);
	const trueDivisor = counts ? 4 : 2;
	const divisor = slip === 'divisor' ? 6 - trueDivisor : trueDivisor;
	const quotient = rational.div(sum, rational.from(divisor));
	const right = pooled(rows, settings).data[INDEX];
	const show = (grain: 'cell' | 'term', index: number) => inFigure(settings, rows, grain, index);
	const list = (values: readonly Rational[], separator: string) =>
		values.map(exactText).join(separator);
	const flag = counts ? 'True' : 'False';
	const divisorLine: Translated =
		divisor === 4
			? { en: 'The sum is divided by 4.', zh: '除数是 4。' }
			: { en: 'The sum is divided by 2.', zh: '除数是 2。' };

	return {
		kind: 'error',
		stem: {
			en: `2×2 average pooling with stride 2, padding 1 and count_include_pad=${flag}. Somebody works out row 1, column 2 of the output. One line is wrong; those after it only go on from it. Which line is it?`,
			zh: `2×2 平均池化，步幅 2，填充 1，count_include_pad=${flag}。下面是输出第 1 行第 2 列的计算过程，其中有一行错了，它后面的各行只是接着往下算。错的是哪一行？`
		},
		matrices: mapOf(rows),
		...errorOf([
			{
				text: {
					en: `With padding 1 there are ${size} windows.`,
					zh: `填充为 1，一共有 ${size} 个窗口。`
				},
				sound: {
					misconception: 'forgotPadding',
					feedback: {
						en: `This line is right. Without padding there would be ${unpadded} windows; a row of padding at each end makes the map ${padded} and gives room for ${size}.`,
						zh: `这一行是对的。不填充才是 ${unpadded} 个窗口；四周各填一圈，图变成 ${padded}，可以放 ${size} 个。`
					},
					state: inFigure(settings, rows)
				}
			},
			{
				text: {
					en: `The second window reads ${list(read, ', ')}.`,
					zh: `第二个窗口读到 ${list(read, '、')}。`
				},
				sound:
					slip === 'window'
						? null
						: {
								misconception: 'borderIgnored',
								feedback: {
									en: 'This line is right. The windows begin in the row of padding, one above the map, so that this one has two zeros above two numbers of the first row.',
									zh: '这一行是对的。窗口从图上方的填充行开始，所以这个窗口上面是两个零，下面是第一行的两个数。'
								},
								state: show('term', 4)
							}
			},
			{
				text: {
					en: `Their sum is ${exactText(sum)}. ${divisorLine.en}`,
					zh: `它们的和是 ${exactText(sum)}，${divisorLine.zh}`
				},
				sound:
					slip === 'divisor'
						? null
						: {
								misconception: 'zerosNotCounted',
								feedback: {
									en: 'This line only goes on from the one before, and divides as it should: zeros of the padding count, so it is always 4.',
									zh: '这一行只是接着上一行算，除数没有错：填充的零也计入个数，所以总是除以 4。'
								}
							}
			},
			{
				text: {
					en: `So the output holds ${exactText(sum)} ÷ ${divisor} = ${exactText(quotient)} there.`,
					zh: `所以输出在这里是 ${exactText(sum)} ÷ ${divisor} = ${exactText(quotient)}。`
				},
				sound: {
					misconception: 'notDivided',
					feedback: {
						en: 'The division itself is right, and an average needs it. The slip comes earlier.',
						zh: '除法本身没有算错，求平均也必须除。错在前面。'
					}
				}
			}
		]),
		hints: [
			{
				text: {
					en: 'Check where the window lies first: padding 1 moves every window one row up and one column to the left.',
					zh: '先检查窗口的位置：填充为 1，所有窗口都往上、往左移一格。'
				},
				state: show('term', 4)
			},
			{
				text: {
					en: `Then the divisor: with count_include_pad=${flag} the zeros of the padding ${counts ? 'count as cells' : 'do not count as cells'}.`,
					zh: `再检查除数：count_include_pad=${flag} 时，填充的零${counts ? '也算格数' : '不算格数'}。`
				},
				state: inFigure(settings, rows, 'cell', 0)
			}
		],
		explanation:
			slip === 'window'
				? {
						en: `The window reads one row higher: 0, 0, ${list(seen, ', ')}. Divided by 4 that is ${exactText(right)}.`,
						zh: `窗口要高一行：读到的是 0、0、${list(seen, '、')}，除以 4 得 ${exactText(right)}。`
					}
				: {
						en: `With count_include_pad=${flag} the two zeros ${counts ? 'count, so the divisor is 4' : 'do not count, so the divisor is 2'}: ${exactText(sum)} ÷ ${trueDivisor} = ${exactText(right)}.`,
						zh: `count_include_pad=${flag} 时，两个零${counts ? '也算格数，除数是 4' : '不算格数，除数是 2'}：${exactText(sum)} ÷ ${trueDivisor} = ${exactText(right)}。`
					},
		state: show('cell', INDEX)
	};
});
