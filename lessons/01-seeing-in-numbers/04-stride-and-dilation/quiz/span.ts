import { rational, resolveAxis } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { formulaHints } from '$lib/quiz/hints/formula-hints';
import { integer } from '$lib/quiz/random';
import { inCalculator } from './figure';

/** How many cells a dilated window spans. */
export default template('dilated-span', { skill: 'dilation', level: 1 }, (random) => {
	const [kernel, dilation] = [integer(random, 3, 7), integer(random, 2, 5)];
	const size = kernel * dilation + integer(random, 1, 4);
	const { effectiveKernel: span } = resolveAxis({ size, kernel, dilation });
	const reach = span - 1;
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `A kernel of ${kernel} weights has dilation ${dilation}. How many cells lie from the first to the last that one window reads, both included?`,
			zh: `卷积核有 ${kernel} 个权重，膨胀为 ${dilation}。从一个窗口读的第一格到最后一格（两端都算），一共有几格？`
		},
		matrices: [],
		answer: number(span),
		mistakes: [
			{
				misconception: 'forgotMinusOne',
				value: number(kernel * dilation),
				feedback: {
					en: `${dilation}·${kernel} gives every weight a gap after it, the last one too. There are only ${kernel} − 1 gaps.`,
					zh: `${dilation}·${kernel} 等于在每个权重后面都留了空隙，连最后一个也留了。空隙只有 ${kernel} − 1 段。`
				}
			},
			{
				misconception: 'forgotPlusOne',
				value: number(reach),
				feedback: {
					en: `${reach} is the distance from the first cell to the last. Counting both ends, it is one more.`,
					zh: `${reach} 是第一格到最后一格的距离。两端的格子都数上，要再加 1。`
				}
			},
			{
				misconception: 'dilationAdded',
				value: number(kernel + dilation),
				feedback: {
					en: `Dilation is not added once: it is the distance between any two neighbours that are read.`,
					zh: `膨胀不是只加一次：任意两个相邻的读取格之间，距离都是它。`
				}
			},
			{
				misconception: 'forgotDilation',
				value: number(kernel),
				feedback: {
					en: `${kernel} is how many cells the window reads. It leaves ${dilation - 1} unread between every two.`,
					zh: `${kernel} 是窗口读的格数。每两格之间它还跳过 ${dilation - 1} 格。`
				},
				state: inCalculator({ size, kernel }, 0)
			}
		],
		hints: formulaHints(
			{
				en: 'From the first cell that is read to the last there are $k - 1$ steps of $d$ cells',
				zh: '从读的第一格到最后一格要走 $k - 1$ 步，每步 $d$ 格'
			},
			{ symbols: 'd \\cdot (k - 1) + 1', numbers: `${dilation} \\cdot (${kernel} - 1) + 1` },
			inCalculator({ size, kernel, dilation }, 0)
		),
		explanation: {
			en: `${kernel} − 1 steps of ${dilation} cells, and the cell at the end: ${dilation}·(${kernel} − 1) + 1 = ${span}.`,
			zh: `走 ${kernel} − 1 步，每步 ${dilation} 格，再加末尾那一格：${dilation}·(${kernel} − 1) + 1 = ${span}。`
		},
		state: inCalculator({ size, kernel, dilation }, 0)
	};
});
