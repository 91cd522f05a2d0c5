import { permute, rational, tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { shuffled } from '$lib/quiz/random';
import type { Rows } from '$lib/quiz/rows';
import { inMemory } from './figure';

const SIDE = 2;
const PLANES = [
	{ en: 'Red', zh: '红' },
	{ en: 'Green', zh: '绿' },
	{ en: 'Blue', zh: '蓝' }
] as const;

/** A line of numbers in two rows, so that it is read on a phone. */
function asRows({ data }: Tensor<Rational>): Rows {
	return [data.slice(0, data.length / 2), data.slice(data.length / 2)];
}

/** What a small picture looks like in memory, in one of the two orders. */
export default template('order', { skill: 'memory-order', level: 1 }, (random) => {
	const levels = shuffled(
		random,
		Array.from({ length: 30 }, (_, index) => 10 + index)
	).slice(0, PLANES.length * SIDE ** 2);
	const planes = tensor([PLANES.length, SIDE, SIDE], levels.map(rational.from));
	const isFirst = random() < 0.5;
	const memories = {
		chw: planes,
		hwc: permute(planes, [1, 2, 0]),
		whc: permute(planes, [2, 1, 0]),
		cwh: permute(planes, [0, 2, 1])
	};
	const [right, other, columns] = isFirst
		? [memories.chw, memories.hwc, memories.cwh]
		: [memories.hwc, memories.chw, memories.whc];
	const option = (memory: Tensor<Rational>) =>
		({ matrix: { role: 'output', rows: asRows(memory) } }) as const;
	const planeRows = (channel: number): Rows =>
		Array.from({ length: SIDE }, (_, row) => {
			const start = (channel * SIDE + row) * SIDE;
			return planes.data.slice(start, start + SIDE);
		});
	const order = isFirst
		? { en: 'first, C×H×W', zh: '在前，即 C×H×W' }
		: { en: 'last, H×W×C', zh: '在后，即 H×W×C' };
	const layout = isFirst ? 'chw' : 'hwc';
	const start = right.data.slice(0, 3).map((value) => value.toFraction());

	return {
		kind: 'choice',
		...choiceOf(random, option(right), [
			{
				misconception: isFirst ? 'channelsLast' : 'channelsFirst',
				option: option(other),
				feedback: isFirst
					? {
							en: `Here the three numbers of each pixel lie side by side: the channels come last.`,
							zh: `这里每个像素的三个数紧挨着：这是通道在后。`
						}
					: {
							en: `Here one whole plane follows the other: the channels come first.`,
							zh: `这里是一个平面接着一个平面：这是通道在前。`
						},
				state: inMemory({ height: SIDE, width: SIDE, layout: isFirst ? 'hwc' : 'chw' })
			},
			{
				misconception: 'columnsFirst',
				option: option(columns),
				feedback: {
					en: `This goes down the columns. Memory goes along a row to its end, and then on to the next row.`,
					zh: `这是沿着列往下走的。内存是沿着一行走到头，再到下一行。`
				}
			}
		]),
		stem: {
			en: `These are the planes of a 2×2 picture. Which is its memory with the channels ${order.en}? It is read row by row.`,
			zh: `这是一张 2×2 图片的三个平面。通道${order.zh}时，它在内存里是哪一个？（逐行读。）`
		},
		matrices: PLANES.map((label, channel) => ({ label, role: 'input', rows: planeRows(channel) })),
		hints: [
			hint(
				inMemory({ height: SIDE, width: SIDE, layout }, 1),
				'Go one place on in the figure, whose picture is as small. Is the number there of the same pixel, or of the same colour?',
				'图中的图片同样大小。在图里往后走一个位置：那个数属于同一个像素，还是属于同一种颜色？'
			),
			hint(
				inMemory({ height: SIDE, width: SIDE, layout }, 3),
				`So the first number is ${start[0]} and the second ${start[1]}.`,
				`所以第一个数是 ${start[0]}，第二个数是 ${start[1]}。`
			)
		],
		explanation: isFirst
			? {
					en: `First comes the whole red plane, row by row: ${start.join(', ')} and so on; then green, then blue.`,
					zh: `先是整个红色平面，逐行排：${start.join('、')}……然后是绿，再是蓝。`
				}
			: {
					en: `First come the three numbers of the upper left pixel, ${start.join(', ')}; then those of the pixel to its right.`,
					zh: `先是左上角像素的三个数 ${start.join('、')}，然后是它右边那个像素的三个数。`
				},
		state: inMemory({ height: SIDE, width: SIDE, layout })
	};
});
