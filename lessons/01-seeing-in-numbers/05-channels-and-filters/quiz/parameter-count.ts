import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { countHints } from '$lib/quiz/hints/count-hints';
import {
	biasRepeated,
	forgotBias,
	forgotChannels,
	oneFilter
} from '$lib/quiz/misconceptions/counting';
import { integer, pick } from '$lib/quiz/random';
import { inWiring, layerOf } from './figure';

/** The parameters of a layer with biases. */
export default template('parameter-count', { skill: 'parameters', level: 2 }, (random) => {
	const [inChannels, outChannels] = [integer(random, 2, 8), integer(random, 3, 16)];
	const kernel = pick(random, [2, 3, 5]);
	const change = { inChannels, outChannels, kernel };
	const { cost } = layerOf(change);
	const perFilter = oneFilter(change);
	const cells = kernel ** 2;
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `How many parameters does a convolutional layer have with ${inChannels} input channels and ${outChannels} filters of ${kernel}×${kernel}, biases included?`,
			zh: `一个卷积层有 ${inChannels} 个输入通道，${outChannels} 个 ${kernel}×${kernel} 的滤波器，带偏置。它有多少个参数？`
		},
		matrices: [],
		answer: number(cost.parameters),
		mistakes: [
			{
				misconception: 'forgotBias',
				value: number(forgotBias(change)),
				feedback: {
					en: `All weights are there. Each of the ${outChannels} filters has a bias as well.`,
					zh: `权重都数到了。${outChannels} 个滤波器还各有一个偏置。`
				},
				state: inWiring({ ...change, bias: false })
			},
			{
				misconception: 'forgotChannels',
				value: number(forgotChannels(change)),
				feedback: {
					en: `This would be right for one input channel. A filter has a kernel for each of the ${inChannels}.`,
					zh: `输入只有一个通道时才是这样。滤波器为 ${inChannels} 个通道各备一个卷积核。`
				},
				state: inWiring({ ...change, inChannels: 1 })
			},
			{
				misconception: 'biasRepeated',
				value: number(biasRepeated(change)),
				feedback: {
					en: `Here every kernel got a bias. There is one for each filter, added once after all channels.`,
					zh: `这里给每个卷积核都算了一个偏置。偏置是每个滤波器一个，各通道加完之后才加一次。`
				}
			},
			{
				misconception: 'partForWhole',
				value: number(perFilter),
				feedback: {
					en: `That is one filter. There are ${outChannels} of them.`,
					zh: `这是一个滤波器的参数，滤波器有 ${outChannels} 个。`
				},
				state: inWiring(change, 0)
			}
		],
		hints: countHints(change, inWiring(change, 0)),
		explanation: {
			en: `A filter has ${cells}·${inChannels} weights and one bias: ${perFilter}. Times ${outChannels} filters, that is ${cost.parameters}.`,
			zh: `一个滤波器有 ${cells}·${inChannels} 个权重和一个偏置，共 ${perFilter} 个。乘以 ${outChannels} 个滤波器，得 ${cost.parameters}。`
		},
		state: inWiring(change, outChannels - 1)
	};
});
