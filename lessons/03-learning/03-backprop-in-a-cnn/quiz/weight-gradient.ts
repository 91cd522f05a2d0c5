import { template } from '$lib/quiz/ask';
import { gradientRows } from '$lib/quiz/gradient-rows';
import { hint } from '$lib/quiz/hints/hint';
import { gradientAveraged, onePlaceOnly, turned } from '$lib/quiz/misconceptions/backward';
import { exactText, productText, sumText } from '$lib/quiz/print';
import type { Place } from '$lib/quiz/rows';
import { gradientMatrix, inBack, inputMatrix } from './figure';
import { collected, smallBack } from './small';

const MOST_TERMS = 4;

/** The gradient of a kernel, weight by weight. */
export default template(
	'weight-gradient',
	{ skill: 'convolution-gradients', level: 2 },
	(random) => {
		const back = smallBack(random);
		const { weight: answer } = gradientRows(back);
		const products = collected(back, [0, 0]);
		const sumAt = (place: Place) => sumText(collected(back, place));
		const show = (grain: 'map' | 'cell' | 'term', index = 0) =>
			inBack('weights', back, { target: 'weight' }, grain, index);
		const [[first]] = back.gradient;

		return {
			kind: 'grid',
			label: { en: 'Kernel gradient', zh: '卷积核的梯度' },
			role: 'gradient',
			stem: {
				en: 'A 2×2 kernel went over this input with stride 1, no padding, and the gradient of its output is known. Fill in the gradient of the kernel.',
				zh: '2×2 的卷积核以步幅 1 滑过这个输入，不填充，输出的梯度已知。请填出卷积核的梯度。'
			},
			matrices: [inputMatrix(back.input), gradientMatrix(back.gradient)],
			answer,
			mistakes: [
				{
					misconception: 'onePlaceOnly',
					value: onePlaceOnly(back),
					feedback: {
						en: `This is what the first window gives, ${exactText(first)} times the cells under it. The same weights were used at ${MOST_TERMS} places, and all of them add up.`,
						zh: `这只是第一个窗口给的：${exactText(first)} 乘以窗口里的格子。同样的权重用在 ${MOST_TERMS} 个位置，要全部相加。`
					},
					state: show('term')
				},
				{
					misconception: 'weightGradientTurned',
					value: turned(answer),
					feedback: {
						en: 'The numbers are right, but turned by 180°. The turn belongs to the gradient of the input. The first weight met the cells of the input from the top left on.',
						zh: '数都对，只是转了 180°。旋转是求输入的梯度时用的。第一个权重碰到的是从输入左上角开始的那些格子。'
					},
					state: show('cell')
				},
				{
					misconception: 'gradientAveraged',
					value: gradientAveraged(back),
					feedback: {
						en: `You divided by the ${MOST_TERMS} places. Every use of a weight counts in full: the gradient is the sum.`,
						zh: `你除以了位置数 ${MOST_TERMS}。权重的每一次使用都要足额算上：梯度是和。`
					},
					state: show('term', MOST_TERMS - 1)
				}
			],
			hints: [
				hint(
					show('cell'),
					'The first weight met the four cells at the top left of the input, one at each place of the window. Lay the output gradient over them, as it is.',
					'窗口在四个位置时，第一个权重依次碰到输入左上角的四格。把输出梯度原样放到这四格上。'
				),
				hint(
					show('term', MOST_TERMS - 1),
					`Its products are ${products.map(productText).join(', ')}. They still have to be added.`,
					`它的乘积是 ${products.map(productText).join('、')}，还要加起来。`
				)
			],
			explanation: {
				en: `The output gradient slides over the input like a kernel. First weight: ${sumAt([0, 0])}. Then ${sumAt([0, 1])}; below, ${sumAt([1, 0])} and ${sumAt([1, 1])}.`,
				zh: `把输出梯度当作卷积核，在输入上滑动。第一个权重：${sumAt([0, 0])}。然后是 ${sumAt([0, 1])}；下面一行是 ${sumAt([1, 0])} 和 ${sumAt([1, 1])}。`
			},
			state: show('map')
		};
	}
);
