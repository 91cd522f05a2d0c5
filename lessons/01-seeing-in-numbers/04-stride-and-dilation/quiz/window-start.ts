import { positionAt, rational, resolveAxis } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { formulaHints } from '$lib/quiz/hints/formula-hints';
import { integer } from '$lib/quiz/random';
import { inCalculator } from './figure';

/** Where a window lies. */
export default template('window-start', { skill: 'output-size', level: 2 }, (random) => {
	const [stride, padding] = [integer(random, 2, 4), integer(random, 1, 2)];
	const kernel = integer(random, 3, 5);
	const output = integer(random, 2, 5);
	const size = (output + 1) * stride + kernel;
	const axis = resolveAxis({ size, kernel, stride, padding });
	const first = positionAt(axis, output, 0) + 1;
	const number = rational.from;
	const window = output + 1;

	return {
		kind: 'number',
		stem: {
			en: `A row of ${size} cells, padding ${padding} at each end, a kernel ${kernel} cells wide, stride ${stride}. Cells of the input are counted from 1. Which is the first cell that window ${window} reads?`,
			zh: `一行 ${size} 格，两端各填充 ${padding} 格，卷积核宽 ${kernel} 格，步幅 ${stride}。输入的格子从 1 数起，第 ${window} 个窗口读的第一格是第几格？`
		},
		matrices: [],
		answer: number(first),
		mistakes: [
			{
				misconception: 'forgotPadding',
				value: number(first + padding),
				feedback: {
					en: `That would be right without padding. The first window starts in the padding, ${padding} before cell 1, and so all start earlier by ${padding}.`,
					zh: `不填充时才是这样。第一个窗口从填充里开始，比第 1 格靠前 ${padding} 格，所以每个窗口都靠前 ${padding} 格。`
				},
				state: inCalculator({ size, kernel, stride }, output)
			},
			{
				misconception: 'oneTooMany',
				value: number(first + stride),
				feedback: {
					en: `Window 1 has not moved yet. Window ${window} comes after ${output} moves, not ${window}.`,
					zh: `第 1 个窗口还没有移动。第 ${window} 个窗口是移动 ${output} 次之后的，不是 ${window} 次。`
				},
				state: inCalculator({ size, kernel, stride, before: padding, after: padding }, 0)
			},
			{
				misconception: 'lastForFirst',
				value: number(first + kernel - 1),
				feedback: {
					en: `That is the last cell of window ${window}; its first is ${kernel} − 1 cells before.`,
					zh: `那是第 ${window} 个窗口的最后一格，第一格在它前面 ${kernel} − 1 格。`
				}
			}
		],
		hints: formulaHints(
			{
				en: 'The first window begins $p$ before cell 1, and each further one $s$ later. Window $m$ begins at cell',
				zh: '第 1 个窗口从第 1 格之前 $p$ 格开始，以后每个窗口都靠后 $s$ 格。第 $m$ 个窗口的第一格是'
			},
			{
				symbols: '1 - p + (m - 1) \\cdot s',
				numbers: `1 - ${padding} + (${window} - 1) \\cdot ${stride}`
			},
			inCalculator({ size, kernel, stride, before: padding, after: padding }, 0),
			inCalculator({ size, kernel, stride, before: padding, after: padding }, output)
		),
		explanation: {
			en: `Window 1 starts at 1 − ${padding} = ${1 - padding}. ${output} moves of ${stride} lead to ${1 - padding} + ${output * stride} = ${first}.`,
			zh: `第 1 个窗口从 1 − ${padding} = ${1 - padding} 开始，移动 ${output} 次、每次 ${stride} 格，到 ${1 - padding} + ${output * stride} = ${first}。`
		},
		state: inCalculator({ size, kernel, stride, before: padding, after: padding }, output)
	};
});
