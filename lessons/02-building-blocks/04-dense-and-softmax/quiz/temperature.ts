import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer } from '$lib/quiz/random';
import { TENTHS } from '$lib/scenes/softmax/parameters';
import { inShares } from './figure';
import { drawLogits, listText, logitTensor, sharesOf, sharesText } from './logits';

/** What a higher temperature does to the largest share. */
export default template('temperature', { skill: 'softmax', level: 2 }, (random) => {
	const logits = drawLogits(random);
	const temperature = integer(random, 2, 5);
	const [before, after] = [1, temperature].map((divisor) =>
		sharesText(sharesOf(logits.map((logit) => logit / divisor)))
	);
	const number = logits.indexOf(Math.max(...logits)) + 1;
	const choice = choiceOf(
		random,
		{
			text: {
				en: `it shrinks, but class ${number} keeps the largest`,
				zh: `变小，但仍然是第 ${number} 类最大`
			}
		},
		[
			{
				misconception: 'hotIsSharp',
				option: { text: { en: 'it grows', zh: '变大' } },
				feedback: {
					en: 'The other way round: dividing by more than 1 brings the logits closer together, and the shares with them.',
					zh: '反了：除以大于 1 的数，logit 之间的差变小，概率也跟着靠拢。'
				},
				state: inShares({ logits: logitTensor(logits), temperature: TENTHS / 2 })
			},
			{
				misconception: 'temperatureCancels',
				option: { text: { en: 'it stays as it is', zh: '不变' } },
				feedback: {
					en: 'Something that is added cancels; something that is divided by does not. The differences become smaller.',
					zh: '加上去的数会约掉，拿来除的数不会：差变小了。'
				}
			},
			{
				misconception: 'orderChanges',
				option: {
					text: {
						en: `it shrinks, and another class gets the largest`,
						zh: '变小，最大的换成另一类'
					}
				},
				feedback: {
					en: 'Dividing by a positive number keeps the order of the logits, and softmax keeps it too.',
					zh: '除以一个正数，logit 的大小次序不变，softmax 也不会改变次序。'
				}
			}
		]
	);
	return {
		kind: 'choice',
		...choice,
		stem: {
			en: `The logits of three classes are ${listText(logits)}. The temperature is raised from 1 to ${temperature}. What becomes of the largest share, that of class ${number}?`,
			zh: `三个类别的 logit 是 ${listText(logits)}。温度从 1 升到 ${temperature}，最大的概率（第 ${number} 类）会怎样？`
		},
		matrices: [],
		hints: [
			hint(
				inShares({ logits: logitTensor(logits) }),
				`This is temperature 1. The temperature divides every logit before anything else: what becomes of the differences between them if it is ${temperature}?`,
				`图中的温度是 1。温度在一切之前先去除 logit：温度是 ${temperature} 时，logit 之间的差会怎样？`
			),
			hint(
				inShares({ logits: logitTensor(logits), temperature: temperature * TENTHS }, 'exponential'),
				`The differences shrink to one part in ${temperature}; which logit is the largest does not change. Compare the powers of $e$.`,
				`差缩小到原来的 ${temperature} 分之一，而哪个 logit 最大没有变。比一比各个 $e$ 的乘方。`
			)
		],
		explanation: {
			en: `Rounded to hundredths the shares are ${before} at first, and ${after} at temperature ${temperature}. They come closer, in the same order.`,
			zh: `保留两位小数，概率原来是 ${before}，温度为 ${temperature} 时是 ${after}。彼此靠拢了，次序没有变。`
		},
		state: inShares({ logits: logitTensor(logits), temperature: temperature * TENTHS })
	};
});
