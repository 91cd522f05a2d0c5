import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer } from '$lib/quiz/random';
import { makeRows, randomRows } from '$lib/quiz/rows';
import type { Place } from '$lib/quiz/rows';
import { giversOf, transposeRows } from '$lib/quiz/transposed-rows';
import { inReadings, inputAndKernel, settingsOf } from './figure';

const SIDE = 3;
const KERNEL = 3;
const STRIDE = 2;

/** Which input cells give to an output cell. */
export default template('givers', { skill: 'transposed-convolution', level: 2 }, (random) => {
	const input = randomRows(random, SIDE, SIDE, 1, 9);
	const kernel = makeRows(KERNEL, KERNEL, () => integer(random, 1, 4));
	const transposition = { input, kernel, options: { stride: STRIDE } };
	const output = transposeRows(transposition);
	// Cells where stamps meet, in one direction or in both, away from the corners.
	const row = 2 * integer(random, 1, SIDE - 1);
	const column = integer(random, 1, 2 * SIDE - 1);
	const givers = giversOf(transposition, [row, column]);
	const answer = givers.map(({ input: [, , ih, iw] }): Place => [ih, iw]);
	const last = answer[answer.length - 1];
	const first = Math.min(Math.floor(row / STRIDE), SIDE - 2);
	const left = Math.min(Math.floor(column / STRIDE), SIDE - 2);
	const window = [first, first + 1].flatMap((ih) => [left, left + 1].map((iw): Place => [ih, iw]));
	const settings = settingsOf(transposition, [STRIDE, STRIDE]);
	const at = row * output[0].length + column;
	const names = (separator: string, name: (place: Place) => string) =>
		answer.map(name).join(separator);

	return {
		kind: 'cells',
		board: 0,
		stem: {
			en: `A transposed convolution with stride ${STRIDE} makes ${output.length}×${output.length} numbers of this input. Mark every input cell whose stamp reaches row ${row + 1}, column ${column + 1} of the output.`,
			zh: `对这个输入做步幅为 ${STRIDE} 的转置卷积，得到 ${output.length}×${output.length} 的输出。请点出印章盖得到输出第 ${row + 1} 行第 ${column + 1} 列的所有输入格。`
		},
		matrices: inputAndKernel(transposition),
		answer,
		mistakes: [
			{
				misconception: 'lastStampOnly',
				value: [last],
				feedback: {
					en: `This one does, but another stamp reaches the cell, too. A stamp is ${KERNEL} cells wide and the next begins ${STRIDE} further on.`,
					zh: `这一格盖得到，但不止它。章宽 ${KERNEL} 格，下一个章只往后挪 ${STRIDE} 格。`
				},
				state: inReadings({ ...settings, reading: 'matrix' }, 'cell', at)
			},
			{
				misconception: 'readAsConvolution',
				value: window,
				feedback: {
					en: 'You let the output cell read a whole window. Only cells whose stamp covers it count; look where the stamps begin and end.',
					zh: '你让输出格去读一整个窗口。只有章盖得住它的输入格才算，看每个章从哪里盖到哪里。'
				},
				state: inReadings({ ...settings, reading: 'zeroInsert' }, 'cell', at)
			},
			{
				misconception: 'axesSwapped',
				value: answer.map(([ih, iw]): Place => [iw, ih]),
				feedback: {
					en: 'Rows and columns have changed places.',
					zh: '行和列弄反了。'
				}
			}
		],
		hints: [
			hint(
				inReadings(settings, 'cell', 0),
				`Input row $i$ stamps onto the output rows ${STRIDE}(i − 1) + 1 to ${STRIDE}(i − 1) + ${KERNEL}. Which of them contain row ${row + 1}?`,
				`输入第 $i$ 行盖到输出的第 ${STRIDE}(i − 1) + 1 行到第 ${STRIDE}(i − 1) + ${KERNEL} 行。其中哪几个包含第 ${row + 1} 行？`
			),
			hint(
				inReadings({ ...settings, reading: 'zeroInsert' }, 'cell', at),
				`Now the columns in the same way. There are ${answer.length} cells in all.`,
				`列也照此处理。一共有 ${answer.length} 格。`
			)
		],
		explanation: {
			en: `The stamps of ${names(' and of ', ([ih, iw]) => `row ${ih + 1}, column ${iw + 1}`)} lie on this cell.`,
			zh: `盖在这一格上的，是输入${names('、', ([ih, iw]) => `第 ${ih + 1} 行第 ${iw + 1} 列`)}的章。`
		},
		state: inReadings({ ...settings, reading: 'matrix' }, 'cell', at)
	};
});
