import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer } from '$lib/quiz/random';
import { runClasses } from '$lib/scenes/classification-loss/run';
import type { Way } from '$lib/scenes/classification-loss/run';
import {
	drawLogits,
	listText,
	logitTensor
} from '../../../02-building-blocks/04-dense-and-softmax/quiz/logits';
import { inClasses } from './figure';

/** How cross-entropy of logits is written in PyTorch. */
export default template('which-call', { skill: 'cross-entropy', level: 2 }, (random) => {
	const logits = drawLogits(random);
	const target = integer(random, 1, logits.length);
	const params = { logits: logitTensor(logits), target };
	const { ways } = runClasses({ ...params, parts: null, smoothing: 0 });
	const lossOf = (way: Way) =>
		(ways.find((report) => report.way === way)?.loss ?? 0).toFixed(3).replace('-', '−');
	const least = (ways.find(({ way }) => way === 'twice')?.least ?? 0).toFixed(2);
	const state = inClasses(params);
	const code = (text: string) => ({ text: { en: text, zh: text } });
	const choice = choiceOf(random, code('F.cross_entropy(z, t)'), [
		{
			misconception: 'softmaxTwice',
			option: code('F.cross_entropy(F.softmax(z, dim=1), t)'),
			feedback: {
				en: `cross_entropy does its own softmax, so that this is one too many. It gives ${lossOf('twice')} here, and can never fall below ${least}.`,
				zh: `cross_entropy 自己会做 softmax，这样就做了两遍。这里会得到 ${lossOf('twice')}，而且永远降不到 ${least} 以下。`
			},
			state
		},
		{
			misconception: 'softmaxForgotten',
			option: code('F.nll_loss(z, t)'),
			feedback: {
				en: `nll_loss takes what it gets for logarithms of probabilities. Given raw scores it is minus the score of class ${target}: ${lossOf('raw')}. It needs F.log_softmax before it.`,
				zh: `nll_loss 把收到的数当成概率的对数。直接给它得分，结果就是第 ${target} 类的得分变号：${lossOf('raw')}。前面要先做 F.log_softmax。`
			},
			state: inClasses(params, 'output')
		},
		{
			misconception: 'accuracyAsLoss',
			option: code('(z.argmax(dim=1) != t).double().mean()'),
			feedback: {
				en: 'This is the part of wrong answers. It jumps from 0 to 1, and where it does not jump its slope is 0: nothing can be learned from it.',
				zh: '这是答错的比例。它在 0 和 1 之间跳变，不跳的地方斜率是 0，从它学不到什么。'
			},
			state
		}
	]);
	return {
		kind: 'choice',
		...choice,
		stem: {
			en: `The last layer of a network gives one picture the scores z = ${listText(logits)}, and its class t is number ${target} (t = ${target - 1}, counted from 0). Which line gives the cross-entropy?`,
			zh: `网络的最后一层给一张图的得分是 z = ${listText(logits)}，它的类别 t 是第 ${target} 类（从 0 数起，t = ${target - 1}）。哪一行求出交叉熵？`
		},
		matrices: [],
		hints: [
			hint(
				inClasses(params, 'output'),
				'Scores have to go through softmax exactly once before the logarithm.',
				'得分在取对数之前，要经过 softmax，而且只经过一次。'
			),
			hint(
				inClasses(params, 'pick'),
				'In PyTorch cross_entropy is log_softmax and nll_loss in one.',
				'PyTorch 的 cross_entropy 就是 log_softmax 和 nll_loss 合在一起。'
			)
		],
		explanation: {
			en: `cross_entropy wants the scores as they are, and gives ${lossOf('right')}, rounded to thousandths.`,
			zh: `cross_entropy 要的就是原样的得分，结果是 ${lossOf('right')}（保留三位小数）。`
		},
		state
	};
});
