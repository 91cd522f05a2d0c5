import { isExactQuantity, nudgeExpression, rational, tensor } from '$lib/engine';
import type { Quantity } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { integer, pick } from '$lib/quiz/random';
import { compute } from './computed';

/** The difference quotient of a parabola: the gradient and a remainder. */
export default template('nudged-square', { skill: 'chain-rule', level: 3 }, (random) => {
	const [w, factor] = [integer(random, 2, 9), integer(random, 2, 5)];
	const epsilon = rational.from(pick(random, ['1/10', '1/5', '1/2', '1/100']));
	const graph = compute(`L = ${factor}*w^2`, [w]);
	const nudged = nudgeExpression(graph.run, 0, epsilon);
	const exactly = (value: Quantity) => (isExactQuantity(value) ? value : rational.zero);
	const [before, after, answer, gradient, remainder] = [
		nudged.before,
		nudged.after,
		nudged.quotient,
		nudged.gradient,
		nudged.remainder
	].map(exactly);
	const change = rational.sub(after, before);
	const [by, beforeText, afterText, changeText, answerText] = [
		epsilon,
		before,
		after,
		change,
		answer
	].map(exactText);
	const state = graph.atEnd('graph', { epsilon: tensor([1], [epsilon]) });

	return {
		kind: 'number',
		stem: {
			en: `To check a gradient of $L = ${factor} w^2$ at w = ${w}, somebody raises w by ε = ${by}. What is the quotient (L(w + ε) − L(w)) / ε, exactly?`,
			zh: `为了检验 $L = ${factor} w^2$ 在 w = ${w} 处的梯度，让 w 增大 ε = ${by}。商 (L(w + ε) − L(w)) / ε 的准确值是多少？`
		},
		matrices: [],
		answer,
		mistakes: [
			{
				misconception: 'remainderForgotten',
				value: gradient,
				feedback: {
					en: `${exactText(gradient)} is the gradient. The parabola bends, so that a nudge of this size gives ${exactText(remainder)} more.`,
					zh: `${exactText(gradient)} 是梯度。抛物线是弯的，推动这么多，商会多出 ${exactText(remainder)}。`
				}
			},
			{
				misconception: 'changeForSlope',
				value: change,
				feedback: {
					en: `${changeText} is the change of the loss. For a slope it is divided by the nudge ${by}.`,
					zh: `${changeText} 是损失的变化量。求斜率还要除以推动的 ${by}。`
				}
			},
			{
				misconception: 'nudgeForgotten',
				value: rational.mul(gradient, epsilon),
				feedback: {
					en: 'This is the gradient times ε, about the change of the loss. The quotient asks how fast it changes.',
					zh: '这是梯度乘 ε，大约等于损失的变化量。商问的是变化得有多快。'
				}
			}
		],
		hints: [
			hint(
				state,
				`L(w) = ${beforeText} and L(w + ε) = ${afterText}.`,
				`L(w) = ${beforeText}，L(w + ε) = ${afterText}。`
			),
			hint(
				state,
				`The loss changes by ${changeText}. Divide by ${by}.`,
				`损失变化了 ${changeText}，再除以 ${by}。`
			)
		],
		explanation: {
			en: `(${afterText} − ${beforeText}) / ${by} = ${answerText}: the gradient ${exactText(gradient)} and a remainder of ${exactText(remainder)}, which dwindles with ε.`,
			zh: `(${afterText} − ${beforeText}) / ${by} = ${answerText}：梯度 ${exactText(gradient)}，加上余项 ${exactText(remainder)}，ε 越小，余项越小。`
		},
		state
	};
});
