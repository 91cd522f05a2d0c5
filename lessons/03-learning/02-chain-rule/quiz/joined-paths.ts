import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { firstPathOnly, gradientsMultiplied, lastPathOnly } from '$lib/quiz/misconceptions/chain';
import { exactText, factorText } from '$lib/quiz/print';
import { integer, pick } from '$lib/quiz/random';
import { compute } from './computed';

/** The gradient of a value that is used twice. */
export default template('joined-paths', { skill: 'chain-rule', level: 2 }, (random) => {
	const factor = integer(random, 3, 9);
	const signed = () => pick(random, [-1, 1]) * integer(random, 1, 4);
	const graph = compute(`a = x*w; L = a^2 + ${factor}*a`, [signed(), signed()]);
	const a = graph.value('a');
	const answer = graph.gradient('a');
	const [square, product] = [lastPathOnly, firstPathOnly].map((way) => graph.imagined(way, 'a'));
	const [aText, squareText, productText] = [a, square, product].map(exactText);
	const join = graph.whenBack('join', 'v₁', 'a');

	return {
		kind: 'number',
		stem: {
			en: `A value a = ${aText} is used twice: $L = a^2 + ${factor} \\cdot a$. What is ∂L/∂a?`,
			zh: `a = ${aText}，它用了两次：$L = a^2 + ${factor} \\cdot a$。求 ∂L/∂a。`
		},
		matrices: [],
		answer,
		mistakes: [
			{
				misconception: 'gradientsMultiplied',
				value: graph.imagined(gradientsMultiplied, 'a'),
				feedback: {
					en: `You multiplied what comes from both paths. The loss hears of a twice, side by side: ${squareText} and ${productText} add.`,
					zh: `你把两条路径传来的相乘了。a 对损失的两份影响是并排的：${squareText} 和 ${productText} 应当相加。`
				}
			},
			{
				misconception: 'onePlaceOnly',
				value: product,
				feedback: {
					en: `${productText} comes by way of the product alone. The square uses a, too.`,
					zh: `${productText} 只是经过乘积的那一条路径。平方也用到了 a。`
				},
				state: graph.whenBack('join', 'v₂', 'a')
			},
			{
				misconception: 'stampsOverwrite',
				value: square,
				feedback: {
					en: `${squareText} arrives by way of the square. It joins what came by way of the product, and does not replace it.`,
					zh: `${squareText} 是经过平方传来的。它要加到经过乘积传来的上面，而不是盖掉它。`
				}
			},
			{
				misconception: 'gradientAveraged',
				value: rational.div(answer, rational.from(2)),
				feedback: {
					en: 'You took the mean of both paths. Both changes arrive in full, and add up.',
					zh: '你取了两条路径的平均。两份变化都是完整的，应当相加。'
				}
			}
		],
		hints: [
			hint(
				graph.atSeed('join'),
				'Two arrows leave a. Find what comes back by each of them.',
				'从 a 出发的箭头有两条。分别求出每条传回来多少。'
			),
			hint(
				graph.whenBack('join', 'v₂', 'a'),
				`By way of the product comes ${productText}. The square has the slope 2a.`,
				`经过乘积传来 ${productText}。平方的斜率是 2a。`
			)
		],
		explanation: {
			en: `By way of the square 2 · ${factorText(a)} = ${squareText}, by way of the product ${productText}; together ${squareText} + ${productText} = ${exactText(answer)}.`,
			zh: `经过平方得 2 · ${factorText(a)} = ${squareText}，经过乘积得 ${productText}；合起来 ${squareText} + ${productText} = ${exactText(answer)}。`
		},
		state: join
	};
});
