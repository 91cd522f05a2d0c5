import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { kernelNotTurned, overlapsOverwritten } from '$lib/quiz/misconceptions/upsampling';
import { exactText } from '$lib/quiz/print';
import { integer, shuffled } from '$lib/quiz/random';
import { makeRows, randomRows } from '$lib/quiz/rows';
import { transposeRows } from '$lib/quiz/transposed-rows';
import { inReadings, inputAndKernel, settingsOf } from './figure';

const KERNEL = 3;

/** A whole output of one row, stamped by hand. */
export default template('output-row', { skill: 'transposed-convolution', level: 2 }, (random) => {
	const cells = integer(random, 2, 3);
	const input = randomRows(random, 1, cells, 1, 5);
	const weights = shuffled(random, [-1, 1, 2, 3, 4]);
	const kernel = makeRows(1, KERNEL, (_, column) => weights[column]);
	const stride = 2;
	const transposition = { input, kernel, options: { stride: [1, stride] } } as const;
	const settings = settingsOf(transposition, [1, stride]);
	const answer = transposeRows(transposition);
	const crowded = transposeRows({ ...transposition, options: { stride: 1 } });
	const padded = answer.map((row, r) => row.map((value, c) => crowded[r][c] ?? value.mul(0)));
	const list = input[0].map(exactText);

	return {
		kind: 'grid',
		label: { en: 'Output', zh: '输出' },
		role: 'output',
		stem: {
			en: `A transposed convolution with stride ${stride} and no padding goes over this row. Fill in the ${answer[0].length} numbers of the output.`,
			zh: `对这一行做步幅为 ${stride} 的转置卷积，不填充。请填出输出的 ${answer[0].length} 个数。`
		},
		matrices: inputAndKernel(transposition),
		answer,
		mistakes: [
			{
				misconception: 'overlapsOverwritten',
				value: overlapsOverwritten(transposition),
				feedback: {
					en: 'Neighbouring stamps share a cell. You kept only the later number there; both are added.',
					zh: '相邻两个章共用一格。你只留下了后来的数，其实两个数要相加。'
				},
				state: inReadings(settings, 'cell', 1)
			},
			{
				misconception: 'kernelNotTurned',
				value: kernelNotTurned(transposition),
				feedback: {
					en: 'Your stamps are turned round. A stamp is the kernel as it is printed, times the input.',
					zh: '你把章左右颠倒了。章就是原样的卷积核乘以输入。'
				},
				state: inReadings({ ...settings, reading: 'zeroInsert' }, 'cell', 0)
			},
			{
				misconception: 'forgotStride',
				value: padded,
				feedback: {
					en: `You put each stamp one cell further on. With stride ${stride} it is ${stride} cells.`,
					zh: `你每次只往后挪了一格。步幅是 ${stride}，要挪 ${stride} 格。`
				},
				state: inReadings(settings, 'term', KERNEL)
			}
		],
		hints: [
			hint(
				inReadings(settings, 'cell', 0),
				`The first input, ${list[0]}, stamps the kernel times ${list[0]} onto the first ${KERNEL} cells.`,
				`第一个输入 ${list[0]}，把卷积核乘以 ${list[0]}，盖到前 ${KERNEL} 格上。`
			),
			hint(
				inReadings(settings, 'cell', 1),
				`The second, ${list[1]}, begins ${stride} cells further on, at cell ${stride + 1}, where the first has left ${exactText(answer[0][2].sub(kernel[0][0].mul(input[0][1])))} already.`,
				`第二个输入 ${list[1]} 往后 ${stride} 格，从第 ${stride + 1} 格盖起，那里已经有 ${exactText(answer[0][2].sub(kernel[0][0].mul(input[0][1])))} 了。`
			)
		],
		explanation: {
			en: `Each of ${list.join(', ')} stamps its multiple of the kernel, ${stride} cells apart; shared cells add up: ${answer[0].map(exactText).join(', ')}.`,
			zh: `${list.join('、')} 各自盖下卷积核的若干倍，相距 ${stride} 格，共用的格子相加：${answer[0].map(exactText).join('、')}。`
		},
		state: inReadings(settings)
	};
});
