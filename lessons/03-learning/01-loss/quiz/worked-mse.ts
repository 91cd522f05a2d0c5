import { rational } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { errorOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText, factorText } from '$lib/quiz/print';
import type { Misconception } from '$lib/quiz/question';
import { pick } from '$lib/quiz/random';
import { drawBatch, meanOf, rowsOf, sumOf } from './batch';
import { inCosts } from './figure';

const COUNT = 3;
/** The lines that can go wrong; what follows goes on from what they say. */
const slips = ['squares', 'mean', 'gradient'] as const;
type Slip = (typeof slips)[number];

/** The mean squared error and a gradient of it, worked out with one slip. */
export default template('worked-mse', { skill: 'losses', level: 3 }, (random) => {
	const slip = pick(random, slips);
	const batch = drawBatch(random, COUNT);
	const { errors, points } = batch;
	const [first, count] = [errors[0], rational.from(COUNT)];
	/** The slip keeps the sign of a negative error when it is squared. */
	const kept = batch.squares.map((square, k) =>
		errors[k].s < 0n ? rational.sub(rational.zero, square) : square
	);
	const squares = slip === 'squares' ? kept : batch.squares;
	const sum = sumOf(squares);
	const divisor = slip === 'mean' ? 2 : COUNT;
	const loss = rational.div(sum, rational.from(divisor));
	const right = batch.gradients[0];
	const gradient = slip === 'gradient' ? rational.div(first, count) : right;
	const list = (values: readonly Rational[], separator: string) =>
		values.map(exactText).join(separator);
	const added = squares.map(factorText).join(' + ');
	const at = (index: number) => inCosts({ points }, { grain: 'phase', index });
	const sound = (line: Slip, told: Misconception) => (line === slip ? null : told);
	const because = {
		squares: {
			en: `a square is never negative: the squares are ${list(batch.squares, ', ')}`,
			zh: `平方不会是负的：各个平方是 ${list(batch.squares, '、')}`
		},
		mean: {
			en: `the mean divides by the ${COUNT} examples, not by 2`,
			zh: `平均是除以样本数 ${COUNT}，不是除以 2`
		},
		gradient: {
			en: `the slope of d² is 2d, so that the gradient is ${exactText(right)}`,
			zh: `d² 的斜率是 2d，所以梯度是 ${exactText(right)}`
		}
	}[slip];

	return {
		kind: 'error',
		stem: {
			en: 'Somebody works out the mean squared error of these predictions, and its gradient with respect to the first. Which line is the first with a mistake?',
			zh: '有人计算这些预测值的均方误差，以及它对第一个预测值的梯度。最先出错的是哪一行？'
		},
		matrices: rowsOf(batch),
		...errorOf([
			{
				text: {
					en: `The errors, prediction less target: ${list(errors, ', ')}.`,
					zh: `误差，即预测值减目标值：${list(errors, '、')}。`
				},
				sound: {
					misconception: 'signTurned',
					feedback: {
						en: 'This line is right. The error is prediction less target, so that too high a prediction has a positive one.',
						zh: '这一行没有错。误差是预测值减目标值，预测高了误差为正。'
					},
					state: at(0)
				}
			},
			{
				text: {
					en: `Their squares: ${list(squares, ', ')}.`,
					zh: `各自平方：${list(squares, '、')}。`
				},
				sound: sound('squares', {
					misconception: 'absoluteForSquared',
					feedback: {
						en: 'This line is right: each error is multiplied by itself, and no sign is left.',
						zh: '这一行没有错：每个误差乘以自己，符号就没有了。'
					},
					state: at(0)
				})
			},
			{
				text: {
					en: `The loss: (${added}) ÷ ${divisor} = ${exactText(loss)}.`,
					zh: `损失：(${added}) ÷ ${divisor} = ${exactText(loss)}。`
				},
				sound: sound('mean', {
					misconception: 'meanForgotten',
					feedback: {
						en: `This line is right, given the numbers above it: a mean divides by the ${COUNT} examples.`,
						zh: `就上面的数来说，这一行没有错：求平均要除以样本数 ${COUNT}。`
					},
					state: at(2)
				})
			},
			{
				text: {
					en: `The gradient for the first prediction: ${slip === 'gradient' ? '' : '2 × '}${factorText(first)} ÷ ${COUNT} = ${exactText(gradient)}.`,
					zh: `对第一个预测值的梯度：${slip === 'gradient' ? '' : '2 × '}${factorText(first)} ÷ ${COUNT} = ${exactText(gradient)}。`
				},
				sound: sound('gradient', {
					misconception: 'factorForgotten',
					feedback: {
						en: 'This line is right: the slope of a square is twice the error, and the mean divides it too.',
						zh: '这一行没有错：平方的斜率是误差的两倍，求平均也要除。'
					},
					state: at(3)
				})
			}
		]),
		hints: [
			hint(
				at(0),
				`Check the squares first. Which errors are negative, and what is their square?`,
				`先检查平方。哪些误差是负的，它们的平方是多少？`
			),
			hint(
				at(2),
				`There are ${COUNT} examples, and the loss of the batch is ${exactText(meanOf(batch.squares))}. Compare.`,
				`样本有 ${COUNT} 个，整批的损失是 ${exactText(meanOf(batch.squares))}。对照一下。`
			)
		],
		explanation: {
			en: `The mistake: ${because.en}. The loss is ${exactText(meanOf(batch.squares))}, and the gradient for the first prediction ${exactText(right)}.`,
			zh: `错在：${because.zh}。损失是 ${exactText(meanOf(batch.squares))}，对第一个预测值的梯度是 ${exactText(right)}。`
		},
		state: at(3)
	};
});
