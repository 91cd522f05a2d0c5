import { template } from '$lib/quiz/ask';
import { orderOf } from '$lib/quiz/ask-many';
import { hint } from '$lib/quiz/hints/hint';
import { exactText, factorText } from '$lib/quiz/print';
import { drawSquare, expressionTex } from './squared-error';

const steps = ['seed', 'square', 'sum', 'product'] as const;

/** The order of the way back. */
export default template('back-in-order', { skill: 'chain-rule', level: 1 }, (random) => {
	const graph = drawSquare(random);
	const [x, w, b, sum] = ['x', 'w', 'b', 'v₂'].map(graph.value);
	const [upstream, gradient] = ['v₂', 'w'].map((name) => exactText(graph.gradient(name)));
	const [xText, wText, bText] = [x, w, b].map(exactText);
	const texts = {
		seed: { en: 'Set ∂L/∂L = 1.', zh: '令 ∂L/∂L = 1。' },
		square: {
			en: `Through the square: 2 · ${factorText(sum)} times what has come, ${upstream}.`,
			zh: `穿过平方：2 · ${factorText(sum)} 乘传来的梯度，得 ${upstream}。`
		},
		sum: {
			en: `Through the sum: ${upstream} for the product, ${upstream} for b.`,
			zh: `穿过求和：传给乘积 ${upstream}，传给 b ${upstream}。`
		},
		product: {
			en: `Through the product: ${xText} times what has come, ${gradient} for w.`,
			zh: `穿过乘积：${xText} 乘传来的梯度，w 得到 ${gradient}。`
		}
	};
	const toSum = graph.whenBack('graph', 'v₂', 'v₁');

	return {
		kind: 'order',
		stem: {
			en: `${expressionTex} with x = ${xText}, w = ${wText} and b = ${bText}; all values are computed. Put the steps to ∂L/∂w in order.`,
			zh: `${expressionTex}，其中 x = ${xText}，w = ${wText}，b = ${bText}，各个值都已算好。请排出求 ∂L/∂w 的步骤。`
		},
		matrices: [],
		...orderOf(
			random,
			steps.map((id) => ({ id, text: texts[id] }))
		),
		mistakes: [
			{
				misconception: 'forwardOrder',
				value: steps.toReversed(),
				feedback: {
					en: 'This goes from the inputs to the loss. The product cannot multiply what has not come yet: gradients start at the loss.',
					zh: '这是从输入走向损失。还没有梯度传来，乘积乘什么呢？梯度要从损失出发。'
				},
				state: graph.atSeed('graph')
			},
			{
				misconception: 'passedOnEarly',
				value: ['seed', 'square', 'product', 'sum'],
				feedback: {
					en: 'The product stands before the sum. It gets its gradient from the sum, so that the sum comes first on the way back.',
					zh: '乘积在求和之前。它的梯度由求和传来，所以往回走时先过求和。'
				},
				state: toSum
			},
			{
				misconception: 'lossForSeed',
				value: ['square', 'seed', 'sum', 'product'],
				feedback: {
					en: 'The square multiplies the gradient of L. That has to be there first: it is 1.',
					zh: '穿过平方时要乘 L 的梯度，所以要先有它：它是 1。'
				},
				state: graph.atSeed('graph')
			}
		],
		hints: [
			hint(
				graph.whenComputed('graph', 'L'),
				'On the way there: product, sum, square. On the way back it is the other way round.',
				'前向的次序是乘积、求和、平方，反向正好倒过来。'
			),
			hint(graph.atSeed('graph'), 'Everything starts with ∂L/∂L.', '一切从 ∂L/∂L 开始。')
		],
		explanation: {
			en: `∂L/∂L = 1, then the square, which stands next to the loss: ${upstream}; then the sum, which hands it on; last the product: ${gradient}.`,
			zh: `先有 ∂L/∂L = 1，再过紧挨着损失的平方，得 ${upstream}；再过求和，原样往回传；最后过乘积，得 ${gradient}。`
		},
		state: toSum
	};
});
