import { rational } from '$lib/engine';
import { onlyIf, template } from '$lib/quiz/ask';
import { formulaHints } from '$lib/quiz/hints/formula-hints';
import { exactText, factorText } from '$lib/quiz/print';
import { drawUntil, integer } from '$lib/quiz/random';
import { drawBatch, rowsOf } from './batch';
import { inCosts } from './figure';

const COUNT = 4;
/** The steps that come before the gradients, where the mean is stepped number by number. */
const BEFORE = 2 * COUNT + 1;

/** The gradient of the mean squared error on one prediction. */
export default template('mse-gradient', { skill: 'losses', level: 2 }, (random) => {
	const batch = drawBatch(random, COUNT);
	const { errors, squares, gradients, points } = batch;
	const place = drawUntil(
		() => integer(random, 0, COUNT - 1),
		(drawn) => errors[drawn].n !== 0n
	);
	const [error, square, answer] = [errors[place], squares[place], gradients[place]];
	const count = rational.from(COUNT);
	const [x, y] = [batch.predictions[place], batch.targets[place]].map(factorText);
	const at = (index: number) => inCosts({ points }, { grain: 'term', index });
	const times = (value: typeof error) => rational.mul(value, count);

	return {
		kind: 'number',
		stem: {
			en: `The loss is the mean squared error of these ${COUNT} predictions. What is its gradient with respect to prediction ${place + 1}?`,
			zh: `损失是这 ${COUNT} 个预测值的均方误差。它对第 ${place + 1} 个预测值的梯度是多少？`
		},
		matrices: rowsOf(batch),
		answer,
		mistakes: [
			{
				misconception: 'meanForgotten',
				value: times(answer),
				feedback: {
					en: `This is the slope of the square alone. The loss is a mean, so that its gradient is divided by ${COUNT} as well.`,
					zh: `这只是平方的斜率。损失是平均值，梯度也要除以 ${COUNT}。`
				},
				state: inCosts({ points, reduction: 'sum' })
			},
			{
				misconception: 'factorForgotten',
				value: rational.div(error, count),
				feedback: {
					en: 'The slope of d² is 2d, not d: the 2 is missing.',
					zh: 'd² 的斜率是 2d，不是 d：少了一个 2。'
				}
			},
			{
				misconception: 'signTurned',
				value: rational.sub(rational.zero, answer),
				feedback: {
					en: 'The size is right, the sign is not. The error is prediction less target; where it is positive, a higher prediction makes the loss larger.',
					zh: '大小对，符号反了。误差是预测值减目标值：误差为正时，预测值越高，损失越大。'
				}
			},
			...onlyIf(
				[1, 2, 4].every((size) => rational.compare(square, rational.from(size)) !== 0),
				{
					misconception: 'valueForSlope',
					value: rational.div(square, count),
					feedback: {
						en: 'This is what the example adds to the loss. The gradient is how fast that changes.',
						zh: '这是该样本给损失增加的数。梯度说的是它变化得多快。'
					}
				}
			)
		],
		hints: formulaHints(
			{
				en: 'The slope of a square, divided as the loss is',
				zh: '平方的斜率，再像损失那样除以样本数'
			},
			{
				symbols: '\\frac{2}{N} (\\hat y_i - y_i)',
				numbers: `\\frac{2}{${COUNT}} (${x} - ${y})`
			},
			at(place),
			at(BEFORE + place)
		),
		explanation: {
			en: `The error is ${x} − ${y} = ${exactText(error)}, the slope of its square 2 × ${factorText(error)}, and divided by ${COUNT} that is ${exactText(answer)}.`,
			zh: `误差是 ${x} − ${y} = ${exactText(error)}，平方的斜率是 2 × ${factorText(error)}，再除以 ${COUNT}，得 ${exactText(answer)}。`
		},
		state: at(BEFORE + place)
	};
});
