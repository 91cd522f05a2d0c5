import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { alwaysHalves, bothGetAll, loserGetsAll } from '$lib/quiz/misconceptions/chain';
import type { ChainMistake } from '$lib/quiz/misconceptions/chain';
import { exactText } from '$lib/quiz/print';
import { drawUntil, integer, pick } from '$lib/quiz/random';
import { compute } from './computed';

/** Where the gradient of a maximum goes. */
export default template('max-route', { skill: 'chain-rule', level: 1 }, (random) => {
	const [a, b] = drawUntil(
		() => [integer(random, -8, 9), integer(random, -8, 9)],
		([left, right]) => left !== right
	);
	const c = pick(random, [-1, 1]) * integer(random, 2, 9);
	const graph = compute('L = c*max(a, b)', [c, a, b]);
	const rowBy = (mistake: ChainMistake) => [
		['a', 'b'].map((name) => graph.imagined(mistake, name))
	];
	const [cText, aText, bText] = ['c', 'a', 'b'].map((name) => exactText(graph.value(name)));
	const [winner, larger] = a > b ? ['a', aText] : ['b', bText];
	const state = graph.whenBack('gate', 'v₁', 'b');

	return {
		kind: 'grid',
		stem: {
			en: `$L = c \\cdot \\max(a, b)$ with c = ${cText}, a = ${aText} and b = ${bText}. Fill in the gradients of a and of b.`,
			zh: `$L = c \\cdot \\max(a, b)$，其中 c = ${cText}，a = ${aText}，b = ${bText}。请填入 a 和 b 的梯度。`
		},
		matrices: [],
		label: { en: '∂L/∂a and ∂L/∂b', zh: '∂L/∂a 与 ∂L/∂b' },
		role: 'gradient',
		answer: [['a', 'b'].map(graph.gradient)],
		mistakes: [
			{
				misconception: 'bothGetAll',
				value: rowBy(bothGetAll),
				feedback: {
					en: 'You gave both all of it. If the smaller one changes a little, the maximum does not change: its gradient is 0.',
					zh: '你给两边都传了全部。较小的那个变一点点，最大值并不变：它的梯度是 0。'
				}
			},
			{
				misconception: 'loserGetsAll',
				value: rowBy(loserGetsAll),
				feedback: {
					en: `The maximum is ${larger}, so it changes with ${winner}, and with ${winner} alone.`,
					zh: `最大值是 ${larger}，只有 ${winner} 变化时它才跟着变。`
				}
			},
			{
				misconception: 'alwaysHalves',
				value: rowBy(alwaysHalves),
				feedback: {
					en: 'Only equals share. Here one is larger, and gets everything.',
					zh: '只有相等时才平分。这里一大一小，大的得到全部。'
				}
			}
		],
		hints: [
			hint(
				graph.whenComputed('gate', 'v₁'),
				`Which is larger, ${aText} or ${bText}?`,
				`${aText} 和 ${bText} 哪个大？`
			),
			hint(
				graph.whenBack('gate', 'L', 'v₁'),
				`${cText} arrives at the maximum. It goes to the one that was taken.`,
				`传到最大值的梯度是 ${cText}，它归被取到的那个。`
			)
		],
		explanation: {
			en: `max takes ${winner} = ${larger}. With respect to ${winner} its slope is 1, with respect to the other 0: ${winner} gets ${cText}, the other 0.`,
			zh: `max 取的是 ${winner} = ${larger}。它对 ${winner} 的斜率是 1，对另一个是 0：${winner} 得到 ${cText}，另一个得 0。`
		},
		state
	};
});
