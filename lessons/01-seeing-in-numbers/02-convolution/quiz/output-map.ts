import { template } from '$lib/quiz/ask';
import { sumHints } from '$lib/quiz/hints/sum-hints';
import {
	flippedKernel,
	forgotWeights,
	signsDropped,
	transposedKernel
} from '$lib/quiz/misconceptions/window';
import { sumText } from '$lib/quiz/print';
import { pick, shuffled } from '$lib/quiz/random';
import { convolveRows, makeRows, randomRows, tapsAt, transposed } from '$lib/quiz/rows';
import { inFigure, inputAndKernel } from './figure';

const INPUT = 3;
const KERNEL = 2;

/** A whole output, cell by cell. */
export default template('output-map', { skill: 'convolution-arithmetic', level: 2 }, (random) => {
	const input = randomRows(random, INPUT, INPUT, 0, 5);
	const weights = shuffled(random, [-1, pick(random, [-2, 0]), 1, 2]);
	const kernel = makeRows(KERNEL, KERNEL, (row, column) => weights[row * KERNEL + column]);
	const output = convolveRows(input, kernel);
	const sumAt = (row: number, column: number) => sumText(tapsAt(input, kernel, [row, column]));
	const flippedSum = sumText(tapsAt(input, kernel, [0, 0], { rotateKernel: true }));

	return {
		kind: 'grid',
		label: { en: 'Output', zh: '输出' },
		role: 'output',
		stem: {
			en: `The ${KERNEL}×${KERNEL} kernel slides over this input as in PyTorch’s Conv2d, with stride 1 and no padding. Fill in the output.`,
			zh: `${KERNEL}×${KERNEL} 的卷积核像 PyTorch 的 Conv2d 那样在这个输入上滑动，步幅为 1，不填充。请填出整个输出。`
		},
		matrices: inputAndKernel(input, kernel),
		answer: output,
		mistakes: [
			{
				misconception: 'flippedKernel',
				value: flippedKernel(input, kernel),
				feedback: {
					en: `These are the sums with the kernel turned by 180°; the first of them is ${flippedSum}. PyTorch computes cross-correlation: it multiplies with the kernel as it lies.`,
					zh: `这是把卷积核旋转 180° 之后的各个和，第一个是 ${flippedSum}。PyTorch 算的是互相关：卷积核原样放上去相乘，不旋转。`
				}
			},
			{
				misconception: 'transposedKernel',
				value: transposedKernel(input, kernel),
				feedback: {
					en: 'Here the kernel’s rows were laid down the columns of the window. Its top row belongs over the window’s top row, from left to right.',
					zh: '这里把卷积核的行对到了窗口的列上。卷积核的第 1 行应当对着窗口的第 1 行，从左到右。'
				}
			},
			{
				misconception: 'forgotWeights',
				value: forgotWeights(input, kernel),
				feedback: {
					en: `Each of these is the plain sum of the ${KERNEL * KERNEL} numbers under the window. Before they are added, each is multiplied by the weight that lies on it.`,
					zh: `这里每一格都只是窗口下 ${KERNEL * KERNEL} 个数直接相加。相加之前，每个数要先乘以压在它上面的权重。`
				}
			},
			{
				misconception: 'signsDropped',
				value: signsDropped(input, kernel),
				feedback: {
					en: 'Everything is right but the signs: a negative weight takes away from the sum, it does not add to it.',
					zh: '只有符号不对：负的权重会让和变小，而不是变大。'
				}
			},
			{
				misconception: 'axesSwapped',
				value: transposed(output),
				feedback: {
					en: 'The four numbers are right, but not all in their places. A window further right gives the number further right in the same row.',
					zh: '四个数都对，但位置不全对。窗口往右移一格，得到的数就写在同一行右边一格。'
				}
			}
		],
		hints: sumHints(tapsAt(input, kernel, [0, 0]), {
			window: inFigure(input, kernel, 'cell'),
			products: inFigure(input, kernel, 'term', KERNEL * KERNEL - 1)
		}),
		explanation: {
			en: `Top left: ${sumAt(0, 0)}. One cell to the right: ${sumAt(0, 1)}. Then the lower row: ${sumAt(1, 0)}, and ${sumAt(1, 1)}. (Products with the weight 0 are left out.)`,
			zh: `左上角：${sumAt(0, 0)}。右移一格：${sumAt(0, 1)}。再算下面一行：${sumAt(1, 0)}，以及 ${sumAt(1, 1)}。（权重为 0 的乘积略去不写。）`
		},
		state: inFigure(input, kernel, 'map')
	};
});
