import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { matchOf } from '$lib/quiz/ask-many';
import { hint } from '$lib/quiz/hints/hint';
import { factorForgotten, minusForgotten, ownFactor } from '$lib/quiz/misconceptions/chain';
import type { ChainMistake } from '$lib/quiz/misconceptions/chain';
import { exactText, factorText } from '$lib/quiz/print';
import { drawUntil, integer } from '$lib/quiz/random';
import { compute } from './computed';

/** The local derivatives of four steps by the same number. */
export default template('match-slopes', { skill: 'chain-rule', level: 1 }, (random) => {
	const [x, w] = drawUntil(
		() => [integer(random, 2, 9), integer(random, 2, 9)],
		([a, b]) => new Set([a, b, 2 * b, b * b]).size === 4
	);
	const [product, difference, sum] = ['x*w', 'x - w', 'x + w'].map((text) => compute(text, [x, w]));
	const square = compute('w^2', [w]);
	const slope = (graph: typeof sum) => graph.gradient('w');
	const wrong = (graph: typeof sum, mistake: ChainMistake) => graph.imagined(mistake, 'w');
	const partner = (id: string, value: ReturnType<typeof slope>) => {
		const text = exactText(value);
		return { id, text: { en: text, zh: text } };
	};
	const item = (id: string, tex: string, matched: string) => {
		return { id, partner: matched, text: { en: `$${tex}$`, zh: `$${tex}$` } };
	};
	const [xText, wText] = ['x', 'w'].map((name) => exactText(product.value(name)));
	const value = rational.mul(square.value('w'), square.value('w'));

	return {
		kind: 'match',
		stem: {
			en: `With x = ${xText} and w = ${wText}: what is the local derivative of each step with respect to w?`,
			zh: `x = ${xText}，w = ${wText}。各步运算对 w 的局部导数分别是多少？`
		},
		matrices: [],
		...matchOf(
			random,
			[
				item('product', 'x \\cdot w', 'other'),
				item('sum', 'x + w', 'one'),
				item('difference', 'x - w', 'minus'),
				item('square', 'w^2', 'double')
			],
			[
				partner('other', slope(product)),
				partner('one', slope(sum)),
				partner('minus', slope(difference)),
				partner('double', slope(square)),
				partner('own', wrong(product, ownFactor)),
				partner('value', value)
			],
			[
				{
					misconception: 'ownFactor',
					instead: { product: 'own' },
					feedback: {
						en: `${wText} is w itself. The product grows x = ${xText} times as fast as w.`,
						zh: `${wText} 是 w 自己。w 变化时，乘积变化的速度是它的 x = ${xText} 倍。`
					},
					state: product.atEnd('graph')
				},
				{
					misconception: 'minusForgotten',
					instead: { difference: 'one' },
					feedback: {
						en: `${exactText(wrong(difference, minusForgotten))} is for what is added. If w grows, x − w shrinks: the slope is ${exactText(slope(difference))}.`,
						zh: `${exactText(wrong(difference, minusForgotten))} 是加数的斜率。w 变大，x − w 变小，斜率是 ${exactText(slope(difference))}。`
					},
					state: difference.atEnd('graph')
				},
				{
					misconception: 'factorForgotten',
					instead: { square: 'own' },
					feedback: {
						en: `The slope of w² is 2w = ${exactText(slope(square))}, not w = ${exactText(wrong(square, factorForgotten))}.`,
						zh: `w² 的斜率是 2w = ${exactText(slope(square))}，不是 w = ${exactText(wrong(square, factorForgotten))}。`
					},
					state: square.atEnd('graph')
				},
				{
					misconception: 'valueForSlope',
					instead: { square: 'value' },
					feedback: {
						en: `${exactText(value)} is the value of the square, not its slope.`,
						zh: `${exactText(value)} 是平方的值，不是它的斜率。`
					},
					state: square.atEnd('graph')
				}
			]
		),
		hints: [
			hint(
				sum.atEnd('graph'),
				'Let w grow by a tiny bit, and ask how many times as much the result grows.',
				'让 w 增大一点点，看结果的变化是它的几倍。'
			),
			hint(
				product.atEnd('graph'),
				'Product: the other factor. Sum: 1. What is subtracted: −1. Square: twice the number.',
				'乘积：另一个因数。和：1。减数：−1。平方：这个数的两倍。'
			)
		],
		explanation: {
			en: `x·w: the other factor, ${xText}. x + w: 1. x − w: −1. w²: 2 · ${factorText(square.value('w'))} = ${exactText(slope(square))}.`,
			zh: `x·w：另一个因数 ${xText}。x + w：1。x − w：−1。w²：2 · ${factorText(square.value('w'))} = ${exactText(slope(square))}。`
		},
		state: product.atEnd('graph')
	};
});
