import { inputSizesFor } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer, shuffled } from '$lib/quiz/random';
import { inSizes } from './figure';

/** Which input sizes share an output size. */
export default template('which-sizes', { skill: 'transposed-size', level: 2 }, (random) => {
	const [kernel, stride] = [integer(random, 2, 5), integer(random, 2, 3)];
	const [output, padding] = [integer(random, 3, 6), integer(random, 0, 1)];
	const sizes = inputSizesFor(output, kernel, stride, 2 * padding, 1);
	const [smallest, largest] = [sizes[0], sizes[sizes.length - 1]];
	const options = [smallest - 2, smallest - 1, ...sizes, largest + 1];
	const id = (size: number) => `${size}`;
	const settings = { output, kernel, stride, padding };
	const list = sizes.join(', ');

	return {
		kind: 'choices',
		stem: {
			en: `A convolution with kernel ${kernel}, stride ${stride} and padding ${padding} made ${output} columns. How many columns can its input have had? Choose all that are possible.`,
			zh: `卷积核宽 ${kernel}，步幅 ${stride}，填充 ${padding}，卷积后有 ${output} 列。输入可能有几列？请选出所有可能。`
		},
		matrices: [],
		options: shuffled(random, options).map((size) => ({
			id: id(size),
			text: { en: `${size}`, zh: `${size}` }
		})),
		answer: sizes.map(id),
		mistakes: [
			{
				misconception: 'noFloor',
				value: [id(smallest)],
				feedback: {
					en: `${smallest} is right, but not alone. Up to ${stride - 1} more at the end ${stride === 2 ? 'is' : 'are'} too few for another stride: the floor drops them.`,
					zh: `${smallest} 是对的，但不止它一个。末尾再多 ${stride === 2 ? '1' : '1 到 2'} 列，不够再走一步，被取整舍去了。`
				},
				state: inSizes(settings, sizes.length - 1)
			},
			{
				misconception: 'oneTooMany',
				value: [...sizes, largest + 1].map(id),
				feedback: {
					en: `With ${largest + 1} columns a whole stride more fits in, and the output has one column more.`,
					zh: `${largest + 1} 列时正好又够走一步，输出会多出一列。`
				},
				state: inSizes({ ...settings, output }, sizes.length - 1)
			},
			{
				misconception: 'forgotMinusOne',
				value: [smallest - 1, ...sizes].map(id),
				feedback: {
					en: `${smallest - 1} columns are one too few: the last of the ${output} windows would hang over the end.`,
					zh: `${smallest - 1} 列还差一列：${output} 个窗口中最后一个会伸到外面。`
				},
				state: inSizes(settings, 0)
			}
		],
		hints: [
			hint(
				inSizes(settings, 0),
				`The smallest size is the one where the last window ends exactly at the end: $(${output} - 1) \\cdot ${stride} + ${kernel}${padding > 0 ? ` - 2 \\cdot ${padding}` : ''} = ${smallest}$`,
				`最小的大小，是最后一个窗口正好停在末尾：$(${output} - 1) \\cdot ${stride} + ${kernel}${padding > 0 ? ` - 2 \\cdot ${padding}` : ''} = ${smallest}$`
			),
			hint(
				inSizes(settings, sizes.length - 1),
				`Now add columns, as long as they are fewer than a stride of ${stride}.`,
				`再往上加列，只要不满一个步幅 ${stride}。`
			)
		],
		explanation: {
			en: `${list}: ${stride} sizes for stride ${stride}. A transposed convolution chooses among them by an output padding of 0 to ${stride - 1}.`,
			zh: `${sizes.join('、')}：步幅 ${stride} 就有 ${stride} 种。转置卷积用 0 到 ${stride - 1} 的输出填充从中选定一种。`
		},
		state: inSizes(settings)
	};
});
