import { rational, tensor } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { matchOf } from '$lib/quiz/ask-many';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { integer, pick } from '$lib/quiz/random';
import { lossIds, operationsOf } from '$lib/scenes/regression-losses/losses';
import type { LossId } from '$lib/scenes/regression-losses/losses';
import { TENTHS } from '$lib/scenes/regression-losses/parameters';
import { inCosts } from './figure';

/** The slope of each loss at one error that lies on smooth L1's parabola. */
export default template('match-slopes', { skill: 'losses', level: 2 }, (random) => {
	const beta = pick(random, [4, 5, 8, 10]) / 2;
	const size = integer(random, 1, 2 * beta - 1);
	const error = rational.from(`${pick(random, [-1, 1]) * size}/2`);
	const width = rational.from(`${2 * beta}/2`);
	const [x, y] = [tensor([1], [error]), tensor([1], [rational.zero])];
	const slopeOf = (id: LossId) =>
		operationsOf<Rational>(id).backward(x, y, { beta: width }, null, rational).input.data[0];
	const slopes = { mse: slopeOf('mse'), l1: slopeOf('l1'), smoothL1: slopeOf('smoothL1') };
	const [valueOfMse] = operationsOf<Rational>('mse').loss(x, y, { beta: width }, rational).data;
	const names = { mse: 'MSE', l1: 'MAE', smoothL1: `smooth L1, $\\beta = ${exactText(width)}$` };
	const number = (value: Rational) => ({ en: exactText(value), zh: exactText(value) });
	const errorText = exactText(error);
	const points = tensor([2, 1], [error, rational.zero]);
	const show = (loss: LossId) => inCosts({ points, loss, beta: beta * TENTHS });

	return {
		kind: 'match',
		stem: {
			en: `One prediction has the error ${errorText}. Which slope does each loss of this one prediction have there?`,
			zh: `一个预测值的误差是 ${errorText}。各种损失（只算这一个预测值）在那里的斜率是多少？`
		},
		matrices: [],
		...matchOf(
			random,
			lossIds.map((id) => ({ id, partner: `${id}-slope`, text: { en: names[id], zh: names[id] } })),
			[
				...lossIds.map((id) => ({ id: `${id}-slope`, text: number(slopes[id]) })),
				{ id: 'value', text: number(valueOfMse) },
				{ id: 'distance', text: number(error) }
			],
			[
				{
					misconception: 'valueForSlope',
					instead: { mse: 'value' },
					feedback: {
						en: `${exactText(valueOfMse)} is the loss itself, the square of ${errorText}. Its slope is 2 times the error.`,
						zh: `${exactText(valueOfMse)} 是损失本身，即 ${errorText} 的平方。它的斜率是误差的 2 倍。`
					},
					state: show('mse')
				},
				{
					misconception: 'slopeGrowsWithError',
					instead: { l1: 'distance' },
					feedback: {
						en: 'The slope of |d| does not grow with the error: it is −1 or 1, whatever the distance.',
						zh: '|d| 的斜率不随误差变大：不管离多远，只是 −1 或 1。'
					},
					state: show('l1')
				},
				{
					misconception: 'l1ForSmooth',
					instead: { smoothL1: 'l1-slope', l1: 'smoothL1-slope' },
					feedback: {
						en: `You gave the slopes of MAE and smooth L1 to each other. Below β = ${exactText(width)} smooth L1 is a parabola, and flatter than MAE.`,
						zh: `你把 MAE 和 smooth L1 的斜率弄反了。误差小于 β = ${exactText(width)} 时 smooth L1 是抛物线，比 MAE 平缓。`
					},
					state: show('smoothL1')
				},
				{
					misconception: 'factorForgotten',
					instead: { mse: 'distance' },
					feedback: {
						en: 'The slope of d² is 2d: the 2 is missing.',
						zh: 'd² 的斜率是 2d：少了一个 2。'
					},
					state: show('mse')
				}
			]
		),
		hints: [
			hint(
				show('mse'),
				'The slope of d² is 2d. That of |d| is the sign of d.',
				'd² 的斜率是 2d，|d| 的斜率是 d 的符号。'
			),
			hint(
				show('smoothL1'),
				`${errorText} lies on the parabola of smooth L1, $\\frac{d^2}{2\\beta}$. Its slope is $\\frac{d}{\\beta}$.`,
				`${errorText} 在 smooth L1 的抛物线 $\\frac{d^2}{2\\beta}$ 上，斜率是 $\\frac{d}{\\beta}$。`
			)
		],
		explanation: {
			en: `MSE: 2 × (${errorText}) = ${exactText(slopes.mse)}. MAE: the sign, ${exactText(slopes.l1)}. Smooth L1: ${errorText} ÷ ${exactText(width)} = ${exactText(slopes.smoothL1)}.`,
			zh: `MSE：2 × (${errorText}) = ${exactText(slopes.mse)}。MAE：取符号，${exactText(slopes.l1)}。smooth L1：${errorText} ÷ ${exactText(width)} = ${exactText(slopes.smoothL1)}。`
		},
		state: show('smoothL1')
	};
});
