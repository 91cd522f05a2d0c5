import { rational } from '$lib/engine';
import type { Translated } from '$lib/i18n/language';
import { template } from '$lib/quiz/ask';
import { formulaHints } from '$lib/quiz/hints/formula-hints';
import {
	convolutionFormula,
	forgotOutputPadding,
	paddingEnlarges,
	strideForEveryCell,
	transposedSize
} from '$lib/quiz/misconceptions/upsampling';
import { integer } from '$lib/quiz/random';
import { inReadings } from './figure';

/** The size that a transposed convolution makes. */
export default template('transposed-size', { skill: 'transposed-size', level: 1 }, (random) => {
	const axis = {
		...{ size: integer(random, 2, 4), kernel: integer(random, 3, 5) },
		...{ stride: integer(random, 2, 4), padding: 1, outputPadding: 1 }
	};
	const { size, kernel, stride, padding, outputPadding } = axis;
	const numbers = `(${size} - 1) \\cdot ${stride} - 2 \\cdot ${padding} + (${kernel} - 1) + ${outputPadding} + 1`;
	const shown = inReadings({
		...{ size: [size, size], kernelSize: [kernel, kernel], stride: [stride, stride] },
		...{ padding: [padding, padding], outputPadding: [outputPadding, outputPadding] }
	});
	const mistake = (value: number, feedback: Translated) => ({
		value: rational.from(value),
		feedback
	});

	return {
		kind: 'number',
		stem: {
			en: `A transposed convolution with a kernel of ${kernel}×${kernel}, stride ${stride}, padding ${padding} and output padding ${outputPadding} is given ${size}×${size} numbers. How many columns has its output?`,
			zh: `转置卷积的卷积核为 ${kernel}×${kernel}，步幅 ${stride}，填充 ${padding}，输出填充 ${outputPadding}，输入 ${size}×${size}。输出有几列？`
		},
		matrices: [],
		answer: rational.from(transposedSize(axis)),
		mistakes: [
			{
				misconception: 'paddingEnlarges',
				...mistake(paddingEnlarges(axis), {
					en: `You added 2·${padding} cells. The padding is that of the convolution which is transposed; on the way back it is cropped.`,
					zh: `你加了 2·${padding} 格。填充属于被转置的那个卷积，变回来时要把它裁掉。`
				})
			},
			{
				misconception: 'convolutionFormula',
				...mistake(convolutionFormula(axis), {
					en: `This is the size of the output of a convolution, which divides by the stride. Here stamps lie ${stride} cells apart: multiply.`,
					zh: `这是卷积输出的大小，要除以步幅。这里的章相距 ${stride} 格，应当相乘。`
				})
			},
			{
				misconception: 'forgotOutputPadding',
				...mistake(forgotOutputPadding(axis), {
					en: `The output padding of ${outputPadding} is missing: it makes the output longer at one end.`,
					zh: `漏了输出填充 ${outputPadding}：它让输出在一端变长。`
				})
			},
			{
				misconception: 'forgotMinusOne',
				...mistake(strideForEveryCell(axis), {
					en: `From the first stamp to the last it is only ${size} − 1 strides. The first begins at the start.`,
					zh: `从第一个章到最后一个，只走 ${size} − 1 个步幅。第一个章就从开头盖起。`
				})
			}
		],
		hints: formulaHints(
			{
				en: 'Strides from the first stamp to the last, less what is cropped, and the width of one stamp',
				zh: '从第一个章到最后一个章的步幅，减去裁掉的，再加一个章的宽度'
			},
			{ symbols: '(i - 1) \\cdot s - 2p + (k - 1) + p_{\\text{out}} + 1', numbers },
			shown
		),
		explanation: {
			en: `$${numbers} = ${transposedSize(axis)}$. Nothing is rounded: stamps always fit.`,
			zh: `$${numbers} = ${transposedSize(axis)}$。没有什么要取整，章总是摆得下。`
		},
		state: shown
	};
});
