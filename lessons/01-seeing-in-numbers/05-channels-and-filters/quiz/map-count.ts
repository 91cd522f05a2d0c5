import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer, pick } from '$lib/quiz/random';
import { inWiring, layerOf } from './figure';

/** How many maps a layer writes. */
export default template('map-count', { skill: 'channels', level: 1 }, (random) => {
	const [inChannels, outChannels] = [integer(random, 2, 16), integer(random, 3, 24)];
	const kernel = pick(random, [1, 3, 5]);
	const change = { inChannels, outChannels, kernel };
	const { outputShape, inChannelsPerGroup } = layerOf(change).geometry;
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `A layer takes ${inChannels} channels and has ${outChannels} filters of ${kernel}×${kernel} (no groups). How many feature maps does it write?`,
			zh: `一层的输入有 ${inChannels} 个通道，滤波器有 ${outChannels} 个，大小 ${kernel}×${kernel}（不分组）。它写出几张特征图？`
		},
		matrices: [],
		answer: number(outputShape[1]),
		mistakes: [
			{
				misconception: 'mapPerChannel',
				value: number(inChannels),
				feedback: {
					en: `${inChannels} is how many channels each filter reads. It adds them up, and so writes one map, not ${inChannels}.`,
					zh: `${inChannels} 是每个滤波器读的通道数。它把它们加在一起，只写出一张图，而不是 ${inChannels} 张。`
				},
				state: inWiring(change, 0)
			},
			{
				misconception: 'mapPerKernel',
				value: number(outputShape[1] * inChannelsPerGroup),
				feedback: {
					en: `That is how many kernels there are: ${inChannels} in each of ${outChannels} filters. The results of one filter are added to one map.`,
					zh: `这是卷积核的个数：${outChannels} 个滤波器，每个 ${inChannels} 个。同一个滤波器的结果要加成一张图。`
				}
			},
			{
				misconception: 'channelsPassedOn',
				value: number(inChannels + outChannels),
				feedback: {
					en: `The channels that came in are not passed on. Only what the filters write goes on.`,
					zh: `进来的通道并不会原样传下去，传下去的只有滤波器写出的图。`
				}
			}
		],
		hints: [
			hint(
				inWiring(change, 0),
				`Follow the wires of one filter: it reads all ${inChannels} channels. How many maps do they end in?`,
				`顺着一个滤波器的连线看：它读完 ${inChannels} 个通道。这些线最后通到几张图？`
			),
			hint(
				inWiring(change, outChannels - 1),
				'Each filter writes one map, whatever it reads. So count the filters.',
				'不管读多少通道，每个滤波器只写一张图。所以数一数滤波器。'
			)
		],
		explanation: {
			en: `Each filter reads all ${inChannels} channels, adds everything up and writes one map. ${outChannels} filters write ${outChannels} maps.`,
			zh: `每个滤波器读完 ${inChannels} 个通道，全部相加，写出一张图。${outChannels} 个滤波器写出 ${outChannels} 张。`
		},
		state: inWiring(change, outChannels - 1)
	};
});
