import { elementCount, rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { formulaHints } from '$lib/quiz/hints/formula-hints';
import { sizeText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { inMemory } from './figure';

const CHANNELS = 3;

/** How many numbers a colour picture is. */
export default template('count', { skill: 'tensor-shapes', level: 1 }, (random) => {
	const [height, width] = [integer(random, 2, 5), integer(random, 2, 5)];
	const shape = [height, width, CHANNELS];
	const numbers = elementCount(shape);
	const pixels = elementCount([height, width]);
	return {
		kind: 'number',
		stem: {
			en: `A colour picture (red, green, blue) is ${height} pixels high and ${width} wide. How many numbers does its tensor have?`,
			zh: `一张彩色图片（红、绿、蓝）高 ${height} 个像素，宽 ${width} 个像素。它的张量里有多少个数？`
		},
		matrices: [],
		answer: rational.from(numbers),
		mistakes: [
			{
				misconception: 'forgotChannels',
				value: rational.from(pixels),
				feedback: {
					en: `${pixels} is the number of pixels. Each of them has a number for red, one for green and one for blue.`,
					zh: `${pixels} 是像素的个数。每个像素都有红、绿、蓝三个数。`
				}
			},
			{
				misconception: 'addedForMultiplied',
				value: rational.from(height + width + CHANNELS),
				feedback: {
					en: `This adds the lengths of the axes. Every row has all columns, and every pixel all channels: the lengths are multiplied.`,
					zh: `这是把各个轴的长度加了起来。每一行都有所有的列，每个像素都有所有的通道，所以要相乘。`
				}
			},
			{
				misconception: 'alphaCounted',
				value: rational.from(elementCount([height, width, CHANNELS + 1])),
				feedback: {
					en: `This counts four channels. A fourth one, for transparency, exists in some files, but here there are three.`,
					zh: `这是按四个通道算的。有些文件确实有第四个通道表示透明度，但这里只有三个。`
				}
			}
		],
		hints: formulaHints(
			{
				en: 'Every row has all columns, and every pixel all channels',
				zh: '每一行都有所有的列，每个像素都有所有的通道'
			},
			{ symbols: 'H \\cdot W \\cdot C', numbers: shape.join(' \\cdot ') },
			inMemory({ height, width, layout: 'hwc' }),
			inMemory({ height, width, layout: 'hwc' }, CHANNELS)
		),
		explanation: {
			en: `${sizeText(shape)} = ${numbers}: ${pixels} pixels with ${CHANNELS} numbers each.`,
			zh: `${sizeText(shape)} = ${numbers}：${pixels} 个像素，每个 ${CHANNELS} 个数。`
		},
		state: inMemory({ height, width, layout: 'hwc' })
	};
});
