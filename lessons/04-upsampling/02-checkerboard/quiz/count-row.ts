import { stampPattern } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer } from '$lib/quiz/random';
import { makeRows } from '$lib/quiz/rows';
import { inOverlap, oneRow, stampsAlong } from './figure';

/** All counts of a row of stamps. */
export default template('count-row', { skill: 'checkerboard', level: 1 }, (random) => {
	const [size, kernel, stride] = [
		integer(random, 3, 4),
		integer(random, 3, 5),
		integer(random, 2, 3)
	];
	const { counts } = stampsAlong(size, kernel, stride);
	const pattern = stampPattern(kernel, stride);
	const row = (count: (cell: number) => number) =>
		makeRows(1, counts.length, (_, column) => count(column));
	const shown = inOverlap(oneRow(size, kernel, stride));

	return {
		kind: 'grid',
		label: { en: 'Stamps on each cell', zh: '每一格被盖的次数' },
		role: 'output',
		stem: {
			en: `${size} numbers in a row, a transposed convolution with k = ${kernel}, s = ${stride} and no padding. How many stamps reach each of the ${counts.length} output cells?`,
			zh: `一行 ${size} 个数，转置卷积 k = ${kernel}，s = ${stride}，不填充。${counts.length} 个输出格各被盖几次？`
		},
		matrices: [],
		answer: row((cell) => counts[cell]),
		mistakes: [
			{
				misconception: 'borderIgnored',
				value: row((cell) => pattern[cell % stride]),
				feedback: {
					en: `${pattern.join(', ')} is right in the long run. But at the ends there are no stamps from beyond.`,
					zh: `中间确实按 ${pattern.join('、')} 重复。可是两端以外没有章盖过来。`
				}
			},
			{
				misconception: 'overlapsOverwritten',
				value: row(() => 1),
				feedback: {
					en: 'You counted one stamp for each cell. Where stamps overlap, all of them count.',
					zh: '你给每一格都只算了一个章。重叠的地方，每个章都要算。'
				}
			}
		],
		hints: [
			hint(
				inOverlap(oneRow(size, kernel, stride), 'cell', 0),
				`The first stamp reaches the cells 1 to ${kernel}.`,
				`第一个章盖第 1 格到第 ${kernel} 格。`
			),
			hint(
				inOverlap(oneRow(size, kernel, stride), 'cell', 1),
				`The second begins ${stride} cells later: cells ${stride + 1} to ${stride + kernel}.`,
				`第二个章往后 ${stride} 格：第 ${stride + 1} 格到第 ${stride + kernel} 格。`
			)
		],
		explanation: {
			en: `From the first cell on: ${counts.join(', ')}.`,
			zh: `从第一格起依次是 ${counts.join('、')}。`
		},
		state: shown
	};
});
