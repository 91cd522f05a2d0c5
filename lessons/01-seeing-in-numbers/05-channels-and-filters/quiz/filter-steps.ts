import { rational } from '$lib/engine';
import type { Translated } from '$lib/i18n/language';
import { template } from '$lib/quiz/ask';
import { sumHints } from '$lib/quiz/hints/sum-hints';
import { exactText } from '$lib/quiz/print';
import { drawUntil, shuffled } from '$lib/quiz/random';
import { drawTwoChannels } from './two-channels';

const steps = ['multiply', 'channels', 'join', 'bias', 'write'] as const;
type Step = (typeof steps)[number];

/** The steps by which a filter comes from two channels to one number. */
export default template('filter-steps', { skill: 'channels', level: 2 }, (random) => {
	const { bias, shares, sum, taps, matrices, stateAt } = drawTwoChannels(random);
	const [first, second] = shares.map(exactText);
	const joined = rational.add(shares[0], shares[1]);
	const texts: Readonly<Record<Step, Translated>> = {
		multiply: {
			en: `Multiply the numbers of each channel by the weights of its own kernel: ${taps.length} products.`,
			zh: `把每个通道的数乘以它自己的卷积核的权重：共 ${taps.length} 个乘积。`
		},
		channels: {
			en: `Add up the products of each channel: ${first} and ${second}.`,
			zh: `把每个通道的乘积加起来：${first} 和 ${second}。`
		},
		join: {
			en: `Add up what the channels give: ${exactText(joined)}.`,
			zh: `把各通道的结果加起来：${exactText(joined)}。`
		},
		bias: {
			en: `Add the bias of the filter: ${exactText(joined)} + ${exactText(bias)} = ${exactText(sum)}.`,
			zh: `加上滤波器的偏置：${exactText(joined)} + ${exactText(bias)} = ${exactText(sum)}。`
		},
		write: {
			en: 'Write the one number into the filter’s map.',
			zh: '把这一个数写进这个滤波器的特征图。'
		}
	};

	// Not in order from the start, which would be the answer.
	const mixed = drawUntil(
		() => shuffled(random, steps),
		(drawn) => drawn.some((step, place) => step !== steps[place])
	);

	return {
		kind: 'order',
		stem: {
			en: 'One filter reads two channels. Put the steps to its output number in order.',
			zh: '一个滤波器读两个通道。把得出输出数的各个步骤按先后排好。'
		},
		matrices,
		items: mixed.map((id) => ({ id, text: texts[id] })),
		answer: steps,
		mistakes: [
			{
				misconception: 'sumBeforeProducts',
				value: ['channels', 'multiply', 'join', 'bias', 'write'],
				feedback: {
					en: `What is added in a channel are the products: without the weights there is no ${first} yet.`,
					zh: `通道里相加的是乘积：还没有乘以权重，就得不出 ${first}。`
				}
			},
			{
				misconception: 'biasRepeated',
				value: ['multiply', 'channels', 'bias', 'join', 'write'],
				feedback: {
					en: `Here the bias comes before the channels are joined, as if it belonged to one of them. It belongs to the filter: it is added once, to ${exactText(joined)}.`,
					zh: `这里还没有把通道合起来就加了偏置，好像它属于某个通道。偏置属于滤波器，只加一次，加在 ${exactText(joined)} 上。`
				}
			},
			{
				misconception: 'mapPerChannel',
				value: ['multiply', 'channels', 'write', 'join', 'bias'],
				feedback: {
					en: 'Here a number is written before the channels are joined, as if each had a map of its own. A filter writes one number for all of them.',
					zh: '这里还没有把通道合起来就写数，好像每个通道各有一张图。一个滤波器只为所有通道写一个数。'
				}
			}
		],
		hints: sumHints(taps, {
			window: stateAt('cell', 0),
			products: stateAt('term', taps.length - 1)
		}),
		explanation: {
			en: `Products within each channel, ${first} and ${second} as their sums, together ${exactText(joined)}; the bias comes last and once: ${exactText(sum)}.`,
			zh: `先在每个通道内相乘、相加，得 ${first} 和 ${second}，合起来是 ${exactText(joined)}；最后加一次偏置，得 ${exactText(sum)}。`
		},
		state: stateAt('cell', 0)
	};
});
