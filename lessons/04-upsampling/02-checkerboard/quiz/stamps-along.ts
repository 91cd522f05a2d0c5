import { rational, stampPattern } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer, pick } from '$lib/quiz/random';
import { inOverlap, oneRow, stampsAlong } from './figure';

/** How many stamps reach a cell of a row. */
export default template('stamps-along', { skill: 'checkerboard', level: 1 }, (random) => {
	const [size, kernel, stride] = [integer(random, 4, 5), integer(random, 3, 5), 2];
	const { counts } = stampsAlong(size, kernel, stride);
	// A cell where stamps overlap.
	const cell = pick(
		random,
		[...counts.keys()].filter((at) => counts[at] > 1)
	);
	const first = Math.max(0, Math.ceil((cell - kernel + 1) / stride));
	const last = Math.min(size - 1, Math.floor(cell / stride));
	const shown = inOverlap(oneRow(size, kernel, stride));

	return {
		kind: 'number',
		stem: {
			en: `A row of ${size} numbers goes through a transposed convolution with k = ${kernel}, s = ${stride} and no padding. How many stamps reach output cell ${cell + 1}, counted from 1?`,
			zh: `一行 ${size} 个数做转置卷积，k = ${kernel}，s = ${stride}，不填充。输出的第 ${cell + 1} 格（从 1 数起）被几个章盖到？`
		},
		matrices: [],
		answer: rational.from(counts[cell]),
		mistakes: [
			{
				misconception: 'lastStampOnly',
				value: rational.one,
				feedback: {
					en: `A stamp is ${kernel} cells wide and the next begins ${stride} further on. Look for every stamp that begins at most ${kernel - 1} cells before this one.`,
					zh: `章宽 ${kernel} 格，下一个章只往后挪 ${stride} 格。凡是从这一格或它前面 ${kernel - 1} 格之内起盖的章，都要算。`
				}
			},
			{
				misconception: 'wholeForPart',
				value: rational.from(size),
				feedback: {
					en: `${size} is the number of all stamps. A stamp reaches only ${kernel} cells.`,
					zh: `${size} 是章的总数。一个章只盖 ${kernel} 格。`
				}
			},
			{
				misconception: 'sideForCount',
				value: rational.from(kernel),
				feedback: {
					en: `${kernel} is how many cells one stamp reaches, not how many stamps reach one cell.`,
					zh: `${kernel} 是一个章盖的格数，不是一格被盖的章数。`
				}
			}
		],
		hints: [
			hint(
				inOverlap(oneRow(size, kernel, stride), 'cell', 0),
				`Stamp $i$, counted from 0, reaches the cells $${stride}i + 1$ to $${stride}i + ${kernel}$.`,
				`第 $i$ 个章（从 0 数起）盖第 $${stride}i + 1$ 格到第 $${stride}i + ${kernel}$ 格。`
			),
			hint(
				shown,
				`Far from the ends the counts take turns: ${stampPattern(kernel, stride).join(', ')}. Is cell ${cell + 1} near an end?`,
				`远离两端处，次数按 ${stampPattern(kernel, stride).join('、')} 交替。第 ${cell + 1} 格靠近一端吗？`
			)
		],
		explanation: {
			en: `The stamps $i = ${first}$ to $${last}$ reach it: $${last} - ${first} + 1 = ${counts[cell]}$.`,
			zh: `$i = ${first}$ 到 $${last}$ 的章盖得到它：$${last} - ${first} + 1 = ${counts[cell]}$。`
		},
		state: shown
	};
});
