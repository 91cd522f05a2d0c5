import { offset, rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { sizeText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { inDense } from './figure';

/** The place that a cell of a map takes in the flattened row. */
export default template('flatten-place', { skill: 'memory-order', level: 2 }, (random) => {
	const channels = integer(random, 2, 3);
	const [height, width] = [integer(random, 2, 3), integer(random, 2, 3)];
	const [c, h, w] = [
		integer(random, 1, channels - 1),
		integer(random, 0, height - 1),
		integer(random, 0, width - 1)
	];
	const place = offset([channels, height, width], [c, h, w]);
	const number = rational.from;
	const size = sizeText([height, width]);

	return {
		kind: 'number',
		stem: {
			en: `${channels} maps of ${size} (height × width) are flattened as PyTorch does it. At which place, counted from 0, does the number from map ${c + 1}, row ${h + 1}, column ${w + 1} stand? Maps, rows and columns are counted from 1.`,
			zh: `${channels} 张 ${size}（高×宽）的特征图，按 PyTorch 的做法展平。第 ${c + 1} 张图第 ${h + 1} 行第 ${w + 1} 列的数排在哪个位置？位置从 0 数起，图、行、列从 1 数起。`
		},
		matrices: [],
		answer: number(place),
		mistakes: [
			{
				misconception: 'channelsLast',
				value: number(offset([height, width, channels], [h, w, c])),
				feedback: {
					en: 'This puts the maps last: all numbers of one pixel side by side. PyTorch keeps channels first, so a whole map comes before the next one begins.',
					zh: '这是把通道排在最后：同一个像素的各个数挨在一起。PyTorch 通道在前，一整张图排完才轮到下一张。'
				}
			},
			{
				misconception: 'columnsFirst',
				value: number(offset([channels, width, height], [c, w, h])),
				feedback: {
					en: 'This reads each map column after column. It is read as a page is: a row from left to right, then the next row.',
					zh: '这是一列一列地读。应当像读书那样：先把一行从左读到右，再读下一行。'
				}
			},
			{
				misconception: 'forgotEarlierMaps',
				value: number(offset([height, width], [h, w])),
				feedback: {
					en: `This is the place within map ${c + 1}. The maps before it are laid out first.`,
					zh: `这是它在第 ${c + 1} 张图里的位置。前面的图要先排完。`
				}
			},
			{
				misconception: 'countedFromOne',
				value: number(place + 1),
				feedback: {
					en: 'One too many: places are counted from 0, so the very first number stands at place 0.',
					zh: '多数了一个：位置从 0 数起，最前面的数在位置 0。'
				}
			}
		],
		hints: [
			hint(
				inDense({ channels, height, width, neurons: 2 }, {}, [c, 0, 0]),
				`A whole map is laid out before the next one begins. Before map ${c + 1} come ${c} ${c === 1 ? 'map' : 'maps'} of ${height}·${width} = ${height * width} numbers, so its first number stands at place ${c * height * width}.`,
				`排完一整张图，才轮到下一张。第 ${c + 1} 张图之前有 ${c} 张图，每张 ${height}·${width} = ${height * width} 个数，所以它的第一个数在位置 ${c * height * width}。`
			),
			hint(
				inDense({ channels, height, width, neurons: 2 }, {}, [c, h, 0]),
				`Within the map go row by row: before row ${h + 1} come ${h} ${h === 1 ? 'row' : 'rows'} of ${width} numbers. The row begins at place ${c * height * width + h * width}.`,
				`在图里一行一行地读：第 ${h + 1} 行之前有 ${h} 行，每行 ${width} 个数。这一行从位置 ${c * height * width + h * width} 开始。`
			)
		],
		explanation: {
			en: `Before it come ${c} whole ${c === 1 ? 'map' : 'maps'} of ${height * width} numbers, then ${h} ${h === 1 ? 'row' : 'rows'} of ${width}, then ${w}: ${c}·${height * width} + ${h}·${width} + ${w} = ${place}.`,
			zh: `排在它前面的，有 ${c} 张整图，每张 ${height * width} 个数；再有 ${h} 行，每行 ${width} 个；同一行里还有 ${w} 个：${c}·${height * width} + ${h}·${width} + ${w} = ${place}。`
		},
		state: inDense({ channels, height, width, neurons: 2 }, {}, [c, h, w])
	};
});
