import { rational, tensor } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { pick } from '$lib/quiz/random';
import { curvesOf, operationsOf } from '$lib/scenes/regression-losses/losses';
import type { LossId } from '$lib/scenes/regression-losses/losses';
import { TENTHS } from '$lib/scenes/regression-losses/parameters';
import { inCosts } from './figure';

/** How far the drawing goes in either direction. */
const SPAN = 6;

/** Widths of the parabola with an error where the three ways to read the curve lie apart. */
const readable = [
	{ beta: 1, size: 3 },
	{ beta: 1, size: 4 },
	{ beta: 2, size: 3 },
	{ beta: 2, size: 5 },
	{ beta: 3, size: 5 },
	{ beta: 4, size: 6 }
] as const;

/** A loss and its slope, read off the curve of smooth L1. */
export default template('read-smooth', { skill: 'losses', level: 1 }, (random) => {
	const { beta, size } = pick(random, readable);
	const error = rational.from(pick(random, [-1, 1]) * size);
	const width = rational.from(beta);
	const [x, y] = [tensor([1], [error]), tensor([1], [rational.zero])];
	const lossOf = (id: LossId) =>
		operationsOf<Rational>(id).loss(x, y, { beta: width }, rational).data[0];
	const answer = lossOf('smoothL1');
	const [distance, square] = [lossOf('l1'), lossOf('mse')];
	const parabola = rational.div(square, rational.mul(width, rational.from(2)));
	const errorText = exactText(error);
	const points = tensor([2, 1], [error, rational.zero]);
	const show = (loss: LossId) => inCosts({ points, loss, beta: beta * TENTHS });
	const curve = (id: LossId) =>
		curvesOf(id, beta, SPAN).value.filter((point) => point !== null && point[1] <= SPAN);

	return {
		kind: 'plot',
		stem: {
			en: `The drawing shows two losses over the error. Which loss does smooth L1 give for the error ${errorText}?`,
			zh: `图中画了两种损失随误差的变化。误差为 ${errorText} 时，smooth L1 的损失是多少？`
		},
		matrices: [],
		plot: {
			x: { label: { en: 'error', zh: '误差' }, min: -SPAN, max: SPAN, step: 1 },
			y: { label: { en: 'loss', zh: '损失' }, min: 0, max: SPAN, step: 0.5 },
			curves: [
				{
					label: { en: 'MAE', zh: 'MAE' },
					role: 'plain',
					points: curve('l1').filter((point) => point !== null)
				},
				{
					label: { en: 'smooth L1', zh: 'smooth L1' },
					role: 'output',
					points: curve('smoothL1').filter((point) => point !== null)
				}
			]
		},
		tolerance: rational.from('1/10'),
		answer,
		mistakes: [
			{
				misconception: 'l1ForSmooth',
				value: distance,
				feedback: {
					en: 'You read the curve of MAE. Smooth L1 runs below it, at a fixed distance once the parabola has ended.',
					zh: '你读的是 MAE 的曲线。smooth L1 在它下方，抛物线结束以后一直低同样多。'
				},
				state: show('l1')
			},
			{
				misconception: 'parabolaEverywhere',
				value: parabola,
				feedback: {
					en: `${exactText(parabola)} would lie on the parabola if it went on. It ends at β = ${beta}; look at the line.`,
					zh: `抛物线如果一直延续，才会到 ${exactText(parabola)}。它到 β = ${beta} 为止，请看那条直线。`
				}
			}
		],
		hints: [
			hint(
				show('smoothL1'),
				`Find ${errorText} on the horizontal axis, go up to the curve of smooth L1, the lower one, and across to the vertical axis, whose lines are 0.5 apart.`,
				`先在横轴上找到 ${errorText}，往上看到 smooth L1 的曲线（较低的那条），再水平看到纵轴，纵轴上每格是 0.5。`
			),
			hint(
				show('smoothL1'),
				`To compare: MAE has ${exactText(distance)} there, and smooth L1 lies β/2 below it.`,
				`可以对照一下：MAE 在那里是 ${exactText(distance)}，smooth L1 比它低 β/2。`
			)
		],
		explanation: {
			en: `Beyond β = ${beta} the loss is |d| − β/2 = ${exactText(distance)} − ${exactText(rational.div(width, rational.from(2)))} = ${exactText(answer)}.`,
			zh: `超出 β = ${beta} 以后，损失是 |d| − β/2 = ${exactText(distance)} − ${exactText(rational.div(width, rational.from(2)))} = ${exactText(answer)}。`
		},
		state: show('smoothL1')
	};
});
