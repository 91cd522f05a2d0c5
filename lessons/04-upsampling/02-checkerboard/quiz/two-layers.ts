import { rational, stampPattern } from '$lib/engine';
import { onlyIf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { drawUntil, integer } from '$lib/quiz/random';
import { inPatterns } from './figure';

/** The largest count after two layers. */
export default template('two-layers', { skill: 'checkerboard', level: 3 }, (random) => {
	const [kernel, stride] = drawUntil(
		() => [integer(random, 3, 6), integer(random, 2, 4)] as const,
		([k, s]) => k > s && k % s !== 0
	);
	const value = integer(random, 1, 4);
	const [once, twice] = [stampPattern(kernel, stride), stampPattern(kernel, stride, 2)];
	const [most, largest] = [Math.max(...once), Math.max(...twice)];
	const shown = (layers: number) => inPatterns({ kernel, stride, layers, weights: 'uniform' });

	return {
		kind: 'number',
		stem: {
			en: `Two transposed convolutions with k = ${kernel} and s = ${stride} follow each other, all weights 1, and go over a long row of cells that all hold ${value}. What is the largest number that comes out?`,
			zh: `两个转置卷积先后作用在很长的一行 ${value} 上，都是 k = ${kernel}，s = ${stride}，权重全是 1。得到的最大的数是多少？`
		},
		matrices: [],
		answer: rational.from(value * largest),
		mistakes: [
			{
				misconception: 'oneLayerOnly',
				value: rational.from(value * most),
				feedback: {
					en: `${value * most} is the largest after the first layer. The second stamps these numbers, not the first ones.`,
					zh: `${value * most} 是第一层之后的最大值。第二层盖的是这些数，不是最初的数。`
				},
				state: shown(1)
			},
			{
				misconception: 'layersAdded',
				value: rational.from(2 * value * most),
				feedback: {
					en: 'The layers do not each add their counts. The second layer adds up numbers of the first.',
					zh: '两层的次数不是简单相加。第二层是把第一层的数再加起来。'
				}
			},
			...onlyIf(most > 2, {
				misconception: 'largestMeetsLargest',
				value: rational.from(value * most * most),
				feedback: {
					en: `That would need ${most} neighbours that are all as large as the largest. After the first layer neighbours take turns, as ${once.join(', ')} do.`,
					zh: `那要有 ${most} 个相邻的数都是最大值才行。第一层之后，相邻的数像 ${once.join('、')} 这样交替。`
				}
			})
		],
		hints: [
			hint(
				shown(1),
				`From ones the first layer makes ${once.join(', ')}, over and over.`,
				`全是 1 时，第一层之后按 ${once.join('、')} 不断重复。`
			),
			hint(
				shown(2),
				`Each output of the second layer adds up ${[...new Set(once)].join(' or ')} neighbours of that row.`,
				`第二层的每个输出，是那一行中 ${[...new Set(once)].join(' 或 ')} 个相邻数之和。`
			)
		],
		explanation: {
			en: `From ones two layers make ${twice.join(', ')}, over and over; times ${value}, the largest is $${value} \\cdot ${largest} = ${value * largest}$.`,
			zh: `全是 1 时，两层之后按 ${twice.join('、')} 不断重复；乘以 ${value}，最大的是 $${value} \\cdot ${largest} = ${value * largest}$。`
		},
		state: shown(2)
	};
});
