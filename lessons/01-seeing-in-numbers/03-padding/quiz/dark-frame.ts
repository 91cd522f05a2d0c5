import { conv2d, fromRows, rational, resolveConv2d, windowReadCounts } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { integer, pick } from '$lib/quiz/random';
import { makeRows } from '$lib/quiz/rows';
import { inModes } from './figure';

const SIDE = 5;
const KERNEL = 3;

/** What zeros do to the border of a flat picture. */
export default template('dark-frame', { skill: 'padding', level: 2 }, (random) => {
	const value = integer(random, 2, 9);
	const isCorner = pick(random, [true, false]);
	const place = isCorner ? 0 : 2;
	const [x, weight] = [
		fromRows(makeRows(SIDE, SIDE, () => value)),
		fromRows(makeRows(KERNEL, KERNEL, () => 1))
	];
	const sumsWith = (paddingMode: 'zeros' | 'replicate') =>
		conv2d(x, weight, null, { padding: 1, paddingMode }, rational).data;
	const { window } = resolveConv2d(x.shape, weight.shape, { padding: 1 });
	/** In the output's first row a window meets as many pixels as windows meet the pixel there. */
	const pixels = windowReadCounts(window)[0];
	const [answer, whole] = [sumsWith('zeros')[place], sumsWith('replicate')[place]];
	const other = sumsWith('zeros')[isCorner ? 2 : 0];
	const where = isCorner
		? { en: 'the corner', zh: '角上' }
		: { en: 'the middle of an edge', zh: '一条边正中' };

	return {
		kind: 'number',
		stem: {
			en: `Every pixel of a ${SIDE}×${SIDE} picture is ${value}. It is padded by 1 with zeros, and a ${KERNEL}×${KERNEL} kernel of nothing but ones slides over it. Which number stands in ${where.en} of the output?`,
			zh: `${SIDE}×${SIDE} 的图片每个像素都是 ${value}。每边用零填充 1 格，让一个权重全是 1 的 ${KERNEL}×${KERNEL} 卷积核滑过它。输出${where.zh}的数是多少？`
		},
		matrices: [],
		answer,
		mistakes: [
			{
				misconception: 'borderIgnored',
				value: whole,
				feedback: {
					en: `${exactText(whole)} stands where the window lies on nine pixels. Here some of its cells lie in the padding and bring 0.`,
					zh: `窗口压着九个像素时才得 ${exactText(whole)}。这里它有几格落在填充里，只带来 0。`
				}
			},
			{
				misconception: 'otherWindow',
				value: other,
				feedback: isCorner
					? {
							en: `${exactText(other)} stands in the middle of an edge, where only one row of the window lies outside. In the corner a row and a column do.`,
							zh: `${exactText(other)} 是边正中的数，那里窗口只有一排在外面；在角上，有一排和一列都在外面。`
						}
					: {
							en: `${exactText(other)} stands in a corner, where a row and a column of the window lie outside. On an edge it is only one of them.`,
							zh: `${exactText(other)} 是角上的数，那里窗口有一排和一列在外面；在边上只有一排。`
						}
			},
			{
				misconception: 'sumMissing',
				value: rational.from(value),
				feedback: {
					en: `${value} is one pixel. The kernel adds up all that lie under it.`,
					zh: `${value} 只是一个像素。卷积核把它盖住的像素全部相加。`
				}
			}
		],
		hints: [
			hint(
				inModes({ picture: 'flat', padding: 1, kernel: 'box' }),
				`Put the window there: how many of its ${KERNEL * KERNEL} cells lie on the picture, and how many in the padding?`,
				`把窗口放到那里：它的 ${KERNEL * KERNEL} 格中，几格在图片上，几格在填充里？`
			),
			hint(
				inModes({ picture: 'flat', padding: 1, kernel: 'box' }),
				`${pixels[place]} cells hold ${value}, the others hold 0. All weights are 1.`,
				`有 ${pixels[place]} 格是 ${value}，其余是 0。权重全是 1。`
			)
		],
		explanation: {
			en: `There the window covers ${pixels[place]} pixels and ${KERNEL * KERNEL - pixels[place]} zeros: ${pixels[place]}×${value} = ${exactText(answer)}. Inside it would be ${exactText(whole)}: zeros make the border darker.`,
			zh: `那里的窗口盖住 ${pixels[place]} 个像素和 ${KERNEL * KERNEL - pixels[place]} 个零：${pixels[place]}×${value} = ${exactText(answer)}。内部则是 ${exactText(whole)}：填零让边缘变暗。`
		},
		state: inModes({ picture: 'flat', padding: 1, kernel: 'box' })
	};
});
