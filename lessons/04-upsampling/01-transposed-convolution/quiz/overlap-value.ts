import { rational } from '$lib/engine';
import { onlyIf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { kernelNotTurned, overlapsOverwritten } from '$lib/quiz/misconceptions/upsampling';
import { exactText, productText, sumText } from '$lib/quiz/print';
import { pick, shuffled } from '$lib/quiz/random';
import { makeRows, randomRows } from '$lib/quiz/rows';
import type { Place } from '$lib/quiz/rows';
import { giversOf, transposeRows } from '$lib/quiz/transposed-rows';
import { inReadings, inputAndKernel, settingsOf } from './figure';

const KERNEL = 3;
const STRIDE = 2;

/** An output number on which several stamps lie. */
export default template(
	'overlap-value',
	{ skill: 'transposed-convolution', level: 1 },
	(random) => {
		const input = randomRows(random, 2, 2, 1, 5);
		const numbers = shuffled(random, [-2, -1, 0, 1, 2, 3, 4, 5, 6]);
		const kernel = makeRows(KERNEL, KERNEL, (row, column) => numbers[row * KERNEL + column]);
		const transposition = { input, kernel, options: { stride: STRIDE } };
		const output = transposeRows(transposition);
		const place = pick<Place>(random, [
			[0, 2],
			[1, 2],
			[2, 0],
			[2, 1],
			[2, 3],
			[3, 2]
		]);
		const [row, column] = place;
		const givers = giversOf(transposition, place);
		const added = givers.reduce((sum, { x }) => rational.add(sum, x), rational.zero);
		const settings = settingsOf(transposition, [STRIDE, STRIDE]);
		const at = row * output[0].length + column;
		const landing = (giver: number) => {
			const { input: cell, weight } = givers[giver];
			const stamp = cell[2] * input[0].length + cell[3];
			const term = weight ? weight[2] * KERNEL + weight[3] : 0;
			return inReadings(settings, 'term', stamp * KERNEL * KERNEL + term);
		};
		const where = (giver: number) => {
			const [, , ih, iw] = givers[giver].input;
			return [ih + 1, iw + 1] as const;
		};
		const [firstRow, firstColumn] = where(0);
		const [lastRow, lastColumn] = where(givers.length - 1);
		const last = givers[givers.length - 1];

		return {
			kind: 'number',
			stem: {
				en: `A transposed convolution with stride ${STRIDE} makes ${output.length}×${output[0].length} numbers of this input. Which number stands in row ${row + 1}, column ${column + 1} of the output?`,
				zh: `对这个输入做步幅为 ${STRIDE} 的转置卷积，得到 ${output.length}×${output[0].length} 的输出。输出第 ${row + 1} 行第 ${column + 1} 列是什么数？`
			},
			matrices: inputAndKernel(transposition),
			answer: output[row][column],
			mistakes: [
				{
					misconception: 'overlapsOverwritten',
					value: overlapsOverwritten(transposition)[row][column],
					feedback: {
						en: `${productText(last)} = ${exactText(last.product)} is what the later stamp brings. It does not replace the earlier one: where stamps overlap, they add up.`,
						zh: `${productText(last)} = ${exactText(last.product)} 只是后一个章带来的数。它不会盖掉先前的数：重叠处要相加。`
					},
					state: landing(givers.length - 1)
				},
				{
					misconception: 'kernelNotTurned',
					value: kernelNotTurned(transposition)[row][column],
					feedback: {
						en: 'These are the weights at the opposite places of the kernel. Stamps use the kernel as it is printed; only the reading with inserted zeros turns it.',
						zh: '这是用了卷积核对面位置上的权重。盖章用原样的核；只有插零的读法才要把核转过来。'
					},
					state: inReadings({ ...settings, reading: 'zeroInsert' }, 'cell', at)
				},
				...onlyIf(!rational.equals(added, output[row][column]), {
					misconception: 'forgotWeights' as const,
					value: added,
					feedback: {
						en: 'You added up the inputs whose stamps reach the cell. Each counts times the weight that lands there.',
						zh: '你把盖得到这一格的输入直接加了起来。每个都要先乘以落在这里的权重。'
					}
				})
			],
			hints: [
				hint(
					landing(0),
					`Two stamps reach this cell: that of input row ${firstRow}, column ${firstColumn}, and that of row ${lastRow}, column ${lastColumn}. Stamps begin ${STRIDE} cells apart.`,
					`有两个章盖到这一格：输入第 ${firstRow} 行第 ${firstColumn} 列的，和第 ${lastRow} 行第 ${lastColumn} 列的。相邻的章相距 ${STRIDE} 格。`
				),
				hint(
					landing(givers.length - 1),
					`The products are ${givers.map((giver) => `${productText(giver)} = ${exactText(giver.product)}`).join(' and ')}.`,
					`乘积分别是 ${givers.map((giver) => `${productText(giver)} = ${exactText(giver.product)}`).join('、')}。`
				)
			],
			explanation: {
				en: `What the stamps bring to this cell adds up: ${sumText(givers)}. (A product with the weight 0 is left out.)`,
				zh: `各个章给这一格的数相加：${sumText(givers)}。（权重为 0 的乘积略去不写。）`
			},
			state: inReadings({ ...settings, reading: 'matrix' }, 'cell', at)
		};
	}
);
