import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer, pick } from '$lib/quiz/random';
import { inOverlap, stampsAlong } from './figure';

/** How many stamps reach a cell of a map. */
export default template('stamps-both', { skill: 'checkerboard', level: 2 }, (random) => {
	const [size, stride] = [integer(random, 3, 4), 2];
	const kernel = [pick(random, [3, 4, 5]), pick(random, [3, 5, 6])] as const;
	const [down, across] = kernel.map((side) => stampsAlong(size, side, stride).counts);
	const row = integer(random, 1, down.length - 2);
	const column = integer(random, 1, across.length - 2);
	const [rows, columns] = [down[row], across[column]];
	const settings = { size: [size, size], kernel, stride: [stride, stride] } as const;
	const shown = inOverlap(settings);
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `${size}×${size} numbers go through a transposed convolution with a kernel of ${kernel[0]} rows and ${kernel[1]} columns, stride ${stride} and no padding. How many stamps reach row ${row + 1}, column ${column + 1} of the output?`,
			zh: `${size}×${size} 个数做转置卷积，卷积核 ${kernel[0]} 行 ${kernel[1]} 列，步幅 ${stride}，不填充。输出第 ${row + 1} 行第 ${column + 1} 列被几个章盖到？`
		},
		matrices: [],
		answer: number(rows * columns),
		mistakes: [
			{
				misconception: 'addedForMultiplied',
				value: number(rows + columns),
				feedback: {
					en: `${rows} rows of stamps and ${columns} columns of stamps are right. But each row goes with each column: multiply.`,
					zh: `${rows} 排、${columns} 列都对，可是每一排要和每一列配对，应当相乘。`
				}
			},
			{
				misconception: 'partForWhole',
				value: number(columns),
				feedback: {
					en: `${columns} is the count across. ${rows} rows of stamps reach row ${row + 1}, too.`,
					zh: `${columns} 只是横向的次数。盖到第 ${row + 1} 行的章还有 ${rows} 排。`
				}
			},
			{
				misconception: 'wholeForPart',
				value: number(size * size),
				feedback: {
					en: `${size * size} is the number of all stamps. Most of them lie elsewhere.`,
					zh: `${size * size} 是章的总数，其中多数盖在别处。`
				}
			}
		],
		hints: [
			hint(
				inOverlap(settings, 'cell', 0),
				`Take the axes apart. From top to bottom the counts are ${down.join(', ')}.`,
				`两个方向分开数。从上到下，次数依次是 ${down.join('、')}。`
			),
			hint(
				shown,
				`From left to right they are ${across.join(', ')}.`,
				`从左到右，依次是 ${across.join('、')}。`
			)
		],
		explanation: {
			en: `$${rows}$ rows of stamps times $${columns}$ columns: $${rows} \\cdot ${columns} = ${rows * columns}$.`,
			zh: `$${rows}$ 排乘以 $${columns}$ 列：$${rows} \\cdot ${columns} = ${rows * columns}$。`
		},
		state: shown
	};
});
