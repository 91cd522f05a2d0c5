import { rational, resolveAxis } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { formulaHints } from '$lib/quiz/hints/formula-hints';
import { integer, pick } from '$lib/quiz/random';
import { inReads } from './figure';

/** The padding that keeps the size, for an odd kernel. */
export default template('same-padding', { skill: 'padding', level: 2 }, (random) => {
	const kernel = pick(random, [3, 5, 7]);
	const side = integer(random, 8, 12);
	const axis = resolveAxis({ size: side, kernel, padding: 'same' });
	const padding = axis.paddingBefore;
	const both = axis.paddingBefore + axis.paddingAfter;
	const sizeWith = (each: number) => resolveAxis({ size: side, kernel, padding: each }).outputSize;
	const half = padding + 1;
	const evenly = (each: number) => ({ top: each, left: each, bottom: each, right: each });
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `A ${kernel}×${kernel} kernel is to turn a ${side}×${side} picture into an output of the same size, with stride 1. How many cells of padding does each side need?`,
			zh: `要让 ${kernel}×${kernel} 的卷积核在步幅为 1 时把 ${side}×${side} 的图片变成同样大小的输出，每边需要填充几格？`
		},
		matrices: [],
		answer: number(padding),
		mistakes: [
			{
				misconception: 'paddingDoubled',
				value: number(both),
				feedback: {
					en: `${both} cells are what a row needs in all. It has two ends, so each gets half. With ${both} at each end the output would be ${sizeWith(both)} wide.`,
					zh: `一行一共需要 ${both} 格，它有两端，每端只要一半。若每端都填 ${both} 格，输出的宽会是 ${sizeWith(both)}。`
				},
				state: inReads({ size: [side, side], kernel: [kernel, kernel], padding: evenly(both) })
			},
			{
				misconception: 'halfRoundedUp',
				value: number(half),
				feedback: {
					en: `Half of ${kernel}, rounded up, counts the cell in the middle of the kernel, which lies on the picture itself. With ${half} at each side the output would be ${sizeWith(half)} wide.`,
					zh: `把 ${kernel} 的一半向上取整，就把卷积核正中那一格也算进去了，而它压在图片上。每边填 ${half} 格，输出的宽会是 ${sizeWith(half)}。`
				},
				state: inReads({ size: [side, side], kernel: [kernel, kernel], padding: evenly(half) })
			},
			{
				misconception: 'forgotPadding',
				value: number(0),
				feedback: {
					en: `Without padding the window has only ${sizeWith(0)} places in a row of ${side}.`,
					zh: `不填充时，窗口在 ${side} 格的一行里只有 ${sizeWith(0)} 个位置。`
				},
				state: inReads({ size: [side, side], kernel: [kernel, kernel] })
			}
		],
		hints: formulaHints(
			{
				en: 'The size stays if the padding of both ends makes up for what the kernel takes away',
				zh: '两端的填充正好补上卷积核减去的格数，大小就不变'
			},
			{ symbols: '2p = k - 1', numbers: `2p = ${kernel} - 1` },
			inReads({ size: [side, side], kernel: [kernel, kernel] }),
			inReads({ size: [side, side], kernel: [kernel, kernel], padding: 'same' })
		),
		explanation: {
			en: `The output is ${side} + 2p − ${kernel} + 1. For it to be ${side}, 2p has to be ${kernel} − 1 = ${both}, so p = ${padding}.`,
			zh: `输出是 ${side} + 2p − ${kernel} + 1。要等于 ${side}，须有 2p = ${kernel} − 1 = ${both}，所以 p = ${padding}。`
		},
		state: inReads({ size: [side, side], kernel: [kernel, kernel], padding: 'same' })
	};
});
