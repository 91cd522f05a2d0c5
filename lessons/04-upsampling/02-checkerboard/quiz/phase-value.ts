import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer } from '$lib/quiz/random';
import { inPatterns } from './figure';
import { drawWeights, phaseValues, total, weightsOfPhase } from './phases';

const STRIDE = 2;

/** What a flat row becomes where stamps begin. */
export default template('phase-value', { skill: 'checkerboard', level: 2 }, (random) => {
	const weights = drawWeights(random, integer(random, 3, 5));
	const value = integer(random, 2, 5);
	const [answer, other] = phaseValues(weights, STRIDE, value);
	const own = weightsOfPhase(weights, STRIDE, 0);
	const worked = `${value} \\cdot (${own.join(' + ')}) = ${answer}`;
	const list = weights.join(', ');
	const shown = inPatterns({ kernel: weights.length, stride: STRIDE });

	return {
		kind: 'number',
		stem: {
			en: `A long row of cells that all hold ${value} goes through a transposed convolution with the weights ${list} and stride ${STRIDE}. Far from the ends, what is in the output cells at which a stamp begins?`,
			zh: `很长的一行，每格都是 ${value}，做转置卷积，权重为 ${weights.join('、')}，步幅 ${STRIDE}。远离两端处，章的起点所在的那些输出格里是多少？`
		},
		matrices: [],
		answer: rational.from(answer),
		mistakes: [
			{
				misconception: 'wholeKernelPerPhase',
				value: rational.from(value * total(weights)),
				feedback: {
					en: `You took all weights. Stamps begin ${STRIDE} cells apart, so that only every second weight lands on such a cell.`,
					zh: `你把权重全加了。章每隔 ${STRIDE} 格盖一个，落在这种格子上的只有隔一个取一个的权重。`
				}
			},
			{
				misconception: 'otherPhase',
				value: rational.from(other),
				feedback: {
					en: 'This is what the cells between hold: you took the second weight, the fourth and so on. A stamp begins with its first.',
					zh: '这是中间那些格子里的数：你取了第二个、第四个……权重。章从第一个权重开始。'
				}
			},
			{
				misconception: 'lastStampOnly',
				value: rational.from(value * weights[0]),
				feedback: {
					en: 'That is the stamp that begins here alone. Those before it reach this far as well.',
					zh: '这只算了从这里开始的那个章。前面的章也盖得到这里。'
				}
			}
		],
		hints: [
			hint(
				shown,
				`The first weight of one stamp lands there, and the third of the stamp before${weights.length > 4 ? ', and the fifth of the one before that' : ''}.`,
				`落在那里的，有一个章的第一个权重，前一个章的第三个权重${weights.length > 4 ? '，再前一个章的第五个权重' : ''}。`
			),
			hint(
				shown,
				`The weights of this phase are ${own.join(', ')}.`,
				`这个相位的权重是 ${own.join('、')}。`
			)
		],
		explanation: {
			en: `The input times the weights of this phase: $${worked}$.`,
			zh: `输入乘以这个相位的权重之和：$${worked}$。`
		},
		state: shown
	};
});
