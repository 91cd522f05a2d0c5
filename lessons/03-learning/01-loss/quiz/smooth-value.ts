import { rational, smoothL1Loss, smoothL1LossBackward, tensor } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { integer, pick } from '$lib/quiz/random';
import { TENTHS } from '$lib/scenes/regression-losses/parameters';
import { inCosts } from './figure';

/** What a loss makes of one error. */
const single = (error: Rational) => [tensor([1], [error]), tensor([1], [rational.zero])] as const;

/** Smooth L1 of one error, on the parabola or on the straight line. */
export default template('smooth-value', { skill: 'losses', level: 2 }, (random) => {
	const beta = pick(random, [2, 3, 4]);
	const isNear = pick(random, [true, false]);
	const size = isNear ? integer(random, 1, beta - 1) : integer(random, beta + 1, 8);
	const error = rational.from(pick(random, [-1, 1]) * size);
	const width = rational.from(beta);
	const [answer] = smoothL1Loss(...single(error), { beta: width }, rational).data;
	const [slope] = smoothL1LossBackward(...single(error), { beta: width }, null, rational).input
		.data;
	const distance = error.abs();
	const half = rational.div(width, rational.from(2));
	const parabola = rational.div(
		rational.mul(distance, distance),
		rational.mul(width, rational.from(2))
	);
	const line = rational.sub(distance, half);
	const [errorText, answerText] = [error, answer].map(exactText);
	const points = tensor([2, 1], [error, rational.zero]);
	const state = inCosts({ points, loss: 'smoothL1', beta: beta * TENTHS });

	return {
		kind: 'number',
		stem: {
			en: `What is the smooth L1 loss with $\\beta = ${beta}$ of one prediction whose error is ${errorText}?`,
			zh: `一个预测值的误差是 ${errorText}。$\\beta = ${beta}$ 的 smooth L1 损失是多少？`
		},
		matrices: [],
		answer,
		mistakes: [
			{
				misconception: 'l1ForSmooth',
				value: distance,
				feedback: {
					en: `${exactText(distance)} is the plain L1 loss. Smooth L1 lies below it, because of the rounded bottom.`,
					zh: `${exactText(distance)} 是普通的 L1 损失。smooth L1 底部是圆的，所以比它低。`
				},
				state: inCosts({ points, loss: 'l1' })
			},
			isNear
				? {
						misconception: 'lineEverywhere',
						value: line,
						feedback: {
							en: `${exactText(distance)} is less than β = ${beta}: there the loss is not the line |d| − β/2 but the parabola.`,
							zh: `${exactText(distance)} 小于 β = ${beta}，这里不是直线 |d| − β/2，而是抛物线。`
						}
					}
				: {
						misconception: 'parabolaEverywhere',
						value: parabola,
						feedback: {
							en: `The parabola ends at β = ${beta}, and ${exactText(distance)} lies beyond: from there on the loss is a straight line.`,
							zh: `抛物线到 β = ${beta} 为止，${exactText(distance)} 已经超出：从那里起损失是直线。`
						}
					},
			{
				misconception: 'squareEverywhere',
				value: rational.mul(distance, distance),
				feedback: {
					en: 'This is the plain square of the error, as MSE has it.',
					zh: '这是误差的平方，是 MSE 的做法。'
				},
				state: inCosts({ points, loss: 'mse' })
			}
		],
		hints: [
			hint(
				state,
				`There are two parts. Is the distance ${exactText(distance)} below β = ${beta}, on the parabola, or beyond it, on the straight line?`,
				`它分两段。距离 ${exactText(distance)} 是小于 β = ${beta}，在抛物线上，还是已经超出，在直线上？`
			),
			isNear
				? hint(
						state,
						`On the parabola the loss is $\\frac{d^2}{2\\beta}$ with $d = ${exactText(distance)}$.`,
						`在抛物线上，损失是 $\\frac{d^2}{2\\beta}$，其中 $d = ${exactText(distance)}$。`
					)
				: hint(
						state,
						`On the line the loss is $|d| - \\frac{\\beta}{2}$; its slope there is ${exactText(slope)}.`,
						`在直线上，损失是 $|d| - \\frac{\\beta}{2}$，斜率是 ${exactText(slope)}。`
					)
		],
		explanation: isNear
			? {
					en: `${exactText(distance)} is below ${beta}, so it is ${exactText(distance)}² ÷ (2 × ${beta}) = ${answerText}.`,
					zh: `${exactText(distance)} 小于 ${beta}，所以是 ${exactText(distance)}² ÷ (2 × ${beta}) = ${answerText}。`
				}
			: {
					en: `${exactText(distance)} is not below ${beta}, so it is ${exactText(distance)} − ${beta}/2 = ${answerText}.`,
					zh: `${exactText(distance)} 不小于 ${beta}，所以是 ${exactText(distance)} − ${beta}/2 = ${answerText}。`
				},
		state
	};
});
