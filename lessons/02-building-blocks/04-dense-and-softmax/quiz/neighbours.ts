import { offset, rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer, pick } from '$lib/quiz/random';
import { inDense } from './figure';

/** How far apart two neighbours, one above the other, end up. */
export default template('neighbours', { skill: 'memory-order', level: 1 }, (random) => {
	const channels = pick(random, [4, 8, 16]);
	const [height, width] = [integer(random, 4, 9), integer(random, 4, 9)];
	const [h, w] = [integer(random, 0, height - 2), integer(random, 0, width - 1)];
	const shape = [channels, height, width];
	const apart = offset(shape, [0, h + 1, w]) - offset(shape, [0, h, w]);
	const nextMap = offset(shape, [1, h, w]) - offset(shape, [0, h, w]);
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `${channels} maps, each ${height} rows high and ${width} columns wide, are flattened. How many places further on stands the number right below row ${h + 1}, column ${w + 1} of the same map?`,
			zh: `把 ${channels} 张特征图展平，每张高 ${height} 行、宽 ${width} 列。同一张图上，第 ${h + 1} 行第 ${w + 1} 列正下方的那个数，排在它后面第几个位置？`
		},
		matrices: [],
		answer: number(apart),
		mistakes: [
			{
				misconception: 'neighboursKept',
				value: number(1),
				feedback: {
					en: 'Next to each other stand only neighbours of the same row. Before the row below begins, the rest of this one has to be laid out.',
					zh: '挨着的只有同一行里左右相邻的数。要轮到下面一行，得先把这一行剩下的排完。'
				}
			},
			{
				misconception: 'axesSwapped',
				value: number(height),
				feedback: {
					en: `${height} is the number of rows. From one row to the next one passes as many places as a row has numbers.`,
					zh: `${height} 是行数。从一行到下一行，要走过的位置数是一行里有多少个数。`
				}
			},
			{
				misconception: 'nextMap',
				value: number(nextMap),
				feedback: {
					en: `After ${nextMap} places comes the same pixel of the next map. The number below lies in this map still.`,
					zh: `隔 ${nextMap} 个位置，是下一张图上同一处的像素。正下方的数还在这张图里。`
				}
			}
		],
		hints: [
			hint(
				inDense({ channels: 2, height: 3, width: 3, neurons: 2 }, {}, [0, 0, 1]),
				'A map is read as a page is: a row from left to right, then the next one. Follow the vector in the figure from the pinned number on.',
				'特征图像书页一样读：一行从左到右，再读下一行。在图中从钉住的那个数开始，顺着向量往后看。'
			),
			hint(
				inDense({ channels: 2, height: 3, width: 3, neurons: 2 }, {}, [0, 1, 1]),
				`After column ${w + 1} come ${width - 1 - w} more ${width - 1 - w === 1 ? 'number' : 'numbers'} of the same row, then ${w} of the next row, and then the number right below.`,
				`第 ${w + 1} 列之后，同一行还有 ${width - 1 - w} 个数，接着是下一行的 ${w} 个数，然后才是正下方的那个。`
			)
		],
		explanation: {
			en: `A row has ${width} numbers, so what lies below is ${width} places further on. In the map the two touch; in the row nothing shows that they do.`,
			zh: `一行有 ${width} 个数，所以正下方的数排在后面第 ${width} 个位置。在图上它俩挨着，排成一行以后就看不出来了。`
		},
		state: inDense({ channels: 2, height: 3, width: 3, neurons: 2 }, {}, [0, 1, 1])
	};
});
