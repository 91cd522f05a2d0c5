import { elementCount, float64, globalAvgPool2d, rational, zeros } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { sizeText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { inFigure } from './figure';

/** What global pooling leaves of an image. */
export default template('global-count', { skill: 'pooling', level: 1 }, (random) => {
	const channels = integer(random, 3, 40);
	const [height, width] = [integer(random, 4, 12), integer(random, 4, 12)];
	const shape = [1, channels, height, width];
	const answer = elementCount(globalAvgPool2d(zeros(shape, float64), float64).shape);
	const [cells, all] = [height * width, elementCount(shape)];
	const size = sizeText([height, width]);

	return {
		kind: 'number',
		stem: {
			en: `An image has become ${channels} feature maps of ${size}. Global average pooling follows. How many numbers are left?`,
			zh: `一张图片变成了 ${channels} 张 ${size} 的特征图，接着做全局平均池化。还剩多少个数？`
		},
		matrices: [],
		answer: rational.from(answer),
		mistakes: [
			{
				misconception: 'onePerImage',
				value: rational.one,
				feedback: {
					en: `1 would be one number for the whole image. Each channel looks for something else, and pooling keeps them apart.`,
					zh: `1 是整张图片只剩一个数。但各个通道找的东西不同，池化不会把它们混在一起。`
				}
			},
			{
				misconception: 'channelsAveraged',
				value: rational.from(cells),
				feedback: {
					en: `${cells} would be left if the channels were averaged at each place. It is the other way round: the places are averaged in each channel.`,
					zh: `如果在每个位置上把各通道平均，才会剩下 ${cells} 个数。实际正相反：是在每个通道里把所有位置平均。`
				}
			},
			{
				misconception: 'forgotPooling',
				value: rational.from(all),
				feedback: {
					en: `${all} is how many numbers there were before.`,
					zh: `${all} 是池化之前的个数。`
				}
			}
		],
		hints: [
			hint(
				inFigure({ layout: 'global', reducer: 'average', input: 'roof' }, null, 'cell', 0),
				`The window is as large as a map, ${size}. How many places does it have on one map?`,
				`窗口和一张特征图一样大，是 ${size}。它在一张图上有几个位置？`
			),
			hint(
				inFigure({ layout: 'global', reducer: 'average', input: 'roof' }, null, 'cell', 1),
				`So the ${cells} numbers of one map become a single one. Then it is the next map’s turn: pooling does not mix the channels.`,
				`所以一张图的 ${cells} 个数变成一个数。接着轮到下一张图：池化不把通道混在一起。`
			)
		],
		explanation: {
			en: `The window is as large as the map, so each map gives one number, the average of its ${cells}: one for each of ${channels} channels, ${answer} in all.`,
			zh: `窗口和特征图一样大，所以每张图得到一个数，即它那 ${cells} 个数的平均。每个通道一个，共 ${answer} 个。`
		},
		state: inFigure({ layout: 'global', reducer: 'average', input: 'roof' })
	};
});
