import { leakyReluPointwise, rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { exactText } from '$lib/quiz/print';
import { integer, pick } from '$lib/quiz/random';
import { inCurves } from './figure';
import { axes, curveThrough } from './plot';

/** The slope of PReLU's left part, read off its curve. */
export default template('read-slope', { skill: 'slopes', level: 2 }, (random) => {
	const learned = pick(random, [25, 50, 75]);
	const x = rational.from(-integer(random, 1, 4));
	const negativeSlope = rational.from(`${learned}/100`);
	const { value, slope } = leakyReluPointwise({ negativeSlope }, rational);
	const answer = slope(x);
	const height = value(x);
	const [xText, heightText, end] = [x, height, value(rational.from(-4))].map(exactText);
	const upright = rational.div(rational.one, answer);
	const minus = rational.sub(rational.zero, answer);
	const show = (at: typeof x) =>
		inCurves({ applied: 'prelu', shown: ['relu', 'prelu'], learned }, [[at]], 'cell');

	return {
		kind: 'plot',
		stem: {
			en: `The drawing shows a PReLU after training. A gradient arrives at a number that was $x = ${xText}$ before the function. By what is it multiplied on its way back?`,
			zh: `图中是训练之后的一个 PReLU。某个数在进入函数之前是 $x = ${xText}$，现在有梯度反向传到它这里。梯度要乘以多少？`
		},
		matrices: [],
		plot: {
			...axes({ min: -4, max: 4, step: 1 }),
			curves: [curveThrough({ en: 'PReLU', zh: 'PReLU' }, 'output', value)]
		},
		tolerance: rational.from('1/10'),
		answer,
		mistakes: [
			{
				misconception: 'valueForSlope',
				value: height,
				feedback: {
					en: `${heightText} is how high the curve is at ${xText}. Gradients are multiplied by how steep it is there.`,
					zh: `${heightText} 是曲线在 ${xText} 处的高度。梯度要乘的是曲线在那里有多陡。`
				}
			},
			{
				misconception: 'reluForLeaky',
				value: rational.zero,
				feedback: {
					en: 'A slope of 0 would be a level line, as ReLU has it there. This line rises.',
					zh: '斜率为 0 应当是一条水平线，ReLU 才是那样。这里的线在上升。'
				},
				state: inCurves({ applied: 'relu', shown: ['relu', 'prelu'], learned }, [[x]], 'cell')
			},
			{
				misconception: 'slopeOne',
				value: rational.one,
				feedback: {
					en: `1 is the slope to the right of 0. At ${xText} the line is less steep.`,
					zh: `1 是 0 右边的斜率。在 ${xText} 处，线没有那么陡。`
				},
				state: show(rational.from(2))
			},
			{
				misconception: 'signForSlope',
				value: minus,
				feedback: {
					en: 'The curve lies below the axis there, but it still rises from left to right: the values are negative, the slope is not.',
					zh: '曲线在那里虽然位于横轴下方，但从左往右仍在上升：值是负的，斜率不是负的。'
				}
			},
			{
				misconception: 'runOverRise',
				value: upright,
				feedback: {
					en: `${exactText(upright)} is the way across divided by the way up. It is the other way round: how far up for one step to the right.`,
					zh: `${exactText(upright)} 是用横向的距离除以纵向的距离。应当反过来：往右走一格，上升多少。`
				}
			}
		],
		hints: [
			{
				text: {
					en: 'A gradient is multiplied by the slope of the curve at the number. How far does the line rise there for one step to the right?',
					zh: '梯度要乘以曲线在那个数处的斜率：往右走一格，线上升多少？'
				},
				state: show(rational.from(2))
			},
			{
				text: {
					en: `The left part is one straight line. It begins at $x = -4$ with the height ${end}, and ends at $x = 0$ with the height 0.`,
					zh: `左边是一条直线：从 $x = -4$、高度 ${end} 开始，到 $x = 0$、高度 0 为止。`
				},
				state: show(rational.from(-4))
			}
		],
		explanation: {
			en: `From −4 to 0, 4 steps to the right, the line rises from ${end} to 0: ${exactText(value(rational.from(-4)).abs())} ÷ 4 = ${exactText(answer)}. On a straight line the slope is the same everywhere, so also at ${xText}.`,
			zh: `从 −4 到 0 往右走 4 格，线从 ${end} 上升到 0：${exactText(value(rational.from(-4)).abs())} ÷ 4 = ${exactText(answer)}。直线上斜率处处相同，在 ${xText} 处也是如此。`
		},
		state: show(x)
	};
});
