import type { Rational } from '$lib/engine';
import { errorOf, template } from '$lib/quiz/ask';
import { gradientRows } from '$lib/quiz/gradient-rows';
import { hint } from '$lib/quiz/hints/hint';
import { forgotRotation, gradientAveraged, onePlaceOnly } from '$lib/quiz/misconceptions/backward';
import { exactText, sumText } from '$lib/quiz/print';
import { drawUntil, pick } from '$lib/quiz/random';
import { makeRows } from '$lib/quiz/rows';
import { gradientMatrix, inBack, inputMatrix, kernelMatrix } from './figure';
import { collected, gathered, smallBack } from './small';

/** The lines that can go wrong. */
const slips = ['middle', 'weight', 'bias'] as const;

/** Three gradients of a convolution, worked out with one slip. */
export default template(
	'worked-gradient',
	{ skill: 'convolution-gradients', level: 3 },
	(random) => {
		const slip = pick(random, slips);
		const { back, right, wrong } = drawUntil(
			() => {
				const drawn = smallBack(random);
				const found = gradientRows(drawn);
				const ones = { input: makeRows(2, 2, () => 1), kernel: makeRows(1, 1, () => 1) };
				return {
					back: drawn,
					right: { middle: found.input[1][1], weight: found.weight[0][0], bias: found.bias },
					wrong: {
						middle: forgotRotation(drawn)[1][1],
						weight: onePlaceOnly(drawn)[0][0],
						bias: gradientAveraged({ ...drawn, ...ones })[0][0]
					}
				};
			},
			(drawn) => slips.every((line) => !drawn.right[line].equals(drawn.wrong[line]))
		);
		const said = (line: (typeof slips)[number]): Rational =>
			line === slip ? wrong[line] : right[line];
		const straight = sumText(
			gathered(back, [1, 1]).map(({ x }, index, all) => {
				const { w } = all[all.length - 1 - index];
				return { x, w, product: x.mul(w) };
			})
		);
		const terms = {
			middle: slip === 'middle' ? straight : sumText(gathered(back, [1, 1])),
			weight: sumText(collected(back, [0, 0]).slice(0, slip === 'weight' ? 1 : undefined))
		};
		const show = (target: 'input' | 'weight' | 'bias', index: number) =>
			inBack(target === 'input' ? 'back' : 'weights', back, { target }, 'cell', index);
		const states = { middle: show('input', 4), weight: show('weight', 0), bias: show('bias', 0) };
		const because = {
			middle: {
				en: `the window at the top left met the middle pixel with its last weight, so the kernel is turned: ${sumText(gathered(back, [1, 1]))}`,
				zh: `左上角的窗口是用最后一个权重碰到正中像素的，所以核要旋转：${sumText(gathered(back, [1, 1]))}`
			},
			weight: {
				en: `the first weight was used at all four places: ${sumText(collected(back, [0, 0]))}`,
				zh: `第一个权重在四个位置都用到：${sumText(collected(back, [0, 0]))}`
			},
			bias: {
				en: `the gradient of the bias is the sum, ${exactText(right.bias)}, not the mean`,
				zh: `偏置的梯度是和 ${exactText(right.bias)}，不是平均`
			}
		}[slip];

		return {
			kind: 'error',
			stem: {
				en: 'Somebody works out gradients of a convolution with stride 1 and no padding, from the gradient of its output. Which line has the mistake?',
				zh: '卷积的步幅为 1，不填充，有人从输出的梯度算出下面几个梯度。哪一行错了？'
			},
			matrices: [inputMatrix(back.input), kernelMatrix(back.kernel), gradientMatrix(back.gradient)],
			...errorOf([
				{
					text: {
						en: `The pixel in the middle gets ${terms.middle}.`,
						zh: `正中的像素得到 ${terms.middle}。`
					},
					sound:
						slip === 'middle'
							? null
							: {
									misconception: 'forgotRotation',
									feedback: {
										en: 'This line is right: seen from the pixel the kernel is turned by 180°, so the first gradient meets the last weight.',
										zh: '这一行没有错：从像素这边看，核旋转了 180°，所以第一个梯度碰到的是最后一个权重。'
									},
									state: states.middle
								}
				},
				{
					text: {
						en: `The first weight gets ${terms.weight}.`,
						zh: `第一个权重得到 ${terms.weight}。`
					},
					sound:
						slip === 'weight'
							? null
							: {
									misconception: 'weightGradientTurned',
									feedback: {
										en: 'This line is right: for a weight nothing is turned. It met the four cells at the top left of the input, each with its own output gradient.',
										zh: '这一行没有错：求权重的梯度不用旋转。它碰到的是输入左上角的四格，各配一个输出梯度。'
									},
									state: states.weight
								}
				},
				{
					text: {
						en: `The bias gets ${exactText(said('bias'))}.`,
						zh: `偏置得到 ${exactText(said('bias'))}。`
					},
					sound:
						slip === 'bias'
							? null
							: {
									misconception: 'gradientAveraged',
									feedback: {
										en: 'This line is right: all output gradients added up, not their mean.',
										zh: '这一行没有错：所有输出梯度相加，不是平均。'
									},
									state: states.bias
								}
				}
			]),
			hints: [
				hint(
					states.middle,
					'Start with the pixel: with which weight did the first window, top left, meet it?',
					'先看像素：左上角的第一个窗口是用哪个权重碰到它的？'
				),
				hint(
					states.weight,
					'Then count: at how many places was the first weight used, and the bias?',
					'再数一数：第一个权重用在几个位置？偏置呢？'
				)
			],
			explanation: {
				en: `The mistake: ${because.en}.`,
				zh: `错在：${because.zh}。`
			},
			state: states[slip]
		};
	}
);
