import { inputSizesFor, rational, resolveAxis } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { formulaHints } from '$lib/quiz/hints/formula-hints';
import { hint } from '$lib/quiz/hints/hint';
import { integer } from '$lib/quiz/random';
import { inCalculator } from './figure';

/** Several input sizes share an output size. */
export default template('largest-input', { skill: 'output-size', level: 3 }, (random) => {
	const [kernel, stride] = [integer(random, 3, 5), integer(random, 2, 4)];
	const output = integer(random, 3, 12);
	const sizes = inputSizesFor(output, kernel, stride, 0, 1);
	const [smallest, largest] = [sizes[0], sizes[sizes.length - 1]];
	const next = resolveAxis({ size: largest + 1, kernel, stride }).outputSize;
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `A kernel ${kernel} cells wide with stride ${stride} and no padding made an output of ${output} cells. What is the largest width that the input can have had?`,
			zh: `宽 ${kernel} 格的卷积核，步幅 ${stride}，不填充，得到 ${output} 格的输出。输入最宽可能有几格？`
		},
		matrices: [],
		answer: number(largest),
		mistakes: [
			{
				misconception: 'noFloor',
				value: number(smallest),
				feedback: {
					en: `${smallest} is the smallest: there the last window ends exactly at the end. Up to ${stride - 1} more cells change nothing.`,
					zh: `${smallest} 是最小的：最后一个窗口正好停在末尾。再多出至多 ${stride - 1} 格，输出也不变。`
				},
				state: inCalculator({ size: largest, kernel, stride })
			},
			{
				misconception: 'oneTooMany',
				value: number(largest + 1),
				feedback: {
					en: `With ${largest + 1} cells there is room for a whole move more, and the output has ${next}.`,
					zh: `有 ${largest + 1} 格时，正好又够走一步，输出就有 ${next} 格了。`
				},
				state: inCalculator({ size: largest + 1, kernel, stride })
			},
			{
				misconception: 'tiledWindows',
				value: number(output * kernel + stride),
				feedback: {
					en: `The windows overlap or leave gaps: from one start to the next it is ${stride} cells, not ${kernel}.`,
					zh: `窗口并不是一块挨一块：从一个起点到下一个起点是 ${stride} 格，不是 ${kernel} 格。`
				},
				state: inCalculator({ size: largest, kernel, stride }, 1)
			}
		],
		hints: [
			...formulaHints(
				{
					en: 'From the first cell of the first window to the last cell of the last, $o$ windows span',
					zh: '从第一个窗口的第一格到最后一个窗口的最后一格，$o$ 个窗口的跨度是'
				},
				{
					symbols: '(o - 1) \\cdot s + k',
					numbers: `(${output} - 1) \\cdot ${stride} + ${kernel}`
				},
				inCalculator({ size: smallest, kernel, stride }, 0),
				inCalculator({ size: smallest, kernel, stride }, output - 1)
			),
			hint(
				inCalculator({ size: smallest, kernel, stride }),
				`That is ${smallest}. How many more cells can there be before there is room for another move of ${stride}?`,
				`这是 ${smallest} 格。还能再多几格，仍不够再移动一次（${stride} 格）？`
			)
		],
		explanation: {
			en: `${output} windows need (${output} − 1)·${stride} + ${kernel} = ${smallest} cells. Up to ${stride - 1} more are too few for another stride: ${largest}.`,
			zh: `${output} 个窗口需要 (${output} − 1)·${stride} + ${kernel} = ${smallest} 格。再多至多 ${stride - 1} 格仍不够走一步，所以最多 ${largest} 格。`
		},
		state: inCalculator({ size: largest, kernel, stride })
	};
});
