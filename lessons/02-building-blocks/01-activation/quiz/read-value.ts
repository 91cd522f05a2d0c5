import { fromRows, leakyRelu, rational, relu } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { exactText } from '$lib/quiz/print';
import { pick } from '$lib/quiz/random';
import { inCurves } from './figure';
import { axes, curveThrough } from './plot';

/** Hundredths of a slope with places where the curve meets a crossing of lines that are half apart. */
const readable = [
	{ hundredths: 50, places: [-1, -2, -3, -4] },
	{ hundredths: 25, places: [-2, -4] }
] as const;

/** A value of leaky ReLU, read off its curve. */
export default template('read-value', { skill: 'activations', level: 1 }, (random) => {
	const { hundredths, places } = pick(random, readable);
	const x = rational.from(pick<number>(random, places));
	const negativeSlope = rational.from(`${hundredths}/100`);
	const apply = (input: Rational) =>
		leakyRelu(fromRows([[input]]), { negativeSlope }, rational).data[0];
	const answer = apply(x);
	const xText = exactText(x);
	const positive = answer.abs();
	const show = (input: Rational, applied: 'relu' | 'leakyRelu' = 'leakyRelu') =>
		inCurves({ applied, shown: ['relu', 'leakyRelu'], leak: hundredths }, [[input]], 'cell');
	const other = rational.from(x.compare(-2) === 0 ? -4 : -2);

	return {
		kind: 'plot',
		stem: {
			en: `The drawing shows ReLU and a leaky ReLU. Which value does the leaky ReLU give for $x = ${xText}$?`,
			zh: `图中画了 ReLU 和一种 leaky ReLU。$x = ${xText}$ 时，leaky ReLU 的值是多少？`
		},
		matrices: [],
		plot: {
			...axes({ min: -2, max: 4, step: 0.5 }),
			curves: [
				curveThrough(
					{ en: 'ReLU', zh: 'ReLU' },
					'plain',
					(input) => relu(fromRows([[input]]), rational).data[0]
				),
				curveThrough({ en: 'leaky ReLU', zh: 'leaky ReLU' }, 'output', apply)
			]
		},
		tolerance: rational.from('1/10'),
		answer,
		mistakes: [
			{
				misconception: 'reluForLeaky',
				value: rational.zero,
				feedback: {
					en: 'You read the curve of ReLU, which lies on the axis here. The leaky one falls below it: a part of every negative number gets through.',
					zh: '你读的是 ReLU 的曲线，它在这里贴着横轴。leaky ReLU 在它下方：负数也会通过一部分。'
				},
				state: show(x, 'relu')
			},
			{
				misconception: 'signsDropped',
				value: positive,
				feedback: {
					en: `The distance from the axis is right, but the curve lies below it, where values are negative.`,
					zh: `离横轴的距离读对了，可是曲线在横轴下方，那里的值是负的。`
				}
			},
			{
				misconception: 'forgotActivation',
				value: x,
				feedback: {
					en: `${xText} is the place on the horizontal axis, the number that goes in. What comes out is the height of the curve above that place.`,
					zh: `${xText} 是横轴上的位置，也就是输入。输出要看曲线在那个位置有多高。`
				}
			}
		],
		hints: [
			{
				text: {
					en: `What goes in is on the horizontal axis. Find ${xText} there, and go straight up or down until you meet the curve of leaky ReLU, not that of ReLU.`,
					zh: `横轴是输入。先在横轴上找到 ${xText}，再上下看，找到 leaky ReLU 的曲线（不是 ReLU 的）。`
				},
				state: null
			},
			{
				text: {
					en: `From there go across to the vertical axis; its lines are 0.5 apart. To compare: at ${exactText(other)} the curve has the height ${exactText(apply(other))}.`,
					zh: `再水平看到纵轴，纵轴上每格是 0.5。可以对照一下：在 ${exactText(other)} 处，曲线的高度是 ${exactText(apply(other))}。`
				},
				state: show(other)
			}
		],
		explanation: {
			en: `At ${xText} the curve crosses the line of ${exactText(answer)}. That fits its slope below 0: ${exactText(negativeSlope)} × (${xText}) = ${exactText(answer)}.`,
			zh: `在 ${xText} 处，曲线正好在 ${exactText(answer)} 那条线上。这和它在负半轴的斜率一致：${exactText(negativeSlope)} × (${xText}) = ${exactText(answer)}。`
		},
		state: show(x)
	};
});
