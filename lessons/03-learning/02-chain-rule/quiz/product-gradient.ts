import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { ownFactor, productCopies } from '$lib/quiz/misconceptions/chain';
import { exactText, factorText } from '$lib/quiz/print';
import { integer, pick } from '$lib/quiz/random';
import { compute } from './computed';

/** One step back through a product. */
export default template('product-gradient', { skill: 'chain-rule', level: 1 }, (random) => {
	const signed = () => pick(random, [-1, 1]) * integer(random, 2, 9);
	const [x, w, upstream] = [signed(), signed(), signed()];
	const graph = compute('p = x*w; L = c*p', [x, w, upstream]);
	const answer = graph.gradient('x');
	const [given, own, other] = ['c', 'x', 'w'].map(graph.value);
	const [g, a, b] = [given, own, other].map(exactText);
	const back = graph.whenBack('graph', 'p', 'x');

	return {
		kind: 'number',
		stem: {
			en: `Somewhere in a network $p = x \\cdot w$ is computed, with x = ${a} and w = ${b}. From above comes ∂L/∂p = ${g}. What is ∂L/∂x?`,
			zh: `网络中某处计算 $p = x \\cdot w$，其中 x = ${a}，w = ${b}。上游传来 ∂L/∂p = ${g}。求 ∂L/∂x。`
		},
		matrices: [],
		answer,
		mistakes: [
			{
				misconception: 'localForgotten',
				value: graph.imagined(productCopies, 'x'),
				feedback: {
					en: `${g} is what p gets. On its way through the product it is multiplied by the local derivative.`,
					zh: `${g} 是 p 的梯度。穿过乘法时还要乘上局部导数。`
				}
			},
			{
				misconception: 'upstreamForgotten',
				value: other,
				feedback: {
					en: `${b} says how p changes with x. The loss changes ${g} times as fast as p: multiply by that, too.`,
					zh: `${b} 只说明 p 随 x 变得多快。损失变化的速度是 p 的 ${g} 倍，还要乘上它。`
				}
			},
			{
				misconception: 'ownFactor',
				value: graph.imagined(ownFactor, 'x'),
				feedback: {
					en: `You multiplied by x itself. If x grows by 1, the product grows by w = ${b}: the other factor counts.`,
					zh: `你乘的是 x 自己。x 增大 1，乘积增大 w = ${b}：要乘的是另一个因数。`
				}
			},
			{
				misconception: 'slopesAdded',
				value: rational.add(other, given),
				feedback: {
					en: 'You added the local derivative and the upstream gradient. Along a path they multiply.',
					zh: '你把局部导数和上游梯度加起来了。沿一条路径应当相乘。'
				}
			}
		],
		hints: [
			hint(
				graph.whenComputed('graph', 'p'),
				'The local derivative of a product with respect to one factor is the other factor.',
				'乘积对一个因数的局部导数，是另一个因数。'
			),
			hint(back, `Here that is w = ${b}.`, `这里就是 w = ${b}。`)
		],
		explanation: {
			en: `Local derivative times upstream gradient: ∂L/∂x = w · ∂L/∂p = ${b} · ${factorText(given)} = ${exactText(answer)}.`,
			zh: `局部导数乘上游梯度：∂L/∂x = w · ∂L/∂p = ${b} · ${factorText(given)} = ${exactText(answer)}。`
		},
		state: back
	};
});
