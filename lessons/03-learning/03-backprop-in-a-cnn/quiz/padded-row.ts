import { template } from '$lib/quiz/ask';
import { gradientRows } from '$lib/quiz/gradient-rows';
import { hint } from '$lib/quiz/hints/hint';
import { forgotRotation, paddingGradientKept } from '$lib/quiz/misconceptions/backward';
import { exactText, sumText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { makeRows, randomRows } from '$lib/quiz/rows';
import type { Rows } from '$lib/quiz/rows';
import { rational } from '$lib/engine';
import { gradientMatrix, inBack, inputGradient, kernelMatrix } from './figure';
import { drawGradient, gathered, shuffledRows } from './small';

const KERNEL = 3;
const PADDING = { top: 0, bottom: 0, left: 1, right: 1 };

/** The gradient of a padded row: what falls on the padding is thrown away. */
export default template('padded-row', { skill: 'convolution-gradients', level: 3 }, (random) => {
	const width = integer(random, 3, 4);
	const back = {
		input: randomRows(random, 1, width, 0, 5),
		kernel: shuffledRows(random, 1, KERNEL, [-1, 1, 2, 3, 4]),
		gradient: drawGradient(random, 1, width),
		options: { padding: [0, 1] }
	} as const;
	const { input: answer } = gradientRows(back);
	/** As if the windows had begun at the first cell; what reaches beyond the end is cut off. */
	const longer = { ...back, input: makeRows(1, width + KERNEL - 1, () => 0), options: {} };
	const shifted: Rows = [gradientRows(longer).input[0].slice(0, width)];
	const [first] = back.gradient[0];
	const [lost] = back.kernel[0];
	const lostText = exactText(rational.mul(first, lost));
	const show = (target: 'inputScatter' | 'input', grain: 'map' | 'cell', index = 0) =>
		inBack('back', back, { target, padding: PADDING }, grain, index);
	const texts = answer[0].map((_, x) => sumText(gathered(back, [0, x])));

	return {
		kind: 'grid',
		...inputGradient,
		stem: {
			en: `A kernel of width ${KERNEL} went over a row of ${width} cells with stride 1 and one zero of padding at each end. Fill in the gradient of the row.`,
			zh: `宽 ${KERNEL} 的卷积核以步幅 1 滑过一行 ${width} 格，两端各填充一个 0。请填出这一行的梯度。`
		},
		matrices: [kernelMatrix(back.kernel), gradientMatrix(back.gradient)],
		answer,
		mistakes: [
			{
				misconception: 'paddingGradientKept',
				value: paddingGradientKept(back),
				feedback: {
					en: `You gave the cells at the ends what fell on the padding beside them, ${lostText} at the left. The padding is no part of the input: its gradient is thrown away.`,
					zh: `你把落在填充上的梯度算给了两端的格子，左边是 ${lostText}。填充不是输入的一部分，它的梯度要丢掉。`
				},
				state: show('inputScatter', 'cell')
			},
			{
				misconception: 'forgotPadding',
				value: shifted,
				feedback: {
					en: 'Your first stamp begins at the first cell. With padding the first window began one cell before it.',
					zh: '你的第一个印章从第一格盖起。有填充时，第一个窗口从它前面一格开始。'
				},
				state: show('inputScatter', 'cell')
			},
			{
				misconception: 'forgotRotation',
				value: forgotRotation(back),
				feedback: {
					en: 'Here the kernel was laid over the gradients as it is. For the gather it has to be turned around.',
					zh: '这里把卷积核原样放到了梯度上。收集时要先把它左右颠倒过来。'
				},
				state: show('input', 'cell')
			}
		],
		hints: [
			hint(
				show('inputScatter', 'cell'),
				`The first output’s window began in the padding. Of its stamp, the first product, ${lostText}, falls there and is lost.`,
				`第一个输出的窗口从填充开始。它的印章里第一个乘积 ${lostText} 落在那里，丢掉。`
			),
			hint(
				show('input', 'cell'),
				`So the first cell gets ${texts[0]}.`,
				`所以第一格得到 ${texts[0]}。`
			)
		],
		explanation: {
			en: `Each cell gathers from the windows that read it: ${texts.join('; ')}. What falls on the padding is thrown away.`,
			zh: `每格从读过它的窗口收集：${texts.join('；')}。落在填充上的丢掉。`
		},
		state: show('inputScatter', 'map')
	};
});
