import { template } from '$lib/quiz/ask';
import { orderOf } from '$lib/quiz/ask-many';
import { hint } from '$lib/quiz/hints/hint';
import { inShares } from './figure';
import { drawLogits, listText, logitTensor } from './logits';

const steps = ['largest', 'differences', 'powers', 'sum', 'shares'] as const;

/** The steps of a softmax as it is computed in practice. */
export default template('softmax-steps', { skill: 'softmax', level: 2 }, (random) => {
	const logits = drawLogits(random);
	const largest = Math.max(...logits);
	const largestText = listText([largest]);
	const differences = logits.map((logit) => logit - largest);
	const powers = differences.map((difference) => `e^{${difference}}`).join(',\\; ');
	const texts = {
		largest: { en: 'find the largest logit', zh: '找出最大的 logit' },
		differences: {
			en: 'subtract that number from every logit',
			zh: '每个 logit 都减去这个数'
		},
		powers: { en: 'raise $e$ to the power of each', zh: '以 $e$ 为底取乘方' },
		sum: { en: 'add up what there is now', zh: '把现在的各数加起来' },
		shares: { en: 'divide each by the sum', zh: '各除以这个和' }
	};
	const state = inShares({ logits: logitTensor(logits) });
	const at = (phase: 'max' | 'exponential' | 'sum') =>
		inShares({ logits: logitTensor(logits) }, phase);

	return {
		kind: 'order',
		stem: {
			en: `A program turns the logits ${listText(logits)} into probabilities, and takes care that no power of $e$ grows too large for the computer. Put its steps in order.`,
			zh: `程序要把 logit ${listText(logits)} 变成概率，还要避免 $e$ 的乘方大得让计算机存不下。请排出它的步骤。`
		},
		matrices: [],
		...orderOf(
			random,
			steps.map((id) => ({ id, text: texts[id] }))
		),
		mistakes: [
			{
				misconception: 'subtractedLate',
				value: ['powers', 'largest', 'differences', 'sum', 'shares'],
				feedback: {
					en: 'By then the powers may have grown too large already. And after the powers, subtracting no longer cancels: it changes the shares.',
					zh: '那时乘方可能已经太大了。而且取了乘方再减，就不能约掉，概率会变。'
				},
				state: at('max')
			},
			{
				misconception: 'summedBeforePowers',
				value: ['largest', 'differences', 'sum', 'powers', 'shares'],
				feedback: {
					en: `You added up the differences, ${listText(differences)}. The shares come out as parts of a whole only if what is divided and what is added up are the same numbers: the powers.`,
					zh: `你加起来的是差 ${listText(differences)}。被除的数和相加的数必须是同一批数，即乘方，各份加起来才等于 1。`
				},
				state: at('sum')
			},
			{
				misconception: 'forgotExponential',
				value: ['largest', 'differences', 'sum', 'shares', 'powers'],
				feedback: {
					en: 'You divided the differences themselves, and none of them is positive. The powers come first; they make every number positive.',
					zh: '你除的是差本身，而差没有一个是正数。要先取乘方，让每个数都变成正数。'
				},
				state: at('exponential')
			}
		],
		hints: [
			hint(
				at('max'),
				`The care comes first: if ${largestText} is subtracted from every logit, none is above 0, and no power of $e$ is above 1.`,
				`先作预防：每个 logit 都减去 ${largestText}，就没有一个大于 0，$e$ 的乘方也就都不超过 1。`
			),
			hint(
				at('exponential'),
				`Then the differences ${listText(differences)} become $${powers}$. What is left is to make them add up to 1.`,
				`接着，差 ${listText(differences)} 变成 $${powers}$。剩下的就是让它们加起来等于 1。`
			)
		],
		explanation: {
			en: `The largest is found and subtracted, which leaves ${listText(differences)}. $e$ to these powers is positive and at most 1. Their sum is what each is divided by.`,
			zh: `先找出最大的，各数减去它，剩下 ${listText(differences)}。取 $e$ 的乘方，都是正数，而且不超过 1。把它们加起来，再用这个和去除每一个。`
		},
		state
	};
});
