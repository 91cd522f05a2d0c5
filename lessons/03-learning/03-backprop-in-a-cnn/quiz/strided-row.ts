import { onlyIf, template } from '$lib/quiz/ask';
import { gradientRows } from '$lib/quiz/gradient-rows';
import { hint } from '$lib/quiz/hints/hint';
import {
	forgotRotation,
	forgotStrideBack,
	stampsOverwrite
} from '$lib/quiz/misconceptions/backward';
import { exactText, sumText } from '$lib/quiz/print';
import { pick, integer } from '$lib/quiz/random';
import { randomRows } from '$lib/quiz/rows';
import { gradientMatrix, inBack, inputGradient, kernelMatrix } from './figure';
import { drawGradient, gathered, shuffledRows } from './small';

const STRIDE = 2;
const KERNEL = 3;
const OUTPUTS = 2;
/** The last cell of the input that a window reads. */
const LAST = (OUTPUTS - 1) * STRIDE + KERNEL - 1;

/** The gradient of a row under stride 2, perhaps with a cell left over. */
export default template('strided-row', { skill: 'convolution-gradients', level: 2 }, (random) => {
	const leftOver = integer(random, 0, 1);
	const width = LAST + 1 + leftOver;
	const back = {
		input: randomRows(random, 1, width, 0, 5),
		kernel: shuffledRows(
			random,
			1,
			KERNEL,
			pick(random, [
				[1, 2, 3],
				[-1, 2, 4],
				[3, -2, 1]
			])
		),
		gradient: drawGradient(random, 1, OUTPUTS),
		options: { stride: [1, STRIDE] }
	} as const;
	const { input: answer } = gradientRows(back);
	const shared = sumText(gathered(back, [0, STRIDE]));
	const [first, second] = back.gradient[0].map(exactText);
	const show = (target: 'inputScatter' | 'input', index: number) =>
		inBack('strided', back, { target, stride: [1, STRIDE] }, 'cell', index);

	return {
		kind: 'grid',
		...inputGradient,
		stem: {
			en: `A kernel of width ${KERNEL} went over a row of ${width} cells with stride ${STRIDE}, no padding, and gave ${OUTPUTS} outputs. Fill in the gradient of the row.`,
			zh: `宽 ${KERNEL} 的卷积核以步幅 ${STRIDE} 滑过一行 ${width} 格，不填充，得到 ${OUTPUTS} 个输出。请填出这一行的梯度。`
		},
		matrices: [kernelMatrix(back.kernel), gradientMatrix(back.gradient)],
		answer,
		mistakes: [
			{
				misconception: 'forgotStride',
				value: forgotStrideBack(back),
				feedback: {
					en: `Your stamps lie one cell apart. The windows lay ${STRIDE} apart, and so do their stamps.`,
					zh: `你的印章只隔一格。窗口相隔 ${STRIDE} 格，印章也相隔 ${STRIDE} 格。`
				},
				state: show('inputScatter', 1)
			},
			{
				misconception: 'forgotRotation',
				value: forgotRotation(back),
				feedback: {
					en: 'Here each stamp is the kernel backwards. A stamp is never turned: only the gather turns the kernel.',
					zh: '这里盖的是左右颠倒的核。盖章从来不用转：只有收集时才旋转卷积核。'
				},
				state: show('inputScatter', 0)
			},
			{
				misconception: 'stampsOverwrite',
				value: stampsOverwrite(back),
				feedback: {
					en: `Cell ${STRIDE + 1} is under both stamps. You kept the second; they add up.`,
					zh: `第 ${STRIDE + 1} 格两个印章都盖到。你只留下第二个，其实要相加。`
				},
				state: show('input', STRIDE)
			},
			...onlyIf(leftOver > 0, {
				misconception: 'allCellsRead' as const,
				value: [answer[0].map((value, x) => (x > LAST ? answer[0][LAST] : value))],
				feedback: {
					en: 'No window read the last cell: the next would begin there and reach beyond the row. It has no influence, and its gradient is 0.',
					zh: '没有窗口读过最后一格：下一个窗口会超出这一行。它没有影响，梯度是 0。'
				},
				state: show('input', width - 1)
			})
		],
		hints: [
			hint(
				show('inputScatter', 0),
				`The first output, with gradient ${first}, stamps the kernel onto cells 1 to ${KERNEL}.`,
				`第一个输出的梯度是 ${first}，它把卷积核盖在第 1 到 ${KERNEL} 格上。`
			),
			hint(
				show('inputScatter', 1),
				`The second, with gradient ${second}, stamps onto cells ${STRIDE + 1} to ${STRIDE + KERNEL}. Cell ${STRIDE + 1} gets both: ${shared}.`,
				`第二个的梯度是 ${second}，盖在第 ${STRIDE + 1} 到 ${STRIDE + KERNEL} 格上。第 ${STRIDE + 1} 格两个都得到：${shared}。`
			)
		],
		explanation: {
			en: `Two stamps, ${STRIDE} cells apart: ${first} times the kernel, and ${second} times the kernel. Where they overlap they add up, ${shared}.${leftOver ? ' No window read the last cell, so it gets 0.' : ''} Together: ${answer[0].map(exactText).join(', ')}.`,
			zh: `两个印章相隔 ${STRIDE} 格：${first} 乘卷积核，${second} 乘卷积核，重叠处相加，${shared}。${leftOver ? '最后一格没有窗口读过，得 0。' : ''}合起来是 ${answer[0].map(exactText).join('、')}。`
		},
		state: inBack('strided', back, { target: 'inputScatter', stride: [1, STRIDE] })
	};
});
