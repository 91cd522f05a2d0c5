import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer, pick } from '$lib/quiz/random';
import { inStack, layersOf, sizeOf } from './figure';

/** What a tower of small kernels costs. */
export default template('tower-weights', { skill: 'parameters', level: 2 }, (random) => {
	const count = integer(random, 2, 4);
	const channels = pick(random, [2, 4, 8, 10]);
	const kernel = 3;
	const layers = layersOf(...Array.from({ length: count }, () => ({ kernel })));
	const size = sizeOf(layers);
	const small = count * kernel ** 2 * channels ** 2;
	const large = size ** 2 * channels ** 2;
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `${count} convolutions of ${kernel}×${kernel} see as far as one of ${size}×${size}. Every layer has ${channels} channels in and ${channels} out, and no bias. How many weights do the ${count} layers have together?`,
			zh: `${count} 层 ${kernel}×${kernel} 卷积和一层 ${size}×${size} 卷积看得一样远。每层的输入和输出都是 ${channels} 个通道，没有偏置。这 ${count} 层一共有多少个权重？`
		},
		matrices: [],
		answer: number(small),
		mistakes: [
			{
				misconception: 'replacedLayerCounted',
				value: number(large),
				feedback: {
					en: `${large} is what the one ${size}×${size} layer has. The small kernels see as far for less.`,
					zh: `${large} 是那一层 ${size}×${size} 的权重数。小卷积核看得一样远，权重却更少。`
				}
			},
			{
				misconception: 'channelsCountedOnce',
				value: number(count * kernel ** 2 * channels),
				feedback: {
					en: `Each of the ${channels} filters has a ${kernel}×${kernel} kernel for each of the ${channels} channels that it reads: ${channels}·${channels} kernels a layer.`,
					zh: `${channels} 个滤波器，每个对读到的 ${channels} 个通道都各有一个 ${kernel}×${kernel} 的核，所以每层有 ${channels}·${channels} 个核。`
				}
			},
			{
				misconception: 'oneLayerOnly',
				value: number(kernel ** 2 * channels ** 2),
				feedback: {
					en: `That is one layer. There are ${count}, each with weights of its own.`,
					zh: `这只是一层。一共有 ${count} 层，每层都有自己的权重。`
				}
			},
			{
				misconception: 'forgotChannels',
				value: number(count * kernel ** 2),
				feedback: {
					en: `${count}·${kernel}·${kernel} is for a single channel in and out.`,
					zh: `${count}·${kernel}·${kernel} 只适用于输入输出都是一个通道的情形。`
				}
			}
		],
		hints: [
			hint(
				inStack(layers, { index: 0 }),
				`One layer first: ${channels} filters, and each has a ${kernel}×${kernel} kernel for each of the ${channels} channels that it reads.`,
				`先算一层：${channels} 个滤波器，每个对读到的 ${channels} 个通道各有一个 ${kernel}×${kernel} 的核。`
			),
			hint(
				inStack(layers),
				`That makes ${kernel}·${kernel}·${channels}·${channels} = ${kernel ** 2 * channels ** 2} weights in one layer. Every layer has its own.`,
				`一层就是 ${kernel}·${kernel}·${channels}·${channels} = ${kernel ** 2 * channels ** 2} 个权重。每层各有自己的一份。`
			)
		],
		explanation: {
			en: `${count} layers of ${kernel}·${kernel}·${channels}·${channels}: ${small}. One ${size}×${size} layer would have ${large}.`,
			zh: `${count} 层，每层 ${kernel}·${kernel}·${channels}·${channels} 个，共 ${small} 个。一层 ${size}×${size} 则要 ${large} 个。`
		},
		state: inStack(layers)
	};
});
