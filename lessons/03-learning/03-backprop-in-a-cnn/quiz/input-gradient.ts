import { template } from '$lib/quiz/ask';
import { gradientRows } from '$lib/quiz/gradient-rows';
import { hint } from '$lib/quiz/hints/hint';
import {
	forgotRotation,
	gradientsMultiplied,
	stampsOverwrite
} from '$lib/quiz/misconceptions/backward';
import { exactText, sumText } from '$lib/quiz/print';
import type { Place } from '$lib/quiz/rows';
import { gradientMatrix, inBack, inputGradient, kernelMatrix } from './figure';
import { gathered, smallBack } from './small';

/** The whole gradient of a small input, cell by cell. */
export default template(
	'input-gradient',
	{ skill: 'convolution-gradients', level: 2 },
	(random) => {
		const back = smallBack(random);
		const { input: answer } = gradientRows(back);
		const stampAt = (index: number) =>
			inBack('back', back, { target: 'inputScatter' }, 'cell', index);
		const sumAt = (place: Place) => sumText(gathered(back, place));
		const [[top, besides]] = back.gradient;

		return {
			kind: 'grid',
			...inputGradient,
			stem: {
				en: 'A 2×2 kernel went over a 3×3 input with stride 1, no padding. Fill in the gradient of the input.',
				zh: '2×2 的卷积核以步幅 1 滑过 3×3 的输入，不填充。请填出输入的梯度。'
			},
			matrices: [kernelMatrix(back.kernel), gradientMatrix(back.gradient)],
			answer,
			mistakes: [
				{
					misconception: 'forgotRotation',
					value: forgotRotation(back),
					feedback: {
						en: 'Here the kernel slid over the gradients as it is. For the gather it has to be turned by 180°; or stamp it, straight, once for every output gradient.',
						zh: '这里卷积核是原样在梯度上滑动的。收集时要先旋转 180°；或者改用盖章，每个输出梯度原样盖一次。'
					},
					state: inBack('back', back, { target: 'input' }, 'cell', 0)
				},
				{
					misconception: 'stampsOverwrite',
					value: stampsOverwrite(back),
					feedback: {
						en: 'Where stamps overlap you kept the last one. They add up.',
						zh: '印章重叠的地方你只留下了最后一个。应该相加。'
					},
					state: stampAt(1)
				},
				{
					misconception: 'gradientsMultiplied',
					value: gradientsMultiplied(back),
					feedback: {
						en: 'Where stamps overlap you multiplied. Gradients that meet are added.',
						zh: '印章重叠的地方你做了乘法。汇到一处的梯度要相加。'
					},
					state: stampAt(3)
				}
			],
			hints: [
				hint(
					stampAt(0),
					`Stamp: the output gradient ${exactText(top)} puts the kernel, times ${exactText(top)}, onto the four cells at the top left.`,
					`盖章：输出梯度 ${exactText(top)} 把卷积核乘以 ${exactText(top)}，盖在左上角的四格上。`
				),
				hint(
					stampAt(1),
					`The next, ${exactText(besides)}, stamps one cell further right. In the middle column both add up.`,
					`下一个 ${exactText(besides)} 往右移一格再盖。中间一列两次相加。`
				)
			],
			explanation: {
				en: `Stamp the kernel four times and add. The cell at the top left is under one stamp: ${sumAt([0, 0])}. The one beside it is under two: ${sumAt([0, 1])}. The middle is under all four: ${sumAt([1, 1])}.`,
				zh: `把卷积核盖四次，再相加。左上角只盖到一次：${sumAt([0, 0])}。它右边的盖到两次：${sumAt([0, 1])}。正中盖到四次：${sumAt([1, 1])}。`
			},
			state: inBack('back', back, { target: 'inputScatter' })
		};
	}
);
