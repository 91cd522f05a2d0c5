import { conv2d, conv2dTaps, rational, resolveConv2d, tensor } from '$lib/engine';
import type { Conv2dGrain, Rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { sumHints } from '$lib/quiz/hints/sum-hints';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import type { FigureState } from '$lib/quiz/question';
import { integer } from '$lib/quiz/random';
import { randomRows } from '$lib/quiz/rows';
import type { Rows } from '$lib/quiz/rows';
import { conv2dScene } from '$lib/scenes/conv2d/conv2d-scene';

const CHANNELS = 2;
const SIDE = 2;

/** Channels [1, C, H, W] from their rows. */
function stacked(channels: readonly Rows[]) {
	return tensor([1, channels.length, SIDE, SIDE], channels.flat(2));
}

/** The one number that a filter over two channels writes for a window as large as the input. */
function outputOf(inputs: readonly Rows[], kernels: readonly Rows[], bias: Rational): Rational {
	const biases = tensor([1], [bias]);
	return conv2d(stacked(inputs), stacked(kernels), biases, {}, rational).data[0];
}

/** An output value over two channels, with its bias. */
export default template('channel-sum', { skill: 'channels', level: 2 }, (random) => {
	const drawn = (min: number, max: number) =>
		Array.from({ length: CHANNELS }, () => randomRows(random, SIDE, SIDE, min, max));
	const [inputs, kernels] = [drawn(0, 5), drawn(-2, 3)];
	const bias = rational.from(integer(random, 2, 9));
	const none = rational.zero;

	const answer = outputOf(inputs, kernels, bias);
	const shares = inputs.map((input, channel) => outputOf([input], [kernels[channel]], none));
	const [first, second] = shares.map(exactText);
	const b = exactText(bias);
	const twice = rational.add(answer, bias);
	const matrices = inputs.flatMap((input, channel) => {
		const of = { en: `channel ${channel + 1}`, zh: `通道 ${channel + 1}` };
		return [
			{ label: { en: `Input, ${of.en}`, zh: `输入，${of.zh}` }, role: 'input', rows: input },
			{
				label: { en: `Kernel, ${of.en}`, zh: `卷积核，${of.zh}` },
				role: 'kernel',
				rows: kernels[channel]
			}
		] as const;
	});
	const params = {
		...conv2dScene.parameters.defaults,
		cells: stacked(inputs),
		weight: stacked(kernels),
		bias: tensor([1], [bias])
	};
	const at = (grain: Conv2dGrain, index: number): FigureState => ({
		figure: 'slide',
		text: conv2dScene.codec.encode({ params, grain, index, pinned: null }, null)
	});
	const [x, weight] = [stacked(inputs), stacked(kernels)];
	const geometry = resolveConv2d(x.shape, weight.shape, {});
	const taps = conv2dTaps(x, weight, geometry, rational, [0, 0, 0, 0]);

	return {
		kind: 'number',
		stem: {
			en: `One filter reads two channels; its bias is ${b}. Which number does it write?`,
			zh: `一个滤波器读两个通道，偏置是 ${b}。它写出的数是多少？`
		},
		matrices,
		answer,
		mistakes: [
			{
				misconception: 'forgotBias',
				value: outputOf(inputs, kernels, none),
				feedback: {
					en: `The channels are added up rightly. The bias ${b} still has to be added.`,
					zh: `两个通道加得没错，只是还没有加上偏置 ${b}。`
				}
			},
			{
				misconception: 'biasRepeated',
				value: twice,
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
				}
			},
			{
				misconception: 'channelsMultiplied',
				value: rational.add(rational.mul(shares[0], shares[1]), bias),
				feedback: {
					en: `Numbers are multiplied within a channel only, each with its weight. The results ${first} and ${second} of the two channels are added.`,
					zh: `只有在通道内部，数才和对着的权重相乘。两个通道的结果 ${first} 与 ${second} 是相加的。`
				}
			}
		],
		hints: [
			...sumHints(taps, { window: at('cell', 0), products: at('term', taps.length - 1) }),
			hint(
				at('cell', 0),
				`The channels give ${first} and ${second}. What does the filter still add?`,
				`两个通道分别得 ${first} 和 ${second}。滤波器还要加上什么？`
			)
		],
		explanation: {
			en: `Channel 1 gives ${first}, channel 2 gives ${second}, and the bias comes once: the sum is ${exactText(answer)}.`,
			zh: `通道 1 得 ${first}，通道 2 得 ${second}，偏置加一次，和是 ${exactText(answer)}。`
		},
		state: at('cell', 0)
	};
});
