import { consumersOf, rational, resolveWindow2d, windowReadCounts } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer } from '$lib/quiz/random';
import { makeRows } from '$lib/quiz/rows';
import { inFigure } from './figure';

const KERNEL = 3;
const STRIDE = 2;

/** In how many overlapping windows one cell can win. */
export default template('overlap', { skill: 'pooling', level: 2 }, (random) => {
	const side = 2 * integer(random, 2, 4) + 1;
	const value = integer(random, 5, 9);
	const [row, column] = [integer(random, 1, side - 2), integer(random, 1, side - 2)];
	const windowWith = (stride: number) =>
		resolveWindow2d({ inputSize: [side, side], kernelSize: [KERNEL, KERNEL], stride });
	const countWith = (stride: number) => windowReadCounts(windowWith(stride))[row][column];
	const [answer, slid] = [countWith(STRIDE), countWith(1)];
	const { outputSize } = windowWith(STRIDE);
	const windows = outputSize[0] * outputSize[1];
	const rows = makeRows(side, side, (r, c) => (r === row && c === column ? value : 0));
	const named = [
		{
			misconception: 'tiledWindows',
			count: 1,
			en: 'If the windows lay side by side, every cell would be in one. With a stride of 2 they overlap by one row or column.',
			zh: '窗口一块挨一块时，每格才恰好在一个窗口里。步幅为 2 时，相邻窗口重叠一行或一列。'
		},
		{
			misconception: 'forgotStride',
			count: slid,
			en: `${slid} windows would meet it with stride 1.`,
			zh: `步幅为 1 时，才有 ${slid} 个窗口碰到它。`
		},
		{
			misconception: 'wholeForPart',
			count: windows,
			en: `${windows} is the number of all windows. Only those that lie on the cell can keep it.`,
			zh: `${windows} 是窗口的总数。只有盖住它的窗口才会留下它。`
		},
		{
			misconception: 'sideForCount',
			count: KERNEL,
			en: `${KERNEL} is how many rows a window has. How many windows lie on a cell is another question.`,
			zh: `${KERNEL} 是一个窗口的行数。一格被几个窗口盖住，是另一回事。`
		}
	] as const;
	const seen = new Set([answer]);
	const mistakes = named.flatMap(({ misconception, count, en, zh }) => {
		if (seen.has(count)) return [];
		seen.add(count);
		return [{ misconception, value: rational.from(count), feedback: { en, zh } }];
	});

	const { vertical, horizontal } = windowWith(STRIDE);
	const [down, across] = [consumersOf(vertical, row), consumersOf(horizontal, column)].map(
		({ length }) => length
	);

	return {
		kind: 'number',
		stem: {
			en: `A ${side}×${side} map holds nothing but zeros, and a ${value} in row ${row + 1}, column ${column + 1}. 3×3 max pooling with stride 2, without padding: how many outputs are ${value}?`,
			zh: `${side}×${side} 的特征图除了第 ${row + 1} 行第 ${column + 1} 列的 ${value}，其余都是 0。做 3×3、步幅 2、不填充的最大池化，有几个输出是 ${value}？`
		},
		matrices: [],
		answer: rational.from(answer),
		mistakes,
		hints: [
			hint(
				inFigure({ kernel: [3, 3], stride: [2, 2] }, rows, 'cell', 0),
				`A window keeps the ${value} if it lies on it, for nothing else is larger than 0. The windows begin in rows and columns 1, 3, 5 …, and cover three of them.`,
				`除了 ${value}，别的数都是 0，所以窗口只要盖住它，就会留下它。窗口从第 1、3、5……行（列）开始，各盖三行（列）。`
			),
			hint(
				inFigure({ kernel: [3, 3], stride: [2, 2] }, rows, 'cell', windows - 1),
				`Down and across can be counted apart: of the windows in a column, ${down} ${down === 1 ? 'lies' : 'lie'} on row ${row + 1}; of those in a row, ${across} ${across === 1 ? 'lies' : 'lie'} on column ${column + 1}.`,
				`纵横可以分开数：竖着看，有 ${down} 个窗口盖住第 ${row + 1} 行；横着看，有 ${across} 个窗口盖住第 ${column + 1} 列。`
			)
		],
		explanation: {
			en: `Windows start in rows and columns 1, 3, 5 …, and cover three. Odd rows and columns inside the map lie in two of them, all others in one. Down times across, ${answer} ${answer === 1 ? 'window lies' : 'windows lie'} on the ${value}.`,
			zh: `窗口从第 1、3、5……行（列）开始，各盖三行（列）。图内部的奇数行（列）属于两个窗口，其余属于一个。纵横相乘，有 ${answer} 个窗口盖住 ${value}。`
		},
		state: inFigure({ kernel: [3, 3], stride: [2, 2] }, rows)
	};
});
