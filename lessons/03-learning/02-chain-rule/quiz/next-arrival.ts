import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText, factorText } from '$lib/quiz/print';
import { integer, pick, shuffled } from '$lib/quiz/random';
import type { Matrix } from '$lib/quiz/question';
import { compute } from './computed';

/** What a value that is used three times has once the last path has arrived. */
export default template('next-arrival', { skill: 'chain-rule', level: 1 }, (random) => {
	const [p, q, r] = shuffled(random, [2, 3, 4, 5, 6, 7]).map(
		(size) => pick(random, [-1, 1]) * size
	);
	const graph = compute('L = a*p + a*q + a*r', [integer(random, 2, 9), p, q, r]);
	/** Back they come from the last product on: r, then q, then p. */
	const [fromR, fromQ, last] = ['r', 'q', 'p'].map(graph.value);
	const before = rational.add(fromR, fromQ);
	const answer = graph.gradient('a');
	const sums = [fromR, before, answer];
	const [beforeText, lastText, aText] = [before, last, graph.value('a')].map(exactText);
	const state = graph.atEnd('join');
	const row = (known: number): Matrix => ({
		label: { en: 'Gradient of a so far', zh: 'a 的梯度（到此为止）' },
		role: 'gradient',
		rows: [sums],
		hidden: sums.flatMap((_, index) => (index < known ? [] : [[0, index] as const]))
	});

	return {
		kind: 'predict',
		stem: {
			en: `In $L = a p + a q + a r$ the value a = ${aText} is used three times. Two paths have come back to it, and its gradient so far is ${beforeText}. Now the path by way of $a p$ arrives, with p = ${lastText} and an upstream gradient of 1. What is the gradient of a then?`,
			zh: `在 $L = a p + a q + a r$ 里，a = ${aText} 用了三次。已有两条路径传回，它目前的梯度是 ${beforeText}。现在经过 $a p$ 的那条到了，p = ${lastText}，上游梯度是 1。此后 a 的梯度是多少？`
		},
		matrices: [row(2)],
		after: [row(3)],
		answer,
		mistakes: [
			{
				misconception: 'stampsOverwrite',
				value: last,
				feedback: {
					en: `${lastText} is what this path brings. It joins the ${beforeText} that are there, and does not replace them.`,
					zh: `${lastText} 是这条路径带来的。它要加到已有的 ${beforeText} 上，而不是取代它。`
				}
			},
			{
				misconception: 'gradientsMultiplied',
				value: rational.mul(before, last),
				feedback: {
					en: 'You multiplied. Where paths meet gradients add; they multiply only along a path.',
					zh: '你做了乘法。汇合处梯度相加，只有沿同一条路径才相乘。'
				}
			},
			{
				misconception: 'ownFactor',
				value: rational.add(before, graph.value('a')),
				feedback: {
					en: `You added a = ${aText} itself. The product a·p grows with a as fast as p says: ${lastText}.`,
					zh: `你加的是 a = ${aText} 自己。a·p 随 a 变化的速度是 p，即 ${lastText}。`
				}
			}
		],
		hints: [
			hint(
				state,
				`The local derivative of a·p with respect to a is p = ${lastText}.`,
				`a·p 对 a 的局部导数是 p = ${lastText}。`
			),
			hint(
				state,
				`Times the upstream gradient 1 that is ${lastText}. It joins ${beforeText}.`,
				`乘上游梯度 1，仍是 ${lastText}，再加到 ${beforeText} 上。`
			)
		],
		explanation: {
			en: `Gradients add where paths meet: ${beforeText} + ${factorText(last)} = ${exactText(answer)}.`,
			zh: `汇合处梯度相加：${beforeText} + ${factorText(last)} = ${exactText(answer)}。`
		},
		state
	};
});
