import { template } from '$lib/quiz/ask';
import { orderOf } from '$lib/quiz/ask-many';
import { hint } from '$lib/quiz/hints/hint';
import { integer } from '$lib/quiz/random';
import type { ClassPhase } from '$lib/scenes/classification-loss/derivation';
import {
	drawLogits,
	listText,
	logitTensor
} from '../../../02-building-blocks/04-dense-and-softmax/quiz/logits';
import { inClasses } from './figure';

const steps = ['powers', 'shares', 'pick', 'log', 'minus'] as const;

/** The steps from logits to cross-entropy. */
export default template('entropy-steps', { skill: 'cross-entropy', level: 1 }, (random) => {
	const logits = drawLogits(random);
	const target = integer(random, 1, logits.length);
	const list = listText(logits);
	const texts = {
		powers: { en: 'raise $e$ to the power of each logit', zh: '以 $e$ 为底，对每个 logit 取乘方' },
		shares: { en: 'divide each power by their sum', zh: '每个乘方除以它们的总和' },
		pick: { en: `pick the number of class ${target}`, zh: `挑出第 ${target} 类的数` },
		log: { en: 'take its logarithm', zh: '取对数' },
		minus: { en: 'change the sign', zh: '变号' }
	};
	const at = (phase: ClassPhase) => inClasses({ logits: logitTensor(logits), target }, phase);

	return {
		kind: 'order',
		stem: {
			en: `The logits of three classes are ${list}, and class ${target} is right. Put the steps to the cross-entropy in order, so that each uses what the one before has made.`,
			zh: `三个类别的 logit 是 ${list}，正确的是第 ${target} 类。请排出求交叉熵的步骤，每一步都用上一步的结果。`
		},
		matrices: [],
		...orderOf(
			random,
			steps.map((id) => ({ id, text: texts[id] }))
		),
		mistakes: [
			{
				misconception: 'softmaxForgotten',
				value: ['pick', 'powers', 'shares', 'log', 'minus'],
				feedback: {
					en: 'Picked that early, one score stands alone: it cannot be compared with the others, and its share of itself is 1. All classes go through softmax first.',
					zh: '这么早就挑出来，只剩一个得分，没法和别的类比，它占自己的份额总是 1。要先让所有类一起做 softmax。'
				},
				state: at('output')
			},
			{
				misconception: 'logTooEarly',
				value: ['powers', 'log', 'shares', 'pick', 'minus'],
				feedback: {
					en: 'The logarithm of a power of $e$ is the logit again: nothing was gained. First divide, which makes probabilities.',
					zh: '对 $e$ 的乘方取对数，又变回 logit，白忙一场。要先除，得到概率。'
				},
				state: at('sum')
			},
			{
				misconception: 'signTooEarly',
				value: ['minus', 'powers', 'shares', 'pick', 'log'],
				feedback: {
					en: 'With the signs of the logits turned, the largest score gets the smallest probability. The minus belongs to the logarithm, which is negative.',
					zh: '先把 logit 变号，得分最大的反而概率最小。负号是给对数用的，因为对数是负的。'
				},
				state: at('pick')
			}
		],
		hints: [
			hint(
				at('output'),
				'Softmax comes first, and it takes all logits: powers, then shares.',
				'先做 softmax，所有 logit 都参加：先取乘方，再求各占几份。'
			),
			hint(
				at('pick'),
				`What is left is minus the logarithm of one probability, that of class ${target}.`,
				`剩下的就是取一个概率（第 ${target} 类的）的对数，再变号。`
			)
		],
		explanation: {
			en: `Softmax makes probabilities of ${list}: powers, divided by their sum. That of class ${target} is picked, and the loss is minus its logarithm.`,
			zh: `softmax 把 ${list} 变成概率：取乘方，再除以总和。挑出第 ${target} 类的概率，取对数再变号，就是损失。`
		},
		state: at('pick')
	};
});
