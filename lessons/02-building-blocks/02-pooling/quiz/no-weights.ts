import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { sizeText } from '$lib/quiz/print';
import { integer, pick } from '$lib/quiz/random';
import { learnedBy } from '../learned';
import { inFigure } from './figure';

/** Pooling has nothing to learn. */
export default template('no-weights', { skill: 'parameters', level: 1 }, (random) => {
	const channels = pick(random, [8, 16, 32, 64]);
	const kernel = integer(random, 2, 4);
	const side = kernel * integer(random, 4, 12);
	const shape = [1, channels, side, side];
	const answer = learnedBy({ type: 'maxPool2d', kernelSize: kernel }, shape);
	const convolution = learnedBy(
		{ type: 'conv2d', outChannels: channels, kernelSize: kernel, stride: kernel, bias: false },
		shape
	);
	const kernelText = sizeText([kernel, kernel]);
	const window = kernel * kernel;

	return {
		kind: 'number',
		stem: {
			en: `A layer does ${kernelText} max pooling on ${channels} maps of ${sizeText([side, side])}. How many weights does it have to learn?`,
			zh: `某一层对 ${channels} 张 ${sizeText([side, side])} 的特征图做 ${kernelText} 最大池化。它要学习多少个权重？`
		},
		matrices: [],
		answer: rational.from(answer),
		mistakes: [
			{
				misconception: 'poolingHasWeights',
				value: rational.from(window),
				feedback: {
					en: `${window} is the number of cells in the window. A kernel would have a weight in each; a pooling window has none, it only compares.`,
					zh: `${window} 是窗口的格数。卷积核每格有一个权重，池化窗口却没有，它只作比较。`
				}
			},
			{
				misconception: 'poolingPerChannel',
				value: rational.from(window * channels),
				feedback: {
					en: `${window * channels} would be a kernel of ${kernelText} for each channel, as a depthwise convolution has them. Comparing needs no weights.`,
					zh: `${window * channels} 相当于每个通道一个 ${kernelText} 的卷积核，那是逐通道卷积。比大小用不着权重。`
				}
			},
			{
				misconception: 'poolingAsConvolution',
				value: rational.from(convolution),
				feedback: {
					en: `${convolution} is what a convolution from ${channels} to ${channels} channels would learn. Pooling does not mix channels and multiplies by nothing.`,
					zh: `${convolution} 是从 ${channels} 个通道到 ${channels} 个通道的卷积要学的个数。池化不混合通道，也不乘任何数。`
				}
			}
		],
		hints: [
			hint(
				inFigure({ kernel: [2, 2] }, null, 'term', 1),
				'What a layer learns are the numbers that it multiplies by or adds. Go through one window of max pooling: what happens to its numbers?',
				'一层要学的，是它用来相乘或相加的数。一步一步看最大池化的一个窗口：里面的数做了什么运算？'
			),
			hint(
				inFigure({ kernel: [2, 2] }, null, 'term', 3),
				`The ${window} numbers of a window are compared, two at a time. A convolution of the same size would need a weight for each of them.`,
				`窗口里的 ${window} 个数只是两两比较大小。同样大的卷积，才需要每个数配一个权重。`
			)
		],
		explanation: {
			en: `None. Each window keeps its largest number, and what is largest does not have to be learnt: ${answer} weights, whatever the number of channels.`,
			zh: `一个也没有。每个窗口留下最大的数，而哪个最大用不着学：不管有多少通道，都是 ${answer} 个权重。`
		},
		state: inFigure({ kernel: [2, 2] })
	};
});
