import { template } from '$lib/quiz/ask';
import { gradientRows } from '$lib/quiz/gradient-rows';
import { hint } from '$lib/quiz/hints/hint';
import {
	forgotRotation,
	gradientsMultiplied,
	stampsOverwrite
} from '$lib/quiz/misconceptions/backward';
import { exactText, productText, sumText } from '$lib/quiz/print';
import { gradientMatrix, inBack, kernelMatrix } from './figure';
import { gathered, smallBack } from './small';

const MIDDLE = 1;
const PLACE = 4;

/** The gradient of the input cell that all four windows read. */
export default template('cell-gradient', { skill: 'convolution-gradients', level: 1 }, (random) => {
	const back = smallBack(random);
	const products = gathered(back, [MIDDLE, MIDDLE]);
	const [first] = products;
	const answer = gradientRows(back).input[MIDDLE][MIDDLE];
	const straight = forgotRotation(back)[MIDDLE][MIDDLE];
	const show = (grain: 'cell' | 'term', index: number) =>
		inBack('back', back, { target: 'input' }, grain, index);
	const state = show('cell', PLACE);
	const list = products.map(productText).join(', ');

	return {
		kind: 'number',
		stem: {
			en: 'A 2×2 kernel went over a 3×3 input with stride 1, no padding. The loss changes with its four outputs as shown. What is the gradient of the loss with respect to the pixel in the middle of the input?',
			zh: '2×2 的卷积核以步幅 1 滑过 3×3 的输入，不填充。损失对四个输出的梯度如图。损失对输入正中那个像素的梯度是多少？'
		},
		matrices: [kernelMatrix(back.kernel), gradientMatrix(back.gradient)],
		answer,
		mistakes: [
			{
				misconception: 'forgotRotation',
				value: straight,
				feedback: {
					en: `You get ${exactText(straight)} with the kernel laid straight over the gradients. The window at the top left met this pixel with its last weight: seen from the pixel, the kernel is turned by 180°.`,
					zh: `把卷积核原样放到梯度上，就得 ${exactText(straight)}。左上角的窗口是用最后一个权重碰到这个像素的：从像素这边看，卷积核旋转了 180°。`
				},
				state: show('term', PLACE * products.length)
			},
			{
				misconception: 'stampsOverwrite',
				value: stampsOverwrite(back)[MIDDLE][MIDDLE],
				feedback: {
					en: 'That is what the last window gives alone. All four windows read the pixel, and what they give adds up.',
					zh: '这只是最后一个窗口给的。四个窗口都读过这个像素，它们给的要加起来。'
				},
				state: inBack('back', back, { target: 'inputScatter' }, 'cell', 3)
			},
			{
				misconception: 'gradientsMultiplied',
				value: gradientsMultiplied(back)[MIDDLE][MIDDLE],
				feedback: {
					en: 'You multiplied what the four windows give. Along a path slopes are multiplied; where paths meet, they are added.',
					zh: '你把四个窗口给的相乘了。沿一条路径，斜率相乘；几条路径汇合处，要相加。'
				}
			},
			{
				misconception: 'forgotWeights',
				value: back.gradient.flat().reduce((sum, value) => sum.add(value)),
				feedback: {
					en: 'This is the sum of the gradients alone. Each has to be multiplied by the weight by which its window read the pixel.',
					zh: '这只是梯度的和。每个梯度还要乘以它的窗口读这个像素时用的权重。'
				}
			}
		],
		hints: [
			hint(
				state,
				`All four windows read the middle pixel. The one at the top left met it with its bottom right weight, ${exactText(first.w)}.`,
				`四个窗口都读过正中的像素。左上角的窗口碰到它的是右下角的权重 ${exactText(first.w)}。`
			),
			hint(
				show('term', PLACE * products.length + products.length - 1),
				`The products are ${list}. They still have to be added.`,
				`各个乘积是 ${list}，还要加起来。`
			)
		],
		explanation: {
			en: `Each output gradient times the weight by which that window read the pixel: ${sumText(products)}.`,
			zh: `每个输出梯度乘以那个窗口读这个像素时用的权重：${sumText(products)}。`
		},
		state
	};
});
