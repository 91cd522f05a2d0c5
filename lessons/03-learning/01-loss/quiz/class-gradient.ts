import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { drawUntil, integer, shuffled } from '$lib/quiz/random';
import { inClasses } from './figure';

const TWENTIETHS = 20;

/** The gradient of cross-entropy on the logits, as a row to fill in. */
export default template('class-gradient', { skill: 'cross-entropy', level: 2 }, (random) => {
	const [first, second] = drawUntil(
		() => [integer(random, 2, 9), integer(random, 1, 8)],
		([a, b]) => a !== b && new Set([a, b, TWENTIETHS - a - b]).size === 3
	);
	const parts = shuffled(random, [first, second, TWENTIETHS - first - second]);
	const probabilities = parts.map((part) => rational.from(`${part}/${TWENTIETHS}`));
	const target = integer(random, 0, 2);
	const y = probabilities.map((_, k) => (k === target ? rational.one : rational.zero));
	const less = (left: typeof y, right: typeof y) =>
		left.map((value, k) => rational.sub(value, right[k]));
	const answer = less(probabilities, y);
	const [given, share] = [answer[target], probabilities[target]].map(exactText);
	const alone = y.map((value, k) =>
		value.n === 0n ? rational.zero : rational.div(rational.from(-1), probabilities[k])
	);
	const list = answer.map(exactText);
	const state = inClasses({ target: target + 1 });

	return {
		kind: 'grid',
		stem: {
			en: `Softmax has given three classes these probabilities, and class ${target + 1} is right. What is the gradient of the cross-entropy with respect to the three logits?`,
			zh: `softmax 给三个类别的概率如下，正确的是第 ${target + 1} 类。交叉熵对三个 logit 的梯度是多少？`
		},
		matrices: [
			{ label: { en: 'Probabilities', zh: '概率' }, role: 'kernel', rows: [probabilities] }
		],
		label: { en: 'Gradient', zh: '梯度' },
		role: 'gradient',
		answer: [answer],
		mistakes: [
			{
				misconception: 'signTurned',
				value: [less(y, probabilities)],
				feedback: {
					en: 'The signs are turned: this is the way in which training moves. The gradient is p − y, and points to where the loss rises.',
					zh: '符号反了：这是训练前进的方向。梯度是 p − y，指向损失上升的方向。'
				}
			},
			{
				misconception: 'targetForgotten',
				value: [probabilities],
				feedback: {
					en: `These are the probabilities. The target is still to be taken off: 1 for class ${target + 1}.`,
					zh: `这是概率本身，还要减去目标：第 ${target + 1} 类减 1。`
				},
				state: inClasses({ target: target + 1 }, 'product')
			},
			{
				misconception: 'stoppedAtProbabilities',
				value: [alone],
				feedback: {
					en: 'This is −y/p, the slope with respect to the probabilities. It still has to go back through softmax, where the p cancels.',
					zh: '这是 −y/p，是对概率的斜率。还要经过 softmax 往回走一步，p 在那里约掉。'
				},
				state: inClasses({ target: target + 1 }, 'perProbability')
			},
			{
				misconception: 'onlyTargetCounts',
				value: [answer.map((value, k) => (k === target ? value : rational.zero))],
				feedback: {
					en: 'The other classes get a gradient too: what they were given was too much. All three add up to 0.',
					zh: '别的类也有梯度：它们分到的概率都是多给的。三个数加起来是 0。'
				}
			}
		],
		hints: [
			hint(
				inClasses({ target: target + 1 }, 'product'),
				'The slope −y/p of the loss and the slopes of softmax are multiplied and added up column by column. What is left of it?',
				'损失的斜率 −y/p 和 softmax 的斜率相乘，再逐列相加。最后剩下什么？'
			),
			hint(
				state,
				`What is left is p − y, where y is 1 for class ${target + 1} and 0 for the others. For class ${target + 1} that is ${share} − 1.`,
				`剩下的是 p − y，其中第 ${target + 1} 类的 y 是 1，其余是 0。第 ${target + 1} 类就是 ${share} − 1。`
			)
		],
		explanation: {
			en: `p − y: the right class gets ${share} − 1 = ${given}, the others keep their probability. So ${list.join(', ')}, which add up to 0.`,
			zh: `p − y：正确的类是 ${share} − 1 = ${given}，其余就是自己的概率。所以是 ${list.join('、')}，加起来是 0。`
		},
		state
	};
});
