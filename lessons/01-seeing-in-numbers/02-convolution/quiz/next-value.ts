import { template } from '$lib/quiz/ask';
import { sumHints } from '$lib/quiz/hints/sum-hints';
import { flippedKernel, forgotWeights, signsDropped } from '$lib/quiz/misconceptions/window';
import { exactText, sumText } from '$lib/quiz/print';
import type { Matrix } from '$lib/quiz/question';
import { integer, pick, shuffled } from '$lib/quiz/random';
import { convolveRows, makeRows, randomRows, tapsAt } from '$lib/quiz/rows';
import type { Place } from '$lib/quiz/rows';
import { inFigure, inputAndKernel } from './figure';

const HEIGHT = 3;
const WIDTH = 4;
const KERNEL = 2;

/** The number that the next step of the window brings. */
export default template('next-value', { skill: 'convolution-arithmetic', level: 1 }, (random) => {
	const input = randomRows(random, HEIGHT, WIDTH, 0, 6);
	const weights = shuffled(random, [-1, 1, 2, pick(random, [-2, 0, 1])]);
	const kernel = makeRows(KERNEL, KERNEL, (row, column) => weights[row * KERNEL + column]);
	const output = convolveRows(input, kernel);
	const places = output.flatMap((cells, row) => cells.map((_, column): Place => [row, column]));
	const next = integer(random, 1, places.length - 1);
	const [row, column] = places[next];
	const [previousRow, previousColumn] = places[next - 1];
	const previous = exactText(output[previousRow][previousColumn]);
	const taps = tapsAt(input, kernel, [row, column]);
	const underWindow = taps.map(({ position }) => position);
	const shift =
		column > 0
			? { en: 'one cell to the right', zh: '右移一格' }
			: { en: 'down to the next row, and back to its left end', zh: '移到下一行最左边' };

	/** The matrices at the step before, or once the number is there. */
	const matrices = (isKnown: boolean): readonly Matrix[] => {
		const [x, w] = inputAndKernel(input, kernel);
		const hidden = places.slice(isKnown ? next + 1 : next);
		return [
			{ ...x, lit: underWindow },
			w,
			{
				label: { en: 'Output', zh: '输出' },
				role: 'output',
				rows: output,
				lit: [[row, column]],
				hidden
			}
		];
	};

	return {
		kind: 'predict',
		stem: {
			en: `The window has moved ${shift.en}; the cells under it are framed. Which number will the next step write into the framed cell of the output?`,
			zh: `窗口刚刚${shift.zh}，它盖住的格子已经框出。下一步会在输出里框出的那一格写下什么数？`
		},
		matrices: matrices(false),
		after: matrices(true),
		answer: output[row][column],
		mistakes: [
			{
				misconception: 'flippedKernel',
				value: flippedKernel(input, kernel)[row][column],
				feedback: {
					en: `That is the sum with the kernel turned by 180°: ${sumText(tapsAt(input, kernel, [row, column], { rotateKernel: true }))}. The layer multiplies with the kernel as it lies.`,
					zh: `这是把卷积核旋转 180° 之后的和：${sumText(tapsAt(input, kernel, [row, column], { rotateKernel: true }))}。卷积层用的是原样的卷积核，不旋转。`
				}
			},
			{
				misconception: 'forgotWeights',
				value: forgotWeights(input, kernel)[row][column],
				feedback: {
					en: `You added up the ${taps.length} framed numbers. Each is multiplied by the weight that lies on it first.`,
					zh: `这是框出的 ${taps.length} 个数直接相加。相加之前，每个数要先乘以压在它上面的权重。`
				}
			},
			{
				misconception: 'signsDropped',
				value: signsDropped(input, kernel)[row][column],
				feedback: {
					en: 'A minus sign was lost. The product with a negative weight takes away from the sum.',
					zh: '丢了负号。与负权重相乘得到的乘积会让和变小。'
				}
			},
			{
				misconception: 'otherWindow',
				value: output[previousRow][previousColumn],
				feedback: {
					en: `${previous} is what the window gave one step ago. It has moved since: look at the cells that are framed now.`,
					zh: `${previous} 是上一步窗口给出的数。窗口已经移动了，要看现在框出的格子。`
				},
				state: inFigure(input, kernel, 'cell', next - 1)
			}
		],
		hints: sumHints(taps, {
			window: inFigure(input, kernel, 'cell', next),
			products: inFigure(input, kernel, 'term', (next + 1) * taps.length - 1)
		}),
		explanation: {
			en: `Each framed number times the weight on it, added up: ${sumText(taps)}. It goes into row ${row + 1}, column ${column + 1} of the output. (Products with the weight 0 are left out.)`,
			zh: `框出的每个数乘以压在它上面的权重，再加起来：${sumText(taps)}。它写在输出的第 ${row + 1} 行第 ${column + 1} 列。（权重为 0 的乘积略去不写。）`
		},
		state: inFigure(input, kernel, 'cell', next)
	};
});
