import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { drawUntil, integer, pick } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';
import { makeRows } from '$lib/quiz/rows';
import type { Place } from '$lib/quiz/rows';
import { inOverlap, stampsAlong } from './figure';

/** More cells than this are tedious to mark one by one, and on paper they cannot share a mark. */
const MOST_CELLS = 20;

/** A small map of stamps, and a count that some of its cells have. */
function draw(random: Random) {
	const [size, kernel, stride] = [
		integer(random, 2, 3),
		integer(random, 3, 5),
		integer(random, 2, 3)
	];
	const { counts } = stampsAlong(size, kernel, stride);
	const wanted = pick(random, [1, 2, 4]);
	const where = (isMeant: (row: number, column: number) => boolean): readonly Place[] =>
		counts.flatMap((_, row) =>
			counts.flatMap((__, column): readonly Place[] =>
				isMeant(row, column) ? [[row, column]] : []
			)
		);
	return {
		...{ size, kernel, stride, counts, wanted },
		answer: where((row, column) => counts[row] * counts[column] === wanted),
		sums: where((row, column) => counts[row] + counts[column] === wanted),
		rows: where((row) => counts[row] === wanted)
	};
}

/** Which cells are reached by so many stamps. */
export default template('where-so-many', { skill: 'checkerboard', level: 2 }, (random) => {
	const { size, kernel, stride, counts, wanted, answer, sums, rows } = drawUntil(
		() => draw(random),
		(drawn) =>
			drawn.answer.length > 0 &&
			drawn.answer.length <= MOST_CELLS &&
			drawn.sums.length + drawn.rows.length > 0
	);
	const places = counts.flatMap((_, row) => counts.map((__, column): Place => [row, column]));
	const settings = {
		size: [size, size],
		kernel: [kernel, kernel],
		stride: [stride, stride]
	} as const;
	const shown = inOverlap(settings);
	const times = wanted === 1 ? 'stamp reaches' : 'stamps reach';

	return {
		kind: 'cells',
		board: 0,
		stem: {
			en: `${size}×${size} numbers, a transposed convolution with k = ${kernel}, s = ${stride}, no padding: this is its output. Mark every cell that exactly ${wanted} ${times}.`,
			zh: `${size}×${size} 个数做转置卷积，k = ${kernel}，s = ${stride}，不填充，输出如下。请点出恰好被 ${wanted} 个章盖到的所有格子。`
		},
		matrices: [
			{
				label: { en: 'Output', zh: '输出' },
				role: 'output',
				rows: makeRows(counts.length, counts.length, () => 0),
				hidden: places
			}
		],
		answer,
		mistakes: [
			...(sums.length > 0
				? [
						{
							misconception: 'addedForMultiplied' as const,
							value: sums,
							feedback: {
								en: 'There the counts of the two axes add up to it. They multiply.',
								zh: '在这些格子，两个方向的次数之和才是它。应当相乘。'
							}
						}
					]
				: []),
			...(rows.length > 0
				? [
						{
							misconception: 'partForWhole' as const,
							value: rows,
							feedback: {
								en: 'You looked at the rows alone. The columns have their counts as well.',
								zh: '你只看了行，列也有列的次数。'
							}
						}
					]
				: []),
			{
				misconception: 'everyCellAlike',
				value: places,
				feedback: {
					en: `Not every cell is reached equally often: along each axis the counts are ${counts.join(', ')}.`,
					zh: `各格被盖的次数并不相同：沿每个方向，次数依次是 ${counts.join('、')}。`
				}
			}
		],
		hints: [
			hint(
				inOverlap(settings, 'cell', 0),
				`Along one axis the counts are ${counts.join(', ')}.`,
				`沿一个方向，次数依次是 ${counts.join('、')}。`
			),
			hint(
				shown,
				`Which products of two of them are ${wanted}? There are ${answer.length} such cells.`,
				`其中哪两个的乘积是 ${wanted}？这样的格子有 ${answer.length} 个。`
			)
		],
		explanation: {
			en: `A cell has the count of its row times that of its column, from ${counts.join(', ')}: ${wanted} at ${answer.length} ${answer.length === 1 ? 'cell' : 'cells'}.`,
			zh: `一格的次数等于所在行的次数乘以所在列的次数（依次是 ${counts.join('、')}）；等于 ${wanted} 的有 ${answer.length} 格。`
		},
		state: shown
	};
});
