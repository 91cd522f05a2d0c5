import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { factorForgotten, ownFactor, productCopies } from '$lib/quiz/misconceptions/chain';
import { exactText, factorText } from '$lib/quiz/print';
import { drawSquare, expressionTex, twice } from './squared-error';

/** All the way back from a squared sum to a weight. */
export default template('weight-gradient', { skill: 'chain-rule', level: 2 }, (random) => {
	const graph = drawSquare(random);
	const [x, w, b, sum] = ['x', 'w', 'b', 'v₂'].map(graph.value);
	const answer = graph.gradient('w');
	const upstream = graph.gradient('v₂');
	const end = graph.whenBack('graph', 'v₁', 'w');
	const [xText, wText, bText, sumText, upstreamText] = [x, w, b, sum, upstream].map(exactText);

	return {
		kind: 'number',
		stem: {
			en: `The loss is ${expressionTex}, with x = ${xText}, w = ${wText} and b = ${bText}. What is ∂L/∂w?`,
			zh: `损失是 ${expressionTex}，其中 x = ${xText}，w = ${wText}，b = ${bText}。求 ∂L/∂w。`
		},
		matrices: [],
		answer,
		mistakes: [
			{
				misconception: 'localForgotten',
				value: graph.imagined(productCopies, 'w'),
				feedback: {
					en: `${upstreamText} is what arrives at the product. You handed it on to w unchanged, as a sum would do.`,
					zh: `${upstreamText} 是传到乘积的梯度。你把它原样传给了 w，那是加法的做法。`
				},
				state: graph.whenBack('graph', 'v₂', 'v₁')
			},
			{
				misconception: 'ownFactor',
				value: graph.imagined(ownFactor, 'w'),
				feedback: {
					en: `At the product you multiplied by w = ${wText} itself. Its slope for w is x = ${xText}.`,
					zh: `在乘积那一步，你乘的是 w = ${wText} 自己。乘积对 w 的斜率是 x = ${xText}。`
				}
			},
			{
				misconception: 'factorForgotten',
				value: graph.imagined(factorForgotten, 'w'),
				feedback: {
					en: `The slope of a square v² is 2v, here 2 · ${factorText(sum)}: the 2 is missing.`,
					zh: `平方 v² 的斜率是 2v，这里是 2 · ${factorText(sum)}：少了 2。`
				},
				state: graph.whenBack('graph', 'L', 'v₂')
			},
			{
				misconception: 'upstreamForgotten',
				value: x,
				feedback: {
					en: `${xText} is the local derivative of the product. What the sum and the square make of it is missing.`,
					zh: `${xText} 只是乘积的局部导数，还没有算上求和与平方的影响。`
				}
			}
		],
		hints: [
			hint(
				graph.whenComputed('graph', 'v₂'),
				`Forward first: x·w + b = ${sumText}.`,
				`先往前算：x·w + b = ${sumText}。`
			),
			hint(
				graph.whenBack('graph', 'L', 'v₂'),
				`Back through the square: 2 · ${factorText(sum)} = ${upstreamText}. The sum hands that on as it is.`,
				`往回穿过平方：2 · ${factorText(sum)} = ${upstreamText}。加法把它原样往回传。`
			)
		],
		explanation: {
			en: `The sum is ${sumText}, so the square gives ${exactText(twice(sum))}; the sum passes it on; the product multiplies by x: ${xText} · ${factorText(upstream)} = ${exactText(answer)}.`,
			zh: `和是 ${sumText}，平方传回 ${exactText(twice(sum))}；加法原样传；乘法乘上 x：${xText} · ${factorText(upstream)} = ${exactText(answer)}。`
		},
		state: end
	};
});
