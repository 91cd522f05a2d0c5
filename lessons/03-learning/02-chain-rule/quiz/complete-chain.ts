import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import type { Item } from '$lib/quiz/question';
import { shuffled } from '$lib/quiz/random';
import { drawSquare, twice } from './squared-error';

const derivative = (above: string, below: string) =>
	`\\frac{\\partial ${above}}{\\partial ${below}} = `;

/** The three local derivatives on the way from the loss to a weight. */
export default template('complete-chain', { skill: 'chain-rule', level: 2 }, (random) => {
	const graph = drawSquare(random);
	const [x, w, b, sum] = ['x', 'w', 'b', 'v₂'].map((name) => exactText(graph.value(name)));
	const slope = exactText(twice(graph.value('v₂')));
	const term = (id: string, value: string): Item => {
		const text = `$${value.replace('−', '-')}$`;
		return { id, text: { en: text, zh: text } };
	};

	return {
		kind: 'formula',
		stem: {
			en: `$p = x \\cdot w$, then $s = p + b$, then $L = s^2$, with x = ${x}, w = ${w} and b = ${b}. Put in the local derivatives along the path from L back to w.`,
			zh: `先算 $p = x \\cdot w$，再算 $s = p + b$，再算 $L = s^2$，其中 x = ${x}，w = ${w}，b = ${b}。请填入从 L 回到 w 这条路径上的局部导数。`
		},
		matrices: [],
		pieces: [
			derivative('L', 's'),
			`,\\quad ${derivative('s', 'p')}`,
			`,\\quad ${derivative('p', 'w')}`,
			''
		],
		terms: shuffled(random, [
			term('slope', slope),
			term('sum', sum),
			term('one', '1'),
			term('other', x),
			term('own', w),
			term('bias', b)
		]),
		answer: ['slope', 'one', 'other'],
		mistakes: [
			{
				misconception: 'ownFactor',
				value: ['slope', 'one', 'own'],
				feedback: {
					en: `${w} is w itself. If w grows by 1, the product grows by x = ${x}.`,
					zh: `${w} 是 w 自己。w 增大 1，乘积增大 x = ${x}。`
				},
				state: graph.whenBack('graph', 'v₁', 'w')
			},
			{
				misconception: 'factorForgotten',
				value: ['sum', 'one', 'other'],
				feedback: {
					en: `The slope of s² is 2s = ${slope}, not s = ${sum}.`,
					zh: `s² 的斜率是 2s = ${slope}，不是 s = ${sum}。`
				},
				state: graph.whenBack('graph', 'L', 'v₂')
			},
			{
				misconception: 'valueForSlope',
				value: ['slope', 'bias', 'other'],
				feedback: {
					en: `${b} is what is added to p. A constant that is added changes no slope: s grows exactly as fast as p.`,
					zh: `${b} 是加到 p 上的数。加一个数不改变斜率：p 变多少，s 就变多少。`
				},
				state: graph.whenBack('graph', 'v₂', 'v₁')
			}
		],
		hints: [
			hint(
				graph.whenComputed('graph', 'v₂'),
				`First the values: s = ${sum}.`,
				`先把值算出来：s = ${sum}。`
			),
			hint(
				graph.whenBack('graph', 'L', 'v₂'),
				'A square has the slope 2s, a sum 1, a product the other factor.',
				'平方的斜率是 2s，求和是 1，乘积是另一个因数。'
			)
		],
		explanation: {
			en: `2s = ${slope}, then 1, then x = ${x}. Multiplied along the path they give ∂L/∂w = ${exactText(graph.gradient('w'))}.`,
			zh: `依次是 2s = ${slope}、1 和 x = ${x}。沿路径相乘，得 ∂L/∂w = ${exactText(graph.gradient('w'))}。`
		},
		state: graph.whenBack('graph', 'v₁', 'w')
	};
});
