import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText, factorText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { drawBatch, meanOf, rowsOf, sumOf } from './batch';
import { inCosts } from './figure';

/** The mean squared error of a batch. */
export default template('mse-value', { skill: 'losses', level: 1 }, (random) => {
	const count = integer(random, 3, 4);
	const batch = drawBatch(random, count);
	const { errors, squares, points } = batch;
	const answer = meanOf(squares);
	const sum = sumOf(squares);
	const sizes = errors.map((error) => error.abs());
	const list = (values: typeof errors, separator = ', ') => values.map(exactText).join(separator);
	const squared = errors.map((error) => `${factorText(error)}²`).join(' + ');
	const at = (index: number) => inCosts({ points }, { grain: 'phase', index });

	return {
		kind: 'number',
		stem: {
			en: 'A network has made these predictions. What is the mean squared error?',
			zh: '网络作出了下面的预测。均方误差是多少？'
		},
		matrices: rowsOf(batch),
		answer,
		mistakes: [
			{
				misconception: 'meanForgotten',
				value: sum,
				feedback: {
					en: `${exactText(sum)} is the sum of the squares. The mean divides it by the ${count} examples.`,
					zh: `${exactText(sum)} 是平方之和，还要除以样本数 ${count} 才是平均。`
				},
				state: inCosts({ points, reduction: 'sum' }, { grain: 'phase', index: 1 })
			},
			{
				misconception: 'absoluteForSquared',
				value: meanOf(sizes),
				feedback: {
					en: 'This is the mean of the distances, the MAE. Here each error is squared.',
					zh: '这是绝对值的平均，即 MAE。这里要把每个误差平方。'
				},
				state: inCosts({ points, loss: 'l1' })
			},
			{
				misconception: 'errorsCancel',
				value: meanOf(errors),
				feedback: {
					en: 'You averaged the errors themselves, so that those of opposite signs cancel. Square each one first.',
					zh: '你是直接对误差求平均，正负互相抵消了。要先把每个误差平方。'
				}
			}
		],
		hints: [
			hint(
				at(0),
				`First the errors, prediction less target: ${list(errors)}.`,
				`先求误差，即预测值减目标值：${list(errors)}。`
			),
			hint(
				at(1),
				`Square each of them, which removes the signs: ${squared} = ${exactText(sum)}.`,
				`各自平方，符号就没有了：${squared} = ${exactText(sum)}。`
			)
		],
		explanation: {
			en: `The squares ${list(squares)} add up to ${exactText(sum)}. Divided by ${count} that is ${exactText(answer)}.`,
			zh: `平方 ${list(squares)} 加起来是 ${exactText(sum)}，除以 ${count}，得 ${exactText(answer)}。`
		},
		state: at(2)
	};
});
