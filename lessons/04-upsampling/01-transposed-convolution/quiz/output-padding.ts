import { axisMoves, rational, resolveAxis } from '$lib/engine';
import { onlyIf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { transposedSize } from '$lib/quiz/misconceptions/upsampling';
import { integer } from '$lib/quiz/random';
import { inSizes } from './figure';

/** The output padding that comes back to a size. */
export default template('output-padding', { skill: 'transposed-size', level: 3 }, (random) => {
	const [kernel, stride] = [integer(random, 3, 5), integer(random, 3, 5)];
	const size = integer(random, kernel + stride, kernel + 4 * stride);
	const padding = integer(random, 1, 2);
	const axis = resolveAxis({ size, kernel, stride, padding });
	const { leftover } = axisMoves(axis);
	const output = axis.outputSize;
	const plain = transposedSize({ size: output, kernel, stride, padding, outputPadding: 0 });
	const settings = { output, kernel, stride, padding };
	const shown = inSizes(settings, leftover);
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `A convolution with kernel ${kernel}, stride ${stride} and padding ${padding} makes ${output} columns of ${size}. Which output padding brings the transposed convolution with the same settings back to ${size} columns?`,
			zh: `卷积核宽 ${kernel}，步幅 ${stride}，填充 ${padding}，${size} 列卷积后成为 ${output} 列。用同样设置做转置卷积，输出填充取多少，才能回到 ${size} 列？`
		},
		matrices: [],
		answer: number(leftover),
		mistakes: [
			{
				misconception: 'outputPaddingForPadding',
				value: number(padding),
				feedback: {
					en: `${padding} is the padding, which crops. The output padding says how many columns were left over on the way there.`,
					zh: `${padding} 是填充，它用来裁边。输出填充说的是去的时候剩下了几列。`
				},
				state: inSizes(settings, 0)
			},
			...onlyIf(leftover !== size % stride && size % stride !== padding, {
				misconception: 'sizeModStride' as const,
				value: number(size % stride),
				feedback: {
					en: `This is what is left of ${size} ÷ ${stride}. But the windows take ${kernel} columns first, and the padding adds some.`,
					zh: `这是 ${size} ÷ ${stride} 的余数。可是第一个窗口先占去 ${kernel} 列，填充又添了几列。`
				}
			}),
			{
				misconception: 'oneTooMany',
				value: number(leftover + 1),
				feedback: {
					en: `That leads to ${plain + leftover + 1} columns: one too many.`,
					zh: `这样会得到 ${plain + leftover + 1} 列，多了一列。`
				}
			}
		],
		hints: [
			hint(
				inSizes(settings, 0),
				`Without output padding it comes back to $(${output} - 1) \\cdot ${stride} - 2 \\cdot ${padding} + ${kernel} = ${plain}$ columns`,
				`没有输出填充时，回到 $(${output} - 1) \\cdot ${stride} - 2 \\cdot ${padding} + ${kernel} = ${plain}$ 列`
			),
			hint(shown, `How far is it from ${plain} to ${size}?`, `从 ${plain} 到 ${size} 还差多少？`)
		],
		explanation: {
			en: `${size} − ${plain} = ${leftover}. So many columns were left over behind the last window.`,
			zh: `${size} − ${plain} = ${leftover}。去的时候，最后一个窗口后面正好剩下这么多列。`
		},
		state: shown
	};
});
