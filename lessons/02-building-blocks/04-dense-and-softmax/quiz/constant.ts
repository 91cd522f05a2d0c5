import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer } from '$lib/quiz/random';
import { inShares } from './figure';
import { drawLogits, listText, logitTensor, sharesOf, sharesText } from './logits';

/** What adding one number to all logits does. */
export default template('constant', { skill: 'softmax', level: 2 }, (random) => {
	const logits = drawLogits(random);
	const constant = integer(random, 2, 6);
	const moved = logits.map((logit) => logit + constant);
	const shares = sharesText(sharesOf(moved));
	const [before, after] = [listText(logits), listText(moved)];
	const choice = choiceOf(random, { text: { en: 'none of them', zh: '都不变' } }, [
		{
			misconception: 'allGrow',
			option: { text: { en: 'all of them grow', zh: '都变大' } },
			feedback: {
				en: 'They cannot all grow: together they are always 1.',
				zh: '不可能都变大：它们加起来总是 1。'
			}
		},
		{
			misconception: 'largestGrows',
			option: { text: { en: 'the largest grows, the others shrink', zh: '最大的变大，其余变小' } },
			feedback: {
				en: `The largest exponential does grow, by the factor e to the power of ${constant}. But so do the others, and so does their sum.`,
				zh: `最大的那个指数的确变大了，是原来的 e 的 ${constant} 次方倍。可是别的指数也变成这么多倍，总和也一样。`
			},
			state: inShares({ logits: logitTensor(logits), constant }, 'exponential')
		},
		{
			misconception: 'closerByConstant',
			option: {
				text: { en: 'they come closer to each other', zh: '彼此更接近' }
			},
			feedback: {
				en: `Relative to their size ${after} are closer than ${before}. But softmax looks at differences, and those are the same.`,
				zh: `按比例看，${after} 的确比 ${before} 更接近。但 softmax 看的是差，而差没有变。`
			}
		}
	]);
	return {
		kind: 'choice',
		...choice,
		stem: {
			en: `${constant} is added to each of the logits ${before}, which makes them ${after}. Which of the shares that softmax gives change?`,
			zh: `给 logit ${before} 都加上 ${constant}，变成 ${after}。softmax 给出的概率有哪些会变？`
		},
		matrices: [],
		hints: [
			hint(
				inShares({ logits: logitTensor(logits) }, 'exponential'),
				`$e^{z + ${constant}} = e^{z} \\cdot e^{${constant}}$. What happens to every single power of $e$?`,
				`$e^{z + ${constant}} = e^{z} \\cdot e^{${constant}}$。每个 $e$ 的乘方各会怎样？`
			),
			hint(
				inShares({ logits: logitTensor(logits), constant }, 'sum'),
				`All of them, and so their sum, grow by the factor $e^{${constant}}$. A share is one divided by the other.`,
				`每一个都乘上了 $e^{${constant}}$，总和也一样。概率就是用前者除以后者。`
			)
		],
		explanation: {
			en: `Every exponential is multiplied by e to the power of ${constant}, above the bar and in the sum below it; that cancels. Before and after, rounded to hundredths, they are ${shares}.`,
			zh: `每个指数都乘上了 e 的 ${constant} 次方，分子如此，分母里的总和也如此，正好约掉。加之前和加之后，概率（保留两位小数）都是 ${shares}。`
		},
		state: inShares({ logits: logitTensor(logits), constant })
	};
});
