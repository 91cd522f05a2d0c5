import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { drawUntil } from '$lib/quiz/random';
import { inPatterns } from './figure';
import { drawWeights, phaseValues, total, weightsOfPhase } from './phases';

const [KERNEL, STRIDE] = [4, 2];

/** Whether even overlap keeps a flat row flat. */
export default template('flat-or-not', { skill: 'checkerboard', level: 2 }, (random) => {
	const weights = drawUntil(
		() => drawWeights(random, KERNEL),
		(drawn) => new Set(phaseValues(drawn, STRIDE, 1)).size > 1
	);
	const phases = phaseValues(weights, STRIDE, 1);
	const sums = phases.map((sum, phase) => {
		const own = weightsOfPhase(weights, STRIDE, phase);
		return `${own.join(' + ')} = ${sum}`;
	});
	const shown = inPatterns({ kernel: KERNEL, stride: STRIDE });
	const uniform = inPatterns({ kernel: KERNEL, stride: STRIDE, weights: 'uniform' });

	return {
		kind: 'choice',
		stem: {
			en: `A long row of ones goes through a transposed convolution with the weights ${weights.join(', ')} and stride ${STRIDE}. What comes out, far from the ends?`,
			zh: `很长的一行 1 做转置卷积，权重为 ${weights.join('、')}，步幅 ${STRIDE}。远离两端处得到什么？`
		},
		matrices: [],
		...choiceOf(
			random,
			{
				text: {
					en: `${phases.join(' and ')} in turns`,
					zh: `${phases.join(' 和 ')} 交替`
				}
			},
			[
				{
					misconception: 'evenOverlapSuffices',
					option: {
						text: {
							en: `the same number everywhere, since ${STRIDE} divides ${KERNEL}`,
							zh: `处处相同，因为 ${STRIDE} 整除 ${KERNEL}`
						}
					},
					feedback: {
						en: `Each cell gets ${KERNEL / STRIDE} weights, but not the same ones: ${sums.join(', and ')}.`,
						zh: `每一格都得到 ${KERNEL / STRIDE} 个权重，但不是同样的权重：${sums.join('，')}。`
					}
				},
				{
					misconception: 'wholeKernelPerPhase',
					option: {
						text: { en: `${total(weights)} everywhere`, zh: `处处是 ${total(weights)}` }
					},
					feedback: {
						en: 'That is the sum of all weights. At stride 2 a cell gets only every second one.',
						zh: '这是全部权重之和。步幅为 2 时，一格只得到隔一个取一个的权重。'
					}
				},
				{
					misconception: 'overlapsOverwritten',
					option: {
						text: {
							en: `${weights[0]} and ${weights[1]} in turns`,
							zh: `${weights[0]} 和 ${weights[1]} 交替`
						}
					},
					feedback: {
						en: 'This lets the last stamp overwrite those before it. Stamps add up.',
						zh: '这是让后盖的章覆盖了前面的。章要相加。'
					}
				}
			]
		),
		hints: [
			hint(
				uniform,
				'With equal weights it would be even. Which two weights land where stamps begin?',
				'权重相等时是均匀的。落在章的起点处的，是哪两个权重？'
			),
			hint(shown, `Where stamps begin: $${sums[0]}$`, `章的起点处：$${sums[0]}$`)
		],
		explanation: {
			en: `One phase is $${sums[0]}$, the other $${sums[1]}$. Even overlap is not enough.`,
			zh: `一个相位是 $${sums[0]}$，另一个是 $${sums[1]}$。重叠均匀还不够。`
		},
		state: shown
	};
});
