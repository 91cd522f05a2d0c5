import { template } from '$lib/quiz/ask';
import { sumHints } from '$lib/quiz/hints/sum-hints';
import {
	flippedKernel,
	forgotWeights,
	sumMissing,
	transposedKernel
} from '$lib/quiz/misconceptions/window';
import { exactText, productText, sumText } from '$lib/quiz/print';
import type { Mistake } from '$lib/quiz/question';
import { integer, pick, shuffled } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';
import { convolveRows, makeRows, randomRows, tapsAt } from '$lib/quiz/rows';
import type { Rows } from '$lib/quiz/rows';
import type { Rational } from '$lib/engine';
import { inFigure, inputAndKernel } from './figure';

const INPUT = 4;
const KERNEL = 3;
const MIDDLE = 1;

/** A kernel with five weights, one of them in the middle: few enough to add up in the head. */
function sparseKernel(random: Random): Rows {
	const around = shuffled(random, [...Array(4).fill(true), ...Array(4).fill(false)]);
	around.splice(MIDDLE * KERNEL + MIDDLE, 0, true);
	const weight = () => pick(random, [-2, -1, 1, 2]);
	return makeRows(KERNEL, KERNEL, (row, column) => (around[row * KERNEL + column] ? weight() : 0));
}

/** One output number by hand. */
export default template('output-value', { skill: 'convolution-arithmetic', level: 1 }, (random) => {
	const input = randomRows(random, INPUT, INPUT, 0, 5);
	const kernel = sparseKernel(random);
	const output = convolveRows(input, kernel);
	const [row, column] = [integer(random, 0, 1), integer(random, 0, 1)];
	const place = [row, column] as const;
	const [r, c] = [row + 1, column + 1];

	const cell = row * output[0].length + column;
	const taps = tapsAt(input, kernel, place);
	const rotatedSum = sumText(tapsAt(input, kernel, place, { rotateKernel: true }));
	const middle = taps[MIDDLE * KERNEL + MIDDLE];
	const rotated = flippedKernel(input, kernel)[row][column];
	const product = sumMissing(input, kernel, place)[MIDDLE][MIDDLE];
	const flipped = transposedKernel(input, kernel)[row][column];
	const patchSum = forgotWeights(input, kernel)[row][column];

	const mistakes: Mistake<Rational>[] = [
		{
			misconception: 'flippedKernel',
			value: rotated,
			feedback: {
				en: `You get ${exactText(rotated)} if the kernel is turned by 180° before it is multiplied: ${rotatedSum}. That is convolution as mathematics defines it. PyTorch computes cross-correlation: it multiplies with the kernel as it lies.`,
				zh: `先把卷积核旋转 180° 再相乘，就会得到 ${exactText(rotated)}：${rotatedSum}。那是数学里定义的卷积。PyTorch 算的是互相关：卷积核原样放上去相乘，不旋转。`
			},
			state: inFigure(input, kernel, 'term', cell * taps.length)
		},
		{
			misconception: 'sumMissing',
			value: product,
			feedback: {
				en: `${exactText(product)} is only the product in the middle of the window, ${productText(middle)}. An output number is the sum of all ${taps.length} products of its window.`,
				zh: `${exactText(product)} 只是窗口正中那一个乘积 ${productText(middle)}。一个输出数是窗口里全部 ${taps.length} 个乘积的和。`
			},
			state: inFigure(input, kernel, 'term', cell * taps.length + taps.indexOf(middle))
		},
		{
			misconception: 'transposedKernel',
			value: flipped,
			feedback: {
				en: `You get ${exactText(flipped)} if rows and columns of the kernel are swapped. The kernel’s top row belongs over the top row of the window, from left to right.`,
				zh: `把卷积核的行和列对调了，才会得到 ${exactText(flipped)}。卷积核的第 1 行应当对着窗口的第 1 行，从左到右逐个相乘。`
			}
		},
		{
			misconception: 'forgotWeights',
			value: patchSum,
			feedback: {
				en: `${exactText(patchSum)} is the plain sum of the ${taps.length} input numbers under the window. Each of them is first multiplied by the weight that lies on it.`,
				zh: `${exactText(patchSum)} 是窗口下 ${taps.length} 个输入数直接相加的结果。相加之前，每个数要先乘以压在它上面的权重。`
			},
			state: inFigure(input, kernel, 'term', (cell + 1) * taps.length - 1)
		}
	];
	if (row !== column) {
		const swapped = output[column][row];
		mistakes.push({
			misconception: 'axesSwapped',
			value: swapped,
			feedback: {
				en: `${exactText(swapped)} stands in row ${c}, column ${r}: row and column are swapped. Rows are counted from the top, columns from the left.`,
				zh: `${exactText(swapped)} 是第 ${c} 行第 ${r} 列的数，行和列弄反了。行从上往下数，列从左往右数。`
			},
			state: inFigure(input, kernel, 'cell', column * output[0].length + row)
		});
	}

	return {
		kind: 'number',
		stem: {
			en: `The ${KERNEL}×${KERNEL} kernel slides over this ${INPUT}×${INPUT} input as in PyTorch’s Conv2d, with stride 1 and no padding. Which number stands in row ${r}, column ${c} of the output?`,
			zh: `${KERNEL}×${KERNEL} 的卷积核像 PyTorch 的 Conv2d 那样在这个 ${INPUT}×${INPUT} 的输入上滑动，步幅为 1，不填充。输出第 ${r} 行第 ${c} 列的数是多少？`
		},
		matrices: inputAndKernel(input, kernel),
		answer: output[row][column],
		mistakes,
		hints: sumHints(taps, {
			window: inFigure(input, kernel, 'cell', cell),
			products: inFigure(input, kernel, 'term', (cell + 1) * taps.length - 1)
		}),
		explanation: {
			en: `The window covers rows ${r} to ${row + KERNEL} and columns ${c} to ${column + KERNEL} of the input. Multiply each number by the weight on it and add: ${sumText(taps)}. (Products with the weight 0 are left out.)`,
			zh: `窗口盖住输入的第 ${r} 到 ${row + KERNEL} 行、第 ${c} 到 ${column + KERNEL} 列。每个数乘以压在它上面的权重，再加起来：${sumText(taps)}。（权重为 0 的乘积略去不写。）`
		},
		state: inFigure(input, kernel, 'cell', cell)
	};
});
