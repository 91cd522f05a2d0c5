import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { orderOf } from '$lib/quiz/ask-many';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { pick, shuffled } from '$lib/quiz/random';
import { TENTHS } from '$lib/scenes/softmax/parameters';
import { inShares } from './figure';
import { listText, logitTensor, sharesOf } from './logits';

const CLASSES = 4;
const MOST = 6;

/** Classes by the shares that softmax gives them. */
export default template('by-probability', { skill: 'softmax', level: 1 }, (random) => {
	const all = Array.from({ length: 2 * MOST + 1 }, (_, index) => index - MOST);
	const logits = shuffled(random, all).slice(0, CLASSES);
	const temperature = pick(random, [5, 20]);
	const divisor = exactText(rational.from(`${temperature}/${TENTHS}`));
	const scaled = logits.map((logit) => (logit * TENTHS) / temperature);
	const shares = sharesOf(scaled);
	const orderBy = (measure: readonly number[]) =>
		logits.map((_, index) => `${index}`).toSorted((a, b) => measure[+b] - measure[+a]);
	const answer = orderBy(shares);
	const sorted = answer.map((index) => logits[+index]);
	const state = inShares({ logits: logitTensor(logits), temperature });
	const unscaled = inShares({ logits: logitTensor(logits) });
	const text = (index: string) => {
		const logit = exactText(rational.from(logits[+index]));
		return { en: `class ${+index + 1}: logit ${logit}`, zh: `第 ${+index + 1} 类：logit ${logit}` };
	};

	return {
		kind: 'order',
		stem: {
			en: `A network gives four classes these logits. Softmax with temperature ${divisor} makes probabilities of them. Put the classes in order, the most probable first.`,
			zh: `网络给四个类别打出下面的 logit，再用温度为 ${divisor} 的 softmax 变成概率。请把类别按概率从大到小排列。`
		},
		matrices: [],
		...orderOf(
			random,
			answer.map((id) => ({ id, text: text(id) }))
		),
		mistakes: [
			{
				misconception: 'smallestWins',
				value: answer.toReversed(),
				feedback: {
					en: 'This is the order the other way round. $e$ to a larger power is larger, so the largest logit gets the largest share.',
					zh: '次序正好反了。指数越大，$e$ 的乘方越大，所以 logit 最大的概率最大。'
				}
			},
			{
				misconception: 'largestMagnitude',
				value: orderBy(logits.map(Math.abs)),
				feedback: {
					en: 'This goes by the distance from 0. A strongly negative logit gives a tiny power of $e$: it stands at the end, not in front.',
					zh: '这是按离 0 的远近排的。负得很多的 logit，$e$ 的乘方极小，应当排在最后，而不是前面。'
				},
				state: inShares({ logits: logitTensor(logits), temperature }, 'exponential')
			}
		],
		hints: [
			hint(
				unscaled,
				`The temperature divides all logits by ${divisor}. That is a positive number: which of two is larger does not change. Look at the shares with temperature 1.`,
				`温度是让所有 logit 都除以 ${divisor}。这是正数，谁大谁小不会变。先看看温度为 1 时的概率。`
			),
			hint(
				inShares({ logits: logitTensor(logits), temperature }, 'exponential'),
				`Raising $e$ to a power keeps the order too, also among negative numbers: $e^{-1}$ is larger than $e^{-2}$.`,
				`取 $e$ 的乘方也不改变大小次序，负数也一样：$e^{-1}$ 比 $e^{-2}$ 大。`
			)
		],
		explanation: {
			en: `The order of the shares is that of the logits: ${listText(sorted)}. Neither the temperature nor the exponential changes it.`,
			zh: `概率的次序就是 logit 的次序：${listText(sorted)}。温度和取乘方都不改变次序。`
		},
		state
	};
});
