import { elementCount } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { sizeText } from '$lib/quiz/print';
import { integer, shuffled } from '$lib/quiz/random';
import { inMemory } from './figure';

const CHANNELS = 3;

/** Which shapes have room for the numbers of a colour picture, whatever their axes are called. */
export default template('same-numbers', { skill: 'tensor-shapes', level: 1 }, (random) => {
	const [height, width] = [integer(random, 2, 5), integer(random, 2, 5)];
	const picture = [height, width, CHANNELS];
	const numbers = elementCount(picture);
	const pixels = elementCount([height, width]);
	const shapes = {
		planes: [CHANNELS, height, width],
		batch: [1, CHANNELS, height, width],
		pixels: [pixels, CHANNELS],
		row: [numbers],
		grey: [height, width],
		sum: [height + width + CHANNELS],
		alpha: [height, width, CHANNELS + 1]
	};
	type Name = keyof typeof shapes;
	const all = shuffled<Name>(random, ['planes', 'batch', 'pixels', 'row', 'grey', 'sum', 'alpha']);
	const answer = all.filter((name) => elementCount(shapes[name]) === numbers);

	return {
		kind: 'choices',
		stem: {
			en: `A colour picture is a tensor of shape ${sizeText(picture)} (height × width × channels). Which shapes have room for exactly its numbers?`,
			zh: `一张彩色图片是形状为 ${sizeText(picture)}（高×宽×通道）的张量。哪些形状正好装得下它的所有数？`
		},
		matrices: [],
		options: all.map((id) => ({
			id,
			text: { en: sizeText(shapes[id]), zh: sizeText(shapes[id]) }
		})),
		answer,
		mistakes: [
			{
				misconception: 'forgotChannels',
				value: [...answer, 'grey'],
				feedback: {
					en: `${sizeText(shapes.grey)} is one number for each pixel. A colour picture has ${CHANNELS}.`,
					zh: `${sizeText(shapes.grey)} 是每个像素一个数。彩色图片每个像素有 ${CHANNELS} 个。`
				}
			},
			{
				misconception: 'addedForMultiplied',
				value: [...answer, 'sum'],
				feedback: {
					en: `${sizeText(shapes.sum)} is what the lengths of the axes add up to. They have to be multiplied.`,
					zh: `${sizeText(shapes.sum)} 是各个轴长度的和。应当相乘。`
				}
			},
			{
				misconception: 'alphaCounted',
				value: [...answer, 'alpha'],
				feedback: {
					en: `${sizeText(shapes.alpha)} has room for a fourth channel, which this picture does not have.`,
					zh: `${sizeText(shapes.alpha)} 多出了第四个通道，这张图片没有。`
				}
			},
			{
				misconception: 'reshapingDenied',
				value: ['planes'],
				feedback: {
					en: `An axis more or fewer changes nothing as long as the lengths multiply to ${numbers}: the numbers are only grouped in another way.`,
					zh: `轴多一个少一个没有关系，只要各个长度乘起来是 ${numbers}：数还是那些数，只是换一种分组。`
				}
			}
		],
		hints: [
			hint(
				inMemory({ height, width, layout: 'hwc' }),
				`The figure has a picture of this size, and all of its numbers in memory. How many are there?`,
				`图中就是这么大的图片，和它在内存里的所有数。一共有几个？`
			),
			hint(
				inMemory({ height, width, layout: 'hwc' }, numbers - 1),
				`There are ${picture.join('·')} = ${numbers}. Multiply the lengths of every shape.`,
				`共有 ${picture.join('·')} = ${numbers} 个。把每个形状的各个长度乘起来。`
			)
		],
		explanation: {
			en: `The picture has ${picture.join('·')} = ${numbers} numbers. So have ${answer.map((name) => sizeText(shapes[name])).join(', ')}; the others have ${shapes.grey.join('·')} = ${pixels}, ${shapes.sum[0]} and ${elementCount(shapes.alpha)}.`,
			zh: `图片有 ${picture.join('·')} = ${numbers} 个数。${answer.map((name) => sizeText(shapes[name])).join('、')} 也一样多；其余的有 ${shapes.grey.join('·')} = ${pixels}、${shapes.sum[0]} 和 ${elementCount(shapes.alpha)} 个。`
		},
		state: inMemory({ height, width, layout: 'hwc' })
	};
});
