import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { drawUntil, integer } from '$lib/quiz/random';
import { inPatterns } from './figure';

/** Whether training removes a checkerboard. */
export default template('learned', { skill: 'checkerboard', level: 2 }, (random) => {
	const [kernel, stride] = drawUntil(
		() => [integer(random, 3, 6), integer(random, 2, 4)] as const,
		([k, s]) => k > s && k % s !== 0
	);
	const shown = inPatterns({ kernel, stride, weights: 'trained' });

	return {
		kind: 'choice',
		stem: {
			en: `A layer enlarges pictures by a transposed convolution with k = ${kernel} and s = ${stride}. Its weights are random at first, and then trained. What becomes of the checkerboard?`,
			zh: `某一层用 k = ${kernel}、s = ${stride} 的转置卷积放大图片。权重起初是随机的，然后经过训练。棋盘格会怎样？`
		},
		matrices: [],
		...choiceOf(
			random,
			{
				text: {
					en: 'It goes only as far as the phases of the weights come to equal sums, which nothing guarantees',
					zh: '只有各相位的权重之和变得相等，它才会消失，而这没有保证'
				}
			},
			[
				{
					misconception: 'learningRemoves',
					option: {
						text: {
							en: 'It goes: training removes what is not in the pictures',
							zh: '会消失：图片里没有的东西，训练会去掉'
						}
					},
					feedback: {
						en: 'Training pushes that way, but the condition must be met by many weights at once, and a little noise brings the pattern back.',
						zh: '训练会往这个方向推，但许多权重要同时满足条件，一点噪声就会让花纹回来。'
					}
				},
				{
					misconception: 'patternInevitable',
					option: {
						text: {
							en: 'It stays whatever the weights are, since the overlap is uneven',
							zh: '不管权重怎样都在，因为重叠不均匀'
						}
					},
					feedback: {
						en: 'Weights can make up for uneven overlap: 1, 2, 1 with stride 2 gives 1 + 1 and 2.',
						zh: '权重可以补平不均匀的重叠：1、2、1 配步幅 2，得到 1 + 1 和 2。'
					}
				},
				{
					misconception: 'evenOverlapSuffices',
					option: {
						text: {
							en: 'It goes once training has made the overlap even: the overlap alone decides',
							zh: '训练让重叠变得均匀以后就会消失：它只取决于重叠'
						}
					},
					feedback: {
						en: `The overlap is fixed by k = ${kernel} and s = ${stride}. Training changes the weights, and they decide with it.`,
						zh: `重叠由 k = ${kernel}、s = ${stride} 定死了。训练改变的是权重，花纹由两者共同决定。`
					}
				}
			]
		),
		hints: [
			hint(
				shown,
				'What must hold of the weights so that a flat area stays flat?',
				'权重满足什么条件，平坦的区域才仍然平坦？'
			)
		],
		explanation: {
			en: 'On a flat area each phase becomes the sum of its weights. Equal sums remove the pattern; training may come close to them and seldom meets them exactly.',
			zh: '平坦处，每个相位变成它的权重之和。和相等，花纹才消失；训练可以接近，却很少恰好做到。'
		},
		state: shown
	};
});
