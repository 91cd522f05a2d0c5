import { axisReads, resolveWindow2d, windowReadCounts } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { readsAdded, readsOfRow } from '$lib/quiz/misconceptions/coverage';
import { drawUntil, integer, pick } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';
import { randomRows } from '$lib/quiz/rows';
import type { Place } from '$lib/quiz/rows';
import { inReads } from './figure';

/** A window over a picture, and a number of reads that sums and products reach at different places. */
function draw(random: Random) {
	const side = integer(random, 4, 6);
	const kernel = integer(random, 2, 3);
	const window = resolveWindow2d({ inputSize: [side, side], kernelSize: [kernel, kernel] });
	const counts = windowReadCounts(window);
	const along = axisReads(window.vertical);
	const placesWhere = (isMeant: (place: Place) => boolean): readonly Place[] =>
		counts.flatMap((reads, row) =>
			reads.flatMap((_, column): readonly Place[] =>
				isMeant([row, column]) ? [[row, column]] : []
			)
		);
	const reads = pick(random, [...new Set(counts.flat())]);
	return {
		...{ side, kernel, along, reads },
		answer: placesWhere(([row, column]) => counts[row][column] === reads),
		sums: placesWhere((place) => readsAdded(window, place) === reads),
		rows: placesWhere((place) => readsOfRow(window, place) === reads)
	};
}

/** Which pixels are read equally often. */
export default template('read-equally', { skill: 'padding', level: 3 }, (random) => {
	const { side, kernel, along, reads, answer, sums, rows } = drawUntil(
		() => draw(random),
		(drawn) => drawn.sums.length > 0 && drawn.rows.length > 0
	);
	const picture = { size: [side, side], kernel: [kernel, kernel] } as const;
	const [first] = answer;
	const everywhere = along.flatMap((_, row) => along.map((__, column): Place => [row, column]));

	return {
		kind: 'cells',
		board: 0,
		stem: {
			en: `A ${kernel}×${kernel} window slides over this picture with stride 1 and no padding. Pick every pixel that exactly ${reads} windows read.`,
			zh: `${kernel}×${kernel} 的窗口在这张图片上滑动，步幅为 1，不填充。恰好被 ${reads} 个窗口读到的是哪些像素？请全部点选。`
		},
		matrices: [
			{
				label: { en: 'Picture', zh: '图片' },
				role: 'input',
				rows: randomRows(random, side, side, 0, 9)
			}
		],
		answer,
		mistakes: [
			{
				misconception: 'addedForMultiplied',
				value: sums,
				feedback: {
					en: `There the windows down and the windows across add up to ${reads}. But each of the ones goes with each of the others: multiply.`,
					zh: `在这些地方，纵向的次数加横向的次数等于 ${reads}。可是两个方向要一一配对，应当相乘。`
				}
			},
			{
				misconception: 'partForWhole',
				value: rows,
				feedback: {
					en: `This looks at the rows alone: ${reads} heights of the window cover them. How many places across does it have over each pixel?`,
					zh: `这只看了行：盖住它们的高度有 ${reads} 种。横向上，窗口又有几个位置盖住每个像素？`
				}
			},
			{
				misconception: 'borderIgnored',
				value: everywhere,
				feedback: {
					en: 'Not all pixels are read equally often: the nearer to the border, the fewer windows reach them.',
					zh: '各个像素被读的次数并不一样：越靠近边缘，够得着它的窗口越少。'
				}
			}
		],
		hints: [
			hint(
				inReads(picture, first),
				'Take the two directions apart: how many heights of the window cover the first row, the second, and so on?',
				'两个方向分开看：盖住第一行的高度有几种？第二行呢？'
			),
			hint(
				inReads(picture, first),
				`They are ${along.join(', ')}, and the same across. Which pairs multiply to ${reads}?`,
				`依次是 ${along.join('、')}，横向也一样。哪两个数相乘得 ${reads}？`
			)
		],
		explanation: {
			en: `From row to row ${along.join(', ')} heights of the window cover a pixel, and as many places across from column to column. The product is ${reads} at ${answer.length} ${answer.length === 1 ? 'pixel' : 'pixels'}.`,
			zh: `从上到下，盖住各行的高度依次有 ${along.join('、')} 种，从左到右各列也一样。乘积等于 ${reads} 的像素有 ${answer.length} 个。`
		},
		state: inReads(picture, first)
	};
});
