import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { countHints } from '$lib/quiz/hints/count-hints';
import { denseParameters, featuresOf } from '../../04-dense-and-softmax/counts';
import { costOf, drawConvolution } from './convolution';
import { inCosts } from './figure';

/** The parameters of a convolution in the middle of a network. */
export default template('layer-parameters', { skill: 'parameters', level: 2 }, (random) => {
	const layer = drawConvolution(random);
	const { channels, filters, side, kernel } = layer;
	const { weights, parameters, cells } = costOf(layer);
	const single = costOf({ ...layer, channels: 1 }).parameters;
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `A convolution reads ${channels} maps of ${side}×${side} and makes ${filters}, with ${kernel}×${kernel} kernels and biases. How many parameters does it have?`,
			zh: `一个卷积层读 ${channels} 张 ${side}×${side} 的特征图，输出 ${filters} 张，卷积核是 ${kernel}×${kernel}，有偏置。它有多少个参数？`
		},
		matrices: [],
		answer: number(parameters),
		mistakes: [
			{
				misconception: 'forgotBias',
				value: number(weights),
				feedback: {
					en: `These are the weights. Each of the ${filters} filters also has a bias.`,
					zh: `这只是权重。${filters} 个滤波器还各有一个偏置。`
				}
			},
			{
				misconception: 'forgotChannels',
				value: number(single),
				feedback: {
					en: `This gives each filter one kernel. It needs one for each of the ${channels} maps that it reads.`,
					zh: `这样算等于每个滤波器只有一个卷积核。它读 ${channels} 张图，每张都要一个。`
				}
			},
			{
				misconception: 'mapsForKernels',
				value: number(cells),
				feedback: {
					en: `${cells} are the numbers in the ${filters} maps that come out. They are computed, not learned.`,
					zh: `${cells} 是输出的 ${filters} 张图里有多少个数。那些数是算出来的，不是学来的。`
				},
				state: inCosts(1)
			},
			{
				misconception: 'denseCounted',
				value: number(denseParameters(featuresOf([channels, side, side]), filters)),
				feedback: {
					en: `This is a dense layer: a weight for every pixel. The weights of a kernel are shared by all its places.`,
					zh: `这是全连接层的算法：每个像素一个权重。卷积核在每个位置用的是同一组权重。`
				}
			}
		],
		hints: countHints({ inChannels: channels, outChannels: filters, kernel }, inCosts(1)),
		explanation: {
			en: `Each filter has ${channels}·${kernel}·${kernel} weights and a bias, and there are ${filters}: (${weights / filters} + 1)·${filters} = ${parameters}. The size of the maps does not come in.`,
			zh: `每个滤波器有 ${channels}·${kernel}·${kernel} 个权重和一个偏置，共 ${filters} 个：(${weights / filters} + 1)·${filters} = ${parameters}。与图的大小无关。`
		},
		state: inCosts(4)
	};
});
