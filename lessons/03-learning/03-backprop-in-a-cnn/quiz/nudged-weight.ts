import { rational, tensor } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { gradientRows } from '$lib/quiz/gradient-rows';
import { formulaHints } from '$lib/quiz/hints/formula-hints';
import { onePlaceOnly } from '$lib/quiz/misconceptions/backward';
import { exactText, sumText } from '$lib/quiz/print';
import { integer, pick } from '$lib/quiz/random';
import { gradientMatrix, inBack, inputMatrix } from './figure';
import { collected, smallBack } from './small';

/** How far the loss moves if a weight is nudged: its gradient times the nudge. */
export default template('nudged-weight', { skill: 'convolution-gradients', level: 3 }, (random) => {
	const back = smallBack(random);
	const [row, column] = [integer(random, 0, 1), integer(random, 0, 1)];
	const epsilon = rational.from(pick(random, ['1/10', '1/2', '1/5', '-1/10']));
	const slope = gradientRows(back).weight[row][column];
	const answer = rational.mul(slope, epsilon);
	const [r, c] = [row + 1, column + 1];
	const [nudgeText, slopeText, answerText] = [epsilon, slope, answer].map(exactText);
	const place = row * 2 + column;
	const nudge = { nudge: 'weight', nudgeAt: place, epsilon: tensor([1], [epsilon.abs()]) } as const;
	const show = (grain: 'cell' | 'term', index: number) =>
		inBack('weights', back, { target: 'weight', ...nudge }, grain, index);
	const state = show('cell', place);
	const uses = back.gradient.flat().length;

	return {
		kind: 'number',
		stem: {
			en: `A 2×2 kernel went over this input with stride 1, no padding; the gradient of its output is given. The loss is linear in each weight. By how much does it change if the weight in row ${r}, column ${c} changes by ${nudgeText}?`,
			zh: `2×2 的卷积核以步幅 1 滑过这个输入，不填充，输出的梯度已经给出。损失对每个权重都是线性的。第 ${r} 行第 ${c} 列的权重变化 ${nudgeText} 时，损失变化多少？`
		},
		matrices: [inputMatrix(back.input), gradientMatrix(back.gradient)],
		answer,
		mistakes: [
			{
				misconception: 'nudgeForgotten',
				value: slope,
				feedback: {
					en: `${slopeText} is the slope: how far the loss would move if the weight moved by 1. It moves by ${nudgeText}.`,
					zh: `${slopeText} 是斜率：权重变化 1 时损失变化这么多。现在权重只变化 ${nudgeText}。`
				}
			},
			{
				misconception: 'onePlaceOnly',
				value: rational.mul(onePlaceOnly(back)[row][column], epsilon),
				feedback: {
					en: `This counts the first output alone. The weight is used for all ${uses} outputs, and each of them moves.`,
					zh: `这只算了第一个输出。这个权重用于全部 ${uses} 个输出，每个输出都会变。`
				},
				state: show('term', place * uses)
			},
			{
				misconception: 'signTurned',
				value: rational.mul(answer, rational.from(-1)),
				feedback: {
					en: 'The sign is turned. A positive gradient says that the loss rises with the weight.',
					zh: '符号反了。梯度为正，说明权重变大损失就上升。'
				}
			},
			{
				misconception: 'gradientAveraged',
				value: rational.div(answer, rational.from(uses)),
				feedback: {
					en: `You took the mean over the ${uses} outputs. All of them move, so their shares add up.`,
					zh: `你对 ${uses} 个输出求了平均。它们都会变，应当相加。`
				}
			}
		],
		hints: formulaHints(
			{
				en: 'First find the gradient of this weight, the sum over all places. Then the loss moves by',
				zh: '先求这个权重的梯度，即对所有位置求和。损失的变化就是'
			},
			{
				symbols: '\\varepsilon \\cdot \\frac{\\partial L}{\\partial w}',
				numbers: `${nudgeText.replace('−', '-')} \\cdot ${slope.s < 0n ? `(${slope.toFraction()})` : slope.toFraction()}`
			},
			...([show('term', place * uses), state] as const)
		),
		explanation: {
			en: `The gradient is ${sumText(collected(back, [row, column]))}. Times ${nudgeText} that is ${answerText}. As the loss is linear in the weight, this is exact.`,
			zh: `梯度是 ${sumText(collected(back, [row, column]))}，再乘 ${nudgeText} 得 ${answerText}。损失对这个权重是线性的，所以这是精确的。`
		},
		state
	};
});
