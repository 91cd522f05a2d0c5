import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { inShares } from './figure';
import { drawLogits, listText, logitTensor, sharesOf, sharesText } from './logits';

const text = (shares: readonly number[]) => {
	const told = sharesText(shares);
	return { text: { en: told, zh: told } };
};

/** What softmax makes of three logits, among what other rules would make of them. */
export default template('not-argmax', { skill: 'softmax', level: 2 }, (random) => {
	const logits = drawLogits(random);
	const shares = sharesOf(logits);
	const largest = Math.max(...logits);
	const size = logits.reduce((sum, logit) => sum + Math.abs(logit), 0);
	const divided = logits.map((logit) => Math.abs(logit) / size);
	const choice = choiceOf(random, text(shares), [
		{
			misconception: 'softmaxIsArgmax',
			option: text(logits.map((logit) => (logit === largest ? 1 : 0))),
			feedback: {
				en: 'This gives all to the largest, as the argmax would. Softmax leaves something for every class: e to any power is more than 0.',
				zh: '这是把全部都给最大的一类，那是 argmax 的做法。softmax 给每一类都留一份：e 的任何次方都大于 0。'
			},
			state: inShares({ logits: logitTensor(logits) }, 'exponential')
		},
		{
			misconception: 'forgotExponential',
			option: text(divided),
			feedback: {
				en: 'This divides the logits themselves, without their signs, by their sum. Softmax takes e to their power first, which keeps the order of negative ones too.',
				zh: '这是去掉符号后直接用 logit 除以总和。softmax 要先取 e 的乘方，这样负数的大小次序也不会乱。'
			},
			state: inShares({ logits: logitTensor(logits) }, 'sum')
		},
		{
			misconception: 'smallestWins',
			option: text(sharesOf(logits.map((logit) => -logit))),
			feedback: {
				en: 'Here the smallest logit gets the largest share. The larger the logit, the larger the share.',
				zh: '这里最小的 logit 反而概率最大。logit 越大，概率应当越大。'
			}
		}
	]);
	return {
		kind: 'choice',
		...choice,
		stem: {
			en: `A network gives three classes the logits ${listText(logits)}. Which shares, rounded to hundredths, does softmax make of them?`,
			zh: `网络给三个类别的 logit 是 ${listText(logits)}。softmax 得到的概率（保留两位小数）是哪一组？`
		},
		matrices: [],
		hints: [
			hint(
				inShares({ logits: logitTensor(logits) }, 'exponential'),
				'$e$ to any power is more than 0, and a larger power gives more. What does that say of the shares and their order?',
				'$e$ 的任何次方都大于 0，指数越大，乘方越大。由此能看出各份概率和它们的次序有什么特点？'
			),
			hint(
				inShares({ logits: logitTensor(logits) }, 'sum'),
				`Less the largest, the logits are ${listText(logits.map((logit) => logit - largest))}. So the largest has the power $e^0 = 1$, and each of the others is smaller by a factor of about 2.7 for each 1 below it.`,
				`各 logit 减去最大的，得 ${listText(logits.map((logit) => logit - largest))}。最大的那个是 $e^0 = 1$，其余的每低 1，就要除以约 2.7。`
			)
		],
		explanation: {
			en: `e to the power of each, divided by the sum: ${sharesText(shares)}. The order is that of the logits, none is 0, and together they are 1.`,
			zh: `分别取 e 的乘方，再除以总和：${sharesText(shares)}。次序和 logit 一样，没有一个是 0，加起来是 1。`
		},
		state: inShares({ logits: logitTensor(logits) })
	};
});
