import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { gateAlwaysShut, gateIgnored } from '$lib/quiz/misconceptions/chain';
import { exactText, factorText } from '$lib/quiz/print';
import { integer, pick } from '$lib/quiz/random';
import { compute } from './computed';

/** The gradient of a weight behind a ReLU that is open or shut. */
export default template('relu-gate', { skill: 'chain-rule', level: 2 }, (random) => {
	const isOpen = pick(random, [true, false]);
	const [c, x, w] = [integer(random, 2, 6), integer(random, 2, 6), integer(random, 2, 6)];
	const b = isOpen ? integer(random, 2, 9) - x * w + 1 : -x * w - integer(random, 1, 6);
	const graph = compute('L = c*relu(x*w + b)', [c, x, w, b]);
	const answer = graph.gradient('w');
	const through = graph.imagined(gateIgnored, 'w');
	const [cText, xText, wText, bText, v] = ['c', 'x', 'w', 'b', 'v₂'].map((name) =>
		exactText(graph.value(name))
	);
	const gate = graph.whenBack('gate', 'v₃', 'v₂');
	const unchanged = {
		misconception: 'localForgotten',
		value: graph.value('c'),
		feedback: isOpen
			? {
					en: `${cText} comes out of the gate. Behind it the product still multiplies by x.`,
					zh: `${cText} 是从闸门出来的。它后面的乘积还要乘 x。`
				}
			: {
					en: `${cText} is what arrives at ReLU. It got neither through the gate nor through the product unchanged.`,
					zh: `${cText} 是传到 ReLU 的梯度。它既过不了闸门，经过乘积时也不会不变。`
				}
	} as const;

	return {
		kind: 'number',
		stem: {
			en: `$L = c \\cdot \\operatorname{ReLU}(x \\cdot w + b)$ with c = ${cText}, x = ${xText}, w = ${wText} and b = ${bText}. What is ∂L/∂w?`,
			zh: `$L = c \\cdot \\operatorname{ReLU}(x \\cdot w + b)$，其中 c = ${cText}，x = ${xText}，w = ${wText}，b = ${bText}。求 ∂L/∂w。`
		},
		matrices: [],
		answer,
		mistakes: isOpen
			? [
					unchanged,
					{
						misconception: 'gateAlwaysShut',
						value: graph.imagined(gateAlwaysShut, 'w'),
						feedback: {
							en: `x·w + b = ${v} is above 0, so the gate is open: its slope is 1.`,
							zh: `x·w + b = ${v}，大于 0，闸门是开着的：斜率是 1。`
						}
					},
					{
						misconception: 'ownFactor',
						value: rational.mul(graph.value('c'), graph.value('w')),
						feedback: {
							en: `Behind the gate you multiplied by w itself. The slope of x·w for w is x = ${xText}.`,
							zh: `过了闸门以后，你乘的是 w 自己。x·w 对 w 的斜率是 x = ${xText}。`
						}
					},
					{
						misconception: 'valueForSlope',
						value: rational.mul(through, graph.value('v₂')),
						feedback: {
							en: `You multiplied by the value of ReLU, ${v}. On the way back its slope counts, which is 1.`,
							zh: `你乘上了 ReLU 的值 ${v}。往回走时用的是它的斜率，即 1。`
						}
					}
				]
			: [
					unchanged,
					{
						misconception: 'gateIgnored',
						value: through,
						feedback: {
							en: `x·w + b = ${v} is not above 0. The gate is shut, and nothing gets through.`,
							zh: `x·w + b = ${v}，不大于 0。闸门关着，什么也过不去。`
						}
					},
					{
						misconception: 'ownFactor',
						value: rational.mul(graph.value('c'), graph.value('w')),
						feedback: {
							en: `Behind the gate a product would multiply by x, not by w. But look at the gate first: x·w + b = ${v}.`,
							zh: `过了闸门，乘积要乘的是 x，不是 w。不过请先看闸门：x·w + b = ${v}。`
						}
					}
				],
		hints: [
			hint(
				graph.whenComputed('gate', 'v₂'),
				`What goes into ReLU? ${xText} · ${wText} + ${factorText(graph.value('b'))} = ${v}.`,
				`先算 ReLU 的输入：${xText} · ${wText} + ${factorText(graph.value('b'))} = ${v}。`
			),
			hint(
				gate,
				'Above 0 the slope of ReLU is 1, elsewhere it is 0.',
				'大于 0 时 ReLU 的斜率是 1，否则是 0。'
			)
		],
		explanation: isOpen
			? {
					en: `${v} is above 0, the slope is 1: ∂L/∂w = c · 1 · x = ${cText} · ${xText} = ${exactText(answer)}.`,
					zh: `${v} 大于 0，斜率是 1：∂L/∂w = c · 1 · x = ${cText} · ${xText} = ${exactText(answer)}。`
				}
			: {
					en: `${v} is not above 0, so the slope of ReLU is 0, and so is everything behind it: ∂L/∂w = 0.`,
					zh: `${v} 不大于 0，ReLU 的斜率是 0，往回的梯度都是 0：∂L/∂w = 0。`
				},
		state: gate
	};
});
