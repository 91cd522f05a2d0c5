import { rational } from '$lib/engine';
import { errorOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText, factorText } from '$lib/quiz/print';
import type { Misconception } from '$lib/quiz/question';
import { pick } from '$lib/quiz/random';
import { drawSquare, expressionTex, twice } from './squared-error';

/** The lines that can go wrong; what follows goes on from what they say. */
const slips = ['square', 'sum', 'product'] as const;
type Slip = (typeof slips)[number];

/** A way back written out with one slip. */
export default template('worked-back', { skill: 'chain-rule', level: 3 }, (random) => {
	const slip = pick(random, slips);
	const graph = drawSquare(random);
	const [x, w, b, sum] = ['x', 'w', 'b', 'v₂'].map(graph.value);
	const square = slip === 'square' ? sum : twice(sum);
	const handed = slip === 'sum' ? rational.div(square, rational.from(2)) : square;
	const factor = slip === 'product' ? w : x;
	const result = rational.mul(factor, handed);
	const [xText, wText, bText, handedText] = [x, w, b, handed].map(exactText);
	const sound = (line: Slip, told: Misconception) => (line === slip ? null : told);
	const toSquare = graph.whenBack('graph', 'L', 'v₂');
	const toSum = graph.whenBack('graph', 'v₂', 'b');
	const toWeight = graph.whenBack('graph', 'v₁', 'w');
	const because = {
		square: {
			en: `the slope of s² is 2s, so the sum gets ${exactText(twice(sum))}`,
			zh: `s² 的斜率是 2s，传到和的是 ${exactText(twice(sum))}`
		},
		sum: {
			en: `a sum gives each of its parts the whole gradient, ${exactText(square)}`,
			zh: `加法给每一项都传全部梯度，即 ${exactText(square)}`
		},
		product: {
			en: `the slope of x·w for w is x = ${xText}`,
			zh: `x·w 对 w 的斜率是 x = ${xText}`
		}
	}[slip];
	const passed =
		slip === 'sum'
			? {
					en: `Each part of the sum gets half: ${handedText}.`,
					zh: `和的两项各得一半：${handedText}。`
				}
			: {
					en: `Each part of the sum gets the same: ${handedText}.`,
					zh: `和的两项都得到同样的梯度：${handedText}。`
				};

	return {
		kind: 'error',
		stem: {
			en: `${expressionTex} with x = ${xText}, w = ${wText} and b = ${bText}. Somebody looks for ∂L/∂w. Which line is the first with a mistake?`,
			zh: `${expressionTex}，其中 x = ${xText}，w = ${wText}，b = ${bText}。有人这样求 ∂L/∂w。最先出错的是哪一行？`
		},
		matrices: [],
		...errorOf([
			{
				text: { en: 'The way back starts with ∂L/∂L = 1.', zh: '从 ∂L/∂L = 1 出发往回走。' },
				sound: {
					misconception: 'lossForSeed',
					feedback: {
						en: 'This line is right: the loss changes as fast as itself, whatever its value.',
						zh: '这一行没有错：不管损失是多少，它变化的速度都与自己相同。'
					},
					state: graph.atSeed('graph')
				}
			},
			{
				text: {
					en: `The sum is ${exactText(sum)}. Through the square it gets ${slip === 'square' ? '' : '2 · '}${factorText(sum)} · 1 = ${exactText(square)}.`,
					zh: `和是 ${exactText(sum)}。穿过平方，它得到 ${slip === 'square' ? '' : '2 · '}${factorText(sum)} · 1 = ${exactText(square)}。`
				},
				sound: sound('square', {
					misconception: 'factorForgotten',
					feedback: {
						en: 'This line is right: the slope of a square s² is 2s.',
						zh: '这一行没有错：平方 s² 的斜率是 2s。'
					},
					state: toSquare
				})
			},
			{
				text: passed,
				sound: sound('sum', {
					misconception: 'sumShares',
					feedback: {
						en: 'This line is right: each part of a sum has the local derivative 1, and gets all of the gradient.',
						zh: '这一行没有错：和对每一项的局部导数都是 1，每一项都得到全部梯度。'
					},
					state: toSum
				})
			},
			{
				text: {
					en: `Through the product w gets ${exactText(factor)} · ${factorText(handed)} = ${exactText(result)}.`,
					zh: `穿过乘积，w 得到 ${exactText(factor)} · ${factorText(handed)} = ${exactText(result)}。`
				},
				sound: sound('product', {
					misconception: 'errorCarried',
					feedback: {
						en: `This line does right with the number before it: it multiplies by x = ${xText}.`,
						zh: `就上一行的数来说，这一行没有错：它乘的是 x = ${xText}。`
					},
					state: toWeight
				})
			}
		]),
		hints: [
			hint(
				toSquare,
				'Look at each step by itself: a square, a sum, a product. Which slopes do they have?',
				'一步一步地看：平方、求和、乘积，斜率各是多少？'
			),
			hint(
				toSum,
				'2s for the square, 1 for each part of the sum, the other factor for the product.',
				'平方是 2s，和的每一项是 1，乘积是另一个因数。'
			)
		],
		explanation: {
			en: `The mistake: ${because.en}. Right is ∂L/∂w = ${exactText(graph.gradient('w'))}.`,
			zh: `错在：${because.zh}。正确的是 ∂L/∂w = ${exactText(graph.gradient('w'))}。`
		},
		state: toWeight
	};
});
