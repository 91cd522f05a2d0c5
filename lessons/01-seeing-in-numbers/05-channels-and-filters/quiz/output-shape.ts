import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { sizeHints } from '$lib/quiz/hints/size-hints';
import { sizeKept } from '$lib/quiz/misconceptions/sizes';
import { sizeText } from '$lib/quiz/print';
import { integer, pick } from '$lib/quiz/random';
import { inWiring, layerOf } from './figure';

/** The shape of a layer's output: channels, height, width. */
export default template('output-shape', { skill: 'channels', level: 2 }, (random) => {
	const [inChannels, outChannels] = [integer(random, 2, 8), integer(random, 9, 40)];
	const [size, kernel] = [integer(random, 7, 20), pick(random, [3, 5])];
	const change = { inChannels, outChannels, size, kernel };
	const { outputShape, window } = layerOf(change).geometry;
	const [, maps, height, width] = outputShape;
	const axis = { size, kernel };

	return {
		kind: 'shape',
		axes: ['channels', 'height', 'width'],
		stem: {
			en: `A picture of shape ${sizeText([inChannels, size, size])} goes through ${outChannels} filters of ${kernel}×${kernel}, stride 1, no padding. What is the shape of the output?`,
			zh: `形状为 ${sizeText([inChannels, size, size])} 的图片经过 ${outChannels} 个 ${kernel}×${kernel} 的滤波器，步幅 1，不填充。输出的形状是什么？`
		},
		matrices: [],
		answer: [maps, height, width],
		mistakes: [
			{
				misconception: 'mapPerChannel',
				value: [inChannels, height, width],
				feedback: {
					en: `The size is right. But the ${inChannels} channels are added up within each filter; the ${outChannels} filters are what comes out.`,
					zh: `高和宽没错。但 ${inChannels} 个通道在每个滤波器里已经加在一起，输出的张数是滤波器的个数 ${outChannels}。`
				}
			},
			{
				misconception: 'mapPerKernel',
				value: [inChannels * outChannels, height, width],
				feedback: {
					en: `There are ${inChannels}·${outChannels} kernels, but the ${inChannels} kernels of one filter write one map together.`,
					zh: `卷积核确实有 ${inChannels}·${outChannels} 个，但同一个滤波器的 ${inChannels} 个卷积核合写一张图。`
				}
			},
			{
				misconception: 'sizeKept',
				value: [maps, sizeKept(axis), sizeKept(axis)],
				feedback: {
					en: `The number of maps is right. Without padding a ${kernel}×${kernel} window has only ${height} places in a row of ${size}.`,
					zh: `张数没错。不填充时，${kernel}×${kernel} 的窗口在 ${size} 格的一行里只有 ${height} 个位置。`
				}
			},
			{
				misconception: 'channelsLast',
				value: [height, width, maps],
				feedback: {
					en: `These are the right numbers, but with the channels last. Here, as in PyTorch, they come first.`,
					zh: `数都对，只是把通道放到了最后。本书和 PyTorch 一样，通道在前。`
				}
			}
		],
		hints: [
			hint(
				inWiring(change, 0),
				'How many maps come out is decided by the filters, and how large they are by the window.',
				'输出几张图由滤波器决定，每张多大由窗口决定。'
			),
			...sizeHints(window.vertical, () => inWiring(change, 0))
		],
		explanation: {
			en: `${outChannels} filters write ${maps} maps; ${size} − ${kernel} + 1 = ${height} in height and width: ${sizeText([maps, height, width])}.`,
			zh: `${outChannels} 个滤波器写出 ${maps} 张图；高和宽都是 ${size} − ${kernel} + 1 = ${height}，所以是 ${sizeText([maps, height, width])}。`
		},
		state: inWiring(change, 0)
	};
});
