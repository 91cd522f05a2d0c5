import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { gradientRows } from '$lib/quiz/gradient-rows';
import { hint } from '$lib/quiz/hints/hint';
import { gradientAveraged } from '$lib/quiz/misconceptions/backward';
import { exactText, factorText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { makeRows, randomRows } from '$lib/quiz/rows';
import { drawGradient } from './small';
import { gradientMatrix, inBack } from './figure';

/** The gradient of a bias: a sum. */
export default template('bias-gradient', { skill: 'convolution-gradients', level: 1 }, (random) => {
	const [height, width] = [integer(random, 2, 3), integer(random, 2, 3)];
	const gradient = drawGradient(random, height, width);
	const kernel = makeRows(2, 2, (row, column) => row + column + 1);
	const back = { input: randomRows(random, height + 1, width + 1, 0, 5), kernel, gradient };
	const cells = gradient.flat();
	const { bias: answer } = gradientRows(back);
	/** A bias acts like a weight on an input of ones. */
	const ones = {
		...back,
		input: makeRows(height, width, () => 1),
		kernel: makeRows(1, 1, () => 1)
	};
	const [[mean]] = gradientAveraged(ones);
	const show = (grain: 'cell' | 'term', index = 0) =>
		inBack('weights', back, { target: 'bias' }, grain, index);
	const sum = cells.map((value, index) => (index ? factorText(value) : exactText(value)));

	return {
		kind: 'number',
		stem: {
			en: 'This is the gradient of the output map of one filter. What is the gradient of the filter’s bias?',
			zh: '这是一个滤波器的输出图的梯度。这个滤波器的偏置的梯度是多少？'
		},
		matrices: [gradientMatrix(gradient)],
		answer,
		mistakes: [
			{
				misconception: 'gradientAveraged',
				value: mean,
				feedback: {
					en: `${exactText(mean)} is the mean of the map. The bias was added to each of the ${cells.length} outputs, and every one of them counts in full: take the sum.`,
					zh: `${exactText(mean)} 是这张图的平均值。偏置加到了 ${cells.length} 个输出的每一个上，每一个都要足额算上：应当求和。`
				}
			},
			{
				misconception: 'onePlaceOnly',
				value: cells[0],
				feedback: {
					en: 'You took the gradient of a single output. One bias serves the whole map.',
					zh: '你只取了一个输出的梯度。一个偏置管整张图。'
				},
				state: show('term')
			},
			{
				misconception: 'slopeOne',
				value: rational.one,
				feedback: {
					en: 'The slope of each output with respect to the bias is 1, true. But what is asked is how the loss changes, so each 1 is multiplied by the gradient of its output.',
					zh: '每个输出对偏置的斜率确实是 1。但这里问的是损失怎么变，所以每个 1 还要乘以那个输出的梯度。'
				}
			},
			{
				misconception: 'signsDropped',
				value: cells.reduce((total, value) => rational.add(total, value.abs()), rational.zero),
				feedback: {
					en: 'You added up without the signs. A negative gradient takes away from the sum.',
					zh: '你求和时丢了负号。负的梯度会让和变小。'
				}
			}
		],
		hints: [
			hint(
				show('term'),
				`The bias was added to all ${cells.length} outputs with the slope 1. So it collects from each of them.`,
				`偏置以斜率 1 加到全部 ${cells.length} 个输出上，所以要从每一个那里收集。`
			),
			hint(
				show('term', cells.length - 1),
				`Add up: ${sum.join(' + ')}.`,
				`相加：${sum.join(' + ')}。`
			)
		],
		explanation: {
			en: `The sum of all output gradients: ${sum.join(' + ')} = ${exactText(answer)}.`,
			zh: `所有输出梯度之和：${sum.join(' + ')} = ${exactText(answer)}。`
		},
		state: show('cell')
	};
});
