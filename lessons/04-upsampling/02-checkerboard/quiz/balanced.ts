import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer } from '$lib/quiz/random';
import { inPatterns } from './figure';

/** The weight that evens out a kernel of three. */
export default template('balanced', { skill: 'checkerboard', level: 3 }, (random) => {
	const [first, last] = [integer(random, 1, 6), integer(random, 1, 6)];
	const shown = inPatterns({ weights: 'trained' });
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `A transposed convolution with stride 2 has the weights ${first}, $w$, ${last}. For which $w$ does a flat row stay flat, far from the ends?`,
			zh: `步幅为 2 的转置卷积，权重为 ${first}、$w$、${last}。$w$ 是多少时，平坦的一行在远离两端处仍然平坦？`
		},
		matrices: [],
		answer: number(first + last),
		mistakes: [
			{
				misconception: 'meanForSum',
				value: number(`${first + last}/2`),
				feedback: {
					en: 'This is the mean of its neighbours. But both of them land on the same cells, and add up there; the middle one lands alone.',
					zh: '这是两边的平均数。可是两边的权重落在同样的格子上，在那里相加；中间的权重单独落下。'
				}
			},
			{
				misconception: 'subtractedForAdded',
				value: number(last - first),
				feedback: {
					en: 'The two outer weights land on the same cells with the same sign: they add up.',
					zh: '两边的权重落在同样的格子上，符号相同，应当相加。'
				}
			},
			{
				misconception: 'strideBlamed',
				value: number(0),
				feedback: {
					en: 'Then every second cell would be empty: only the middle weight lands there.',
					zh: '那样每隔一格就是空的：那里只有中间的权重落下。'
				},
				state: inPatterns({ weights: 'uniform' })
			}
		],
		hints: [
			hint(
				inPatterns({ weights: 'uniform' }),
				`Two phases: where stamps begin, ${first} and ${last} land; between them, $w$ alone.`,
				`有两个相位：章的起点处落下 ${first} 和 ${last}；中间只有 $w$。`
			),
			hint(shown, 'Both phases need the same sum.', '两个相位的和要相等。')
		],
		explanation: {
			en: `$w = ${first} + ${last} = ${first + last}$. The overlap is uneven, 2 and 1, and the weights make up for it, as the tent does.`,
			zh: `$w = ${first} + ${last} = ${first + last}$。重叠是不均匀的 2 和 1，权重正好把它补平，双线性核就是这样。`
		},
		state: shown
	};
});
