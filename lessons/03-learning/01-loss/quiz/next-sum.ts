import { l1LossTrace, rational, tensor } from '$lib/engine';
import { onlyIf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText, factorText } from '$lib/quiz/print';
import { drawUntil, integer } from '$lib/quiz/random';
import type { Matrix } from '$lib/quiz/question';
import { drawBatch, rowsOf } from './batch';
import { inCosts } from './figure';

const COUNT = 4;

/** The next sum on the way to the mean absolute error. */
export default template('next-sum', { skill: 'losses', level: 1 }, (random) => {
	const batch = drawBatch(random, COUNT);
	const { predictions, targets, errors, squares, points } = batch;
	const [x, y] = [tensor([COUNT], predictions), tensor([COUNT], targets)];
	const trace = l1LossTrace(x, y, {}, rational);
	const sums = errors.map((_, place) => trace.at(COUNT + place).sum ?? rational.zero);
	/** Neither the sum so far nor the next term hides a mistake: no 0, and no 1, which is its own square. */
	const place = drawUntil(
		() => integer(random, 1, COUNT - 1),
		(drawn) => sums[drawn - 1].n !== 0n && squares[drawn].n > 1n
	);
	const [before, answer, error] = [sums[place - 1], sums[place], errors[place]];
	const size = trace.at(place).element.value;
	const [beforeText, errorText, sizeText] = [before, error, size].map(exactText);
	const [xText, yText] = [predictions[place], targets[place]].map(factorText);
	const show = (index: number) => inCosts({ points, loss: 'l1' }, { grain: 'term', index });
	const matrices = (known: number): readonly Matrix[] => [
		...rowsOf(batch).map((row) => ({ ...row, lit: [[0, place] as const] })),
		{
			label: { en: 'Sum so far', zh: '到此为止的和' },
			role: 'gradient',
			rows: [sums],
			lit: [[0, place]],
			hidden: sums.flatMap((_, index) => (index < known ? [] : [[0, index] as const]))
		}
	];

	return {
		kind: 'predict',
		stem: {
			en: `For the mean absolute error the losses of the ${COUNT} examples are added one by one. So far the sum is ${beforeText}. What is it after the next example?`,
			zh: `求平均绝对误差时，要把 ${COUNT} 个样本的损失逐个相加。到现在为止，和是 ${beforeText}。加上下一个样本之后是多少？`
		},
		matrices: matrices(place),
		after: matrices(place + 1),
		answer,
		mistakes: [
			{
				misconception: 'sumMissing',
				value: size,
				feedback: {
					en: `${sizeText} is what this example costs. It is added to the ${beforeText} so far.`,
					zh: `${sizeText} 是这个样本的损失，还要加到前面的 ${beforeText} 上。`
				}
			},
			...onlyIf(error.s < 0n, {
				misconception: 'errorsCancel' as const,
				value: rational.add(before, error),
				feedback: {
					en: `You added the error ${errorText} with its sign. A distance is never negative: errors must not cancel.`,
					zh: `你是连符号一起加上了误差 ${errorText}。距离不会是负的，误差不能互相抵消。`
				}
			}),
			{
				misconception: 'squareEverywhere',
				value: rational.add(before, squares[place]),
				feedback: {
					en: 'You squared the error, as MSE does. The mean absolute error takes it without its sign.',
					zh: '你把误差平方了，那是 MSE。平均绝对误差只是去掉符号。'
				},
				state: inCosts({ points, loss: 'mse' })
			},
			...onlyIf(error.s > 0n, {
				misconception: 'subtractedForAdded' as const,
				value: rational.sub(before, size),
				feedback: {
					en: `You took ${sizeText} away. Every example makes the loss larger, never smaller.`,
					zh: `你把 ${sizeText} 减掉了。每个样本只会让损失变大，不会变小。`
				}
			})
		],
		hints: [
			hint(
				show(place),
				`The next example has the error ${xText} − ${yText} = ${errorText}.`,
				`下一个样本的误差是 ${xText} − ${yText} = ${errorText}。`
			),
			hint(
				show(COUNT + place - 1),
				`Without its sign that is ${sizeText}. It joins the sum so far, ${beforeText}.`,
				`去掉符号是 ${sizeText}，再加到到此为止的和 ${beforeText} 上。`
			)
		],
		explanation: {
			en: `The distance is |${errorText}| = ${sizeText}, and ${beforeText} + ${sizeText} = ${exactText(answer)}.`,
			zh: `绝对值是 |${errorText}| = ${sizeText}，${beforeText} + ${sizeText} = ${exactText(answer)}。`
		},
		state: show(COUNT + place)
	};
});
