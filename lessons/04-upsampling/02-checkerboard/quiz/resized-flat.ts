import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { drawUntil, integer } from '$lib/quiz/random';
import { inPatterns } from './figure';
import { drawWeights, phaseValues, total } from './phases';

const STRIDE = 2;

/** What resizing and then convolving does to a flat row. */
export default template('resized-flat', { skill: 'checkerboard', level: 1 }, (random) => {
	const value = integer(random, 2, 5);
	const weights = drawUntil(
		() => drawWeights(random, 3),
		(drawn) => new Set(phaseValues(drawn, STRIDE, 1)).size > 1
	);
	const stamped = phaseValues(weights, STRIDE, value);
	const [flat] = phaseValues(weights, 1, value);
	const shown = inPatterns({ kernel: 3, stride: STRIDE });
	const sum = `${value} \\cdot (${weights.join(' + ')}) = ${flat}`;

	return {
		kind: 'choice',
		stem: {
			en: `A long row of cells that all hold ${value} is made twice as long by copying each cell (nearest), and then convolved at stride 1 with the weights ${weights.join(', ')}. What comes out, far from the ends?`,
			zh: `很长的一行，每格都是 ${value}。先把每格复制一份，加长一倍（最近邻），再用权重 ${weights.join('、')} 做步幅为 1 的卷积。远离两端处得到什么？`
		},
		matrices: [],
		...choiceOf(random, { text: { en: `${flat} everywhere`, zh: `处处是 ${flat}` } }, [
			{
				misconception: 'resizingChecks',
				option: {
					text: {
						en: `${stamped.join(' and ')} in turns`,
						zh: `${stamped.join(' 和 ')} 交替`
					}
				},
				feedback: {
					en: `This is what a transposed convolution with stride ${STRIDE} makes of it. Here the convolution has stride 1: every cell gets all weights.`,
					zh: `这是步幅为 ${STRIDE} 的转置卷积的结果。这里的卷积步幅是 1，每一格都得到全部权重。`
				}
			},
			{
				misconception: 'forgotWeights',
				option: { text: { en: `${value} everywhere`, zh: `处处是 ${value}` } },
				feedback: {
					en: `Flat is right, but the convolution multiplies by the sum of its weights, ${total(weights)}.`,
					zh: `确实是平坦的，但卷积还要乘以权重之和 ${total(weights)}。`
				}
			}
		]),
		hints: [
			hint(
				shown,
				'After copying the row is flat again. What does a convolution at stride 1 see at each place?',
				'复制以后，这一行仍然是平坦的。步幅为 1 的卷积，在每个位置看到的是什么？'
			)
		],
		explanation: {
			en: `Every window holds the same numbers, so that every output is $${sum}$: flat, whatever the weights are.`,
			zh: `每个窗口里的数都一样，所以每个输出都是 $${sum}$。不管权重是多少，都是平坦的。`
		},
		state: shown
	};
});
