import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { resolveConv2d } from '$lib/engine';
import { integer, pick } from '$lib/quiz/random';
import { inDense } from './figure';

/** The convolution that is the same as a dense layer. */
export default template('as-convolution', { skill: 'convolution-matrix', level: 2 }, (random) => {
	const channels = pick(random, [3, 6, 8, 16]);
	const side = integer(random, 4, 7);
	const neurons = pick(random, [10, 20, 50]);
	const conv = (inputs: number, outputs: number, kernel: number) => {
		const text = `Conv2d(${inputs}, ${outputs}, kernel_size=${kernel})`;
		return { text: { en: text, zh: text } };
	};
	/** The shape of what a layer with so many filters gives. */
	const output = (filters: number, kernel: number) =>
		resolveConv2d([1, channels, side, side], [filters, channels, kernel, kernel], {})
			.outputShape.slice(1)
			.join('×');
	const choice = choiceOf(random, conv(channels, neurons, side), [
		{
			misconception: 'pointwiseKernel',
			option: conv(channels, neurons, 1),
			feedback: {
				en: `A 1×1 kernel looks at one pixel at a time, and gives ${output(neurons, 1)}. A neuron of the dense layer looks at all of them.`,
				zh: `1×1 的卷积核一次只看一个像素，输出是 ${output(neurons, 1)}。全连接层的神经元要看全部像素。`
			},
			state: inDense({ channels: 2, height: 3, width: 3, neurons: 3 })
		},
		{
			misconception: 'usualKernel',
			option: conv(channels, neurons, 3),
			feedback: {
				en: `A 3×3 kernel sees a part and slides: it gives ${output(neurons, 3)}. A dense layer gives ${neurons} numbers, each from the whole.`,
				zh: `3×3 的卷积核只看一部分，还要滑动：输出是 ${output(neurons, 3)}。全连接层只给出 ${neurons} 个数，每个都来自全部输入。`
			}
		},
		{
			misconception: 'inOutSwapped',
			option: conv(neurons, channels, side),
			feedback: {
				en: `The order is in, then out: this layer would read ${neurons} maps and give ${channels} numbers.`,
				zh: `先写输入通道，再写输出通道：这样一层要读 ${neurons} 张图，只给出 ${channels} 个数。`
			}
		}
	]);
	return {
		kind: 'choice',
		...choice,
		stem: {
			en: `${channels} maps of ${side}×${side} are flattened and read by a dense layer with ${neurons} neurons. Which convolution of the maps computes the same ${neurons} numbers, with the same weights?`,
			zh: `${channels} 张 ${side}×${side} 的特征图展平以后，接有 ${neurons} 个神经元的全连接层。直接对特征图做下面哪一个卷积，用同样的权重能算出同样的 ${neurons} 个数？`
		},
		matrices: [],
		hints: [
			hint(
				inDense({ channels: 2, height: 3, width: 3, neurons: 3 }),
				`A neuron reads every number of every map: ${channels} maps of ${side}×${side}. How large must a kernel be that reads as much at one place?`,
				`一个神经元要读每张图的每个数：${channels} 张 ${side}×${side} 的图。卷积核要多大，才能在一个位置上读到这么多？`
			),
			hint(
				inDense({ channels: 2, height: 3, width: 3, neurons: 3 }, { view: 'convolution' }),
				`The arguments are: channels in, channels out, kernel size. A filter that fits at one place only gives one number, and ${neurons} numbers are to come out.`,
				`参数依次是：输入通道、输出通道、卷积核大小。只有一处可放的滤波器给出一个数，而输出要有 ${neurons} 个数。`
			)
		],
		explanation: {
			en: `A neuron weighs every pixel of every map: that is a filter with a ${side}×${side} kernel for each of the ${channels} maps. It has one place, and gives one number; ${neurons} of them give ${output(neurons, side)}.`,
			zh: `一个神经元给每张图的每个像素加权，这就是一个对 ${channels} 张图各有一个 ${side}×${side} 卷积核的滤波器。它只有一处可放，给出一个数；${neurons} 个就给出 ${output(neurons, side)}。`
		},
		state: inDense({ channels: 2, height: 3, width: 3, neurons: 3 }, { view: 'convolution' })
	};
});
