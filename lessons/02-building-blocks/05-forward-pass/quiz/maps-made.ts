import { elementCount, rational, resolveConv2d, resolveWindow2d } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { costOf, drawConvolution } from './convolution';
import { inCosts } from './figure';

/** How many numbers are left behind a convolution and pooling. */
export default template('maps-made', { skill: 'tensor-shapes', level: 2 }, (random) => {
	const layer = drawConvolution(random);
	const { channels, filters, side, kernel } = layer;
	const { cells } = costOf(layer);
	const pooled = resolveWindow2d({
		inputSize: [side, side],
		kernelSize: [2, 2],
		stride: [2, 2]
	}).outputSize;
	const answer = filters * elementCount(pooled);
	const unpadded = resolveConv2d(
		[1, channels, side, side],
		[filters, channels, kernel, kernel],
		{}
	).outputShape;
	const cut = elementCount(unpadded.slice(1)) / 4;
	const number = rational.from;
	const padding = (kernel - 1) / 2;

	return {
		kind: 'number',
		stem: {
			en: `${channels} maps of ${side}×${side} go through a convolution with ${filters} filters of ${kernel}×${kernel} and padding ${padding}, then ReLU, then 2×2 max pooling with stride 2. How many numbers come out?`,
			zh: `${channels} 张 ${side}×${side} 的特征图先做卷积（${filters} 个 ${kernel}×${kernel} 的滤波器，填充 ${padding}），再做 ReLU，再做步幅为 2 的 2×2 最大池化。最后得到多少个数？`
		},
		matrices: [],
		answer: number(answer),
		mistakes: [
			{
				misconception: 'forgotPooling',
				value: number(cells),
				feedback: {
					en: `${cells} come out of the convolution. Pooling halves the height and the width.`,
					zh: `卷积得到 ${cells} 个数。池化以后，高和宽都要减半。`
				},
				state: inCosts(6)
			},
			{
				misconception: 'mapPerKernel',
				value: number(answer * channels),
				feedback: {
					en: `This makes a map for every pair of filter and input map. A filter adds up over all ${channels} input maps and makes one.`,
					zh: `这样算等于每个滤波器对每张输入图各出一张图。一个滤波器把 ${channels} 张输入图的结果加在一起，只出一张。`
				}
			},
			{
				misconception: 'mapPerChannel',
				value: number(channels * elementCount(pooled)),
				feedback: {
					en: `This keeps the ${channels} maps of the input. The number of maps is now that of the filters, ${filters}.`,
					zh: `这样算图的张数还是输入的 ${channels} 张。现在的张数是滤波器的个数 ${filters}。`
				}
			},
			{
				misconception: 'forgotPadding',
				value: number(cut),
				feedback: {
					en: `This lets the convolution cut the border off. With padding ${padding} a ${kernel}×${kernel} kernel keeps ${side}×${side}.`,
					zh: `这样算等于卷积把边切掉了。填充 ${padding} 时，${kernel}×${kernel} 的卷积核保持 ${side}×${side} 不变。`
				}
			}
		],
		hints: [
			hint(
				inCosts(1),
				`The convolution first: it makes as many maps as it has filters, ${filters}, and its padding keeps them at ${side}×${side}. ReLU changes no shape.`,
				`先看卷积：有 ${filters} 个滤波器，就出 ${filters} 张图，填充使它们保持 ${side}×${side}。ReLU 不改变形状。`
			),
			hint(
				inCosts(3),
				`Then the pooling: it keeps the number of maps and halves both sides, to ${pooled.join('×')}.`,
				`再看池化：张数不变，高和宽都减半，变成 ${pooled.join('×')}。`
			)
		],
		explanation: {
			en: `The padded convolution makes ${filters} maps of ${side}×${side}, ReLU changes no shape, pooling makes them ${pooled.join('×')}: ${filters}·${pooled.join('·')} = ${answer}.`,
			zh: `加了填充的卷积得到 ${filters} 张 ${side}×${side} 的图，ReLU 不改变形状，池化使它们变成 ${pooled.join('×')}：${filters}·${pooled.join('·')} = ${answer}。`
		},
		state: inCosts(3)
	};
});
