import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { sumHints } from '$lib/quiz/hints/sum-hints';
import { exactText } from '$lib/quiz/print';
import { drawTwoChannels } from './two-channels';

/** An output value over two channels, with its bias. */
export default template('channel-sum', { skill: 'channels', level: 2 }, (random) => {
	const { bias, shares, sum, taps, matrices, stateAt } = drawTwoChannels(random);
	const [first, second] = shares.map(exactText);
	const b = exactText(bias);

	return {
		kind: 'number',
		stem: {
			en: `One filter reads two channels; its bias is ${b}. Which number does it write?`,
			zh: `一个滤波器读两个通道，偏置是 ${b}。它写出的数是多少？`
		},
		matrices,
		answer: sum,
		mistakes: [
			{
				misconception: 'forgotBias',
				value: rational.sub(sum, bias),
				feedback: {
					en: `The channels are added up rightly. The bias ${b} still has to be added.`,
					zh: `两个通道加得没错，只是还没有加上偏置 ${b}。`
				}
			},
			{
				misconception: 'biasRepeated',
				value: rational.add(sum, bias),
				feedback: {
					en: `Here the bias was added for each channel. It belongs to the filter and is added once.`,
					zh: `这里每个通道都加了一次偏置。偏置属于滤波器，只加一次。`
				}
			},
			{
				misconception: 'forgotChannels',
				value: rational.add(shares[0], bias),
				feedback: {
					en: `That is channel 1 alone. The filter adds what channel 2 gives with its own kernel.`,
					zh: `这只是通道 1 的结果。还要加上通道 2 用它自己的卷积核得出的结果。`
				},
				state: stateAt('term', taps.length - 1)
			},
			{
				misconception: 'channelsMultiplied',
				value: rational.add(rational.mul(shares[0], shares[1]), bias),
				feedback: {
					en: `Numbers are multiplied within a channel only, each with its weight. The results ${first} and ${second} of the two channels are added.`,
					zh: `只有在通道内部，数才和对着的权重相乘。两个通道的结果 ${first} 与 ${second} 是相加的。`
				},
				state: stateAt('term', taps.length - 1)
			}
		],
		hints: [
			...sumHints(taps, { window: stateAt('cell', 0), products: stateAt('term', taps.length - 1) }),
			hint(
				stateAt('cell', 0),
				`The channels give ${first} and ${second}. What does the filter still add?`,
				`两个通道分别得 ${first} 和 ${second}。滤波器还要加上什么？`
			)
		],
		explanation: {
			en: `Channel 1 gives ${first}, channel 2 gives ${second}, and the bias comes once: the sum is ${exactText(sum)}.`,
			zh: `通道 1 得 ${first}，通道 2 得 ${second}，偏置加一次，和是 ${exactText(sum)}。`
		},
		state: stateAt('cell', 0)
	};
});
