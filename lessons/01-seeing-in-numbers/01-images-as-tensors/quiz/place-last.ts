import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { formulaHints } from '$lib/quiz/hints/formula-hints';
import {
	channelsFirst,
	channelsLast,
	columnsFirst,
	countedFromOne,
	forgotChannels
} from '$lib/quiz/misconceptions/memory';
import type { Index, Size } from '$lib/quiz/misconceptions/memory';
import { integer } from '$lib/quiz/random';
import { inMemory } from './figure';

/** Where a number lies with the channels last. */
export default template('place-last', { skill: 'memory-order', level: 2 }, (random) => {
	const size: Size = [integer(random, 3, 5), integer(random, 3, 5), 3];
	const [height, width, channels] = size;
	const index: Index = [
		integer(random, 1, height - 1),
		integer(random, 1, width - 1),
		integer(random, 0, 2)
	];
	const [h, w, c] = index;
	const place = channelsLast(size, index);
	const wrong = {
		channelsFirst: channelsFirst(size, index),
		columnsFirst: columnsFirst(size, index),
		countedFromOne: countedFromOne(place),
		forgotChannels: forgotChannels(size, index)
	};
	return {
		kind: 'number',
		stem: {
			en: `A picture of shape H×W×C = ${size.join('×')} lies in memory with the channels last. At which place is the number with h = ${h}, w = ${w}, c = ${c}? Everything is counted from 0.`,
			zh: `一张形状为 H×W×C = ${size.join('×')} 的图片，在内存里通道在后。h = ${h}、w = ${w}、c = ${c} 的那个数在哪个位置？全都从 0 数起。`
		},
		matrices: [],
		answer: rational.from(place),
		mistakes: [
			{
				misconception: 'channelsFirst',
				value: rational.from(wrong.channelsFirst),
				feedback: {
					en: `That is its place with the channels first: (${c}·${height} + ${h})·${width} + ${w}. Here the three numbers of a pixel lie side by side.`,
					zh: `这是通道在前时的位置：(${c}·${height} + ${h})·${width} + ${w}。这里是一个像素的三个数紧挨在一起。`
				},
				state: inMemory({ height, width, layout: 'hwc' }, wrong.channelsFirst)
			},
			{
				misconception: 'columnsFirst',
				value: rational.from(wrong.columnsFirst),
				feedback: {
					en: `This goes down the columns. Memory goes along the rows: ${h} whole rows come before, each of ${width} pixels.`,
					zh: `这是沿着列往下数的。内存是沿着行排的：前面有 ${h} 整行，每行 ${width} 个像素。`
				},
				state: inMemory({ height, width, layout: 'hwc' }, wrong.columnsFirst)
			},
			{
				misconception: 'countedFromOne',
				value: rational.from(wrong.countedFromOne),
				feedback: {
					en: `One too many: the first place is place 0.`,
					zh: `多了 1：第一个位置是位置 0。`
				},
				state: inMemory({ height, width, layout: 'hwc' }, 0)
			},
			{
				misconception: 'forgotChannels',
				value: rational.from(wrong.forgotChannels),
				feedback: {
					en: `This counts the pixels before it, ${h}·${width} + ${w}. Each of them has ${channels} numbers.`,
					zh: `这里数的是前面的像素，${h}·${width} + ${w} 个。每个像素有 ${channels} 个数。`
				},
				state: inMemory({ height, width, layout: 'hwc' }, wrong.forgotChannels)
			}
		],
		hints: formulaHints(
			{
				en: 'With the channels last, whole rows come before, then pixels, then channels',
				zh: '通道在后时，前面先是整行，再是像素，再是通道'
			},
			{
				symbols: '(h \\cdot W + w) \\cdot C + c',
				numbers: `(${h} \\cdot ${width} + ${w}) \\cdot ${channels} + ${c}`
			},
			inMemory({ height, width, layout: 'hwc' }),
			inMemory({ height, width, layout: 'hwc' }, place)
		),
		explanation: {
			en: `Before it lie ${h} whole rows, then ${w} pixels of its own row, then ${c} numbers of its own pixel: (h·W + w)·C + c = (${h}·${width} + ${w})·${channels} + ${c} = ${place}.`,
			zh: `它前面有 ${h} 整行、本行的 ${w} 个像素、本像素的 ${c} 个数：(h·W + w)·C + c = (${h}·${width} + ${w})·${channels} + ${c} = ${place}。`
		},
		state: inMemory({ height, width, layout: 'hwc' }, place)
	};
});
