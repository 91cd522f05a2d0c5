import { convolutionMatrix, fromRows, rational, resolveConv2d } from '$lib/engine';
import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer } from '$lib/quiz/random';
import { makeRows, randomRows, rowsOf } from '$lib/quiz/rows';
import type { Rows } from '$lib/quiz/rows';
import { inMatrix } from './figure';

const SIZE = 3;
const KERNEL = 2;

/** A row of the matrix of a 2×2 kernel over 3×3. */
export default template('matrix-row', { skill: 'convolution-matrix', level: 2 }, (random) => {
	const kernel = randomRows(random, KERNEL, KERNEL, 1, 9);
	const weight = fromRows(kernel);
	const geometry = resolveConv2d([1, 1, SIZE, SIZE], weight.shape, {});
	const matrix = rowsOf(convolutionMatrix(geometry, weight, rational));
	const row = integer(random, 0, matrix.length - 1);
	const place = (at: number) => matrix.slice(at, at + 1);
	const flat = kernel.flat();
	/** The weights side by side from a column on. */
	const inOnePiece = (from: number): Rows =>
		makeRows(1, SIZE ** 2, (_, column) => Number(flat[column - from]?.valueOf() ?? 0));
	const first = matrix[row].findIndex((value) => value.n !== 0n);
	const covered = matrix[row].flatMap((value, column) => (value.n === 0n ? [] : [column + 1]));
	const full: Rows = makeRows(1, SIZE ** 2, (_, column) =>
		Number(flat[column % flat.length].valueOf())
	);
	const other = row === 0 ? 1 : 0;
	const drawn = (rows: Rows) => ({ matrix: { role: 'kernel', rows } }) as const;

	const { options, answer, mistakes } = choiceOf(random, drawn(place(row)), [
		{
			misconception: 'otherWindow',
			option: drawn(place(other)),
			feedback: {
				en: `That is row ${other + 1}: the window lies elsewhere. Count the places of the window row by row.`,
				zh: `那是第 ${other + 1} 行，窗口在别的位置。窗口的位置是一行一行数的。`
			},
			state: inMatrix({ size: SIZE, kernel: KERNEL }, 'cell', other)
		},
		{
			misconception: 'noGapBetweenRows',
			option: drawn(inOnePiece(first)),
			feedback: {
				en: `The window has two rows, and in the flattened input they do not touch: after ${KERNEL} cells of a row of ${SIZE} comes one that is not covered.`,
				zh: `窗口有两行，拉平之后它们并不相接：一行 ${SIZE} 格只盖住 ${KERNEL} 格，中间隔着没盖住的一格。`
			}
		},
		{
			misconception: 'everyPlaceFilled',
			option: drawn(full),
			feedback: {
				en: `A row has only ${flat.length} weights. Where the window is not, there is 0.`,
				zh: `一行只有 ${flat.length} 个权重。窗口不在的地方都是 0。`
			}
		}
	]);
	return {
		kind: 'choice',
		stem: {
			en: `This kernel slides over a ${SIZE}×${SIZE} input (stride 1, no padding). Which is row ${row + 1} of the convolution’s matrix?`,
			zh: `这个卷积核在 ${SIZE}×${SIZE} 的输入上滑动（步幅 1，不填充）。卷积矩阵的第 ${row + 1} 行是哪一个？`
		},
		matrices: [{ label: { en: 'Kernel', zh: '卷积核' }, role: 'kernel', rows: kernel }],
		options,
		answer,
		mistakes,
		hints: [
			hint(
				inMatrix({ size: SIZE, kernel: KERNEL }, 'cell', row),
				`Row ${row + 1} is window ${row + 1}. Which inputs does it cover, if they are counted row by row from 1?`,
				`第 ${row + 1} 行就是第 ${row + 1} 个窗口。把输入从 1 起一行一行地数，它盖住哪几个？`
			),
			hint(
				inMatrix({ size: SIZE, kernel: KERNEL }, 'cell', row),
				`Inputs ${covered.join(', ')}. The weights stand in these columns, everywhere else is 0.`,
				`盖住输入 ${covered.join('、')}。权重就在这几列，其余都是 0。`
			)
		],
		explanation: {
			en: `Row ${row + 1} is window ${row + 1}. Its first weight meets input ${first + 1}, the next the one beside it; the second pair stands ${SIZE} columns further on, one row down.`,
			zh: `第 ${row + 1} 行就是第 ${row + 1} 个窗口。第一个权重对着输入 ${first + 1}，第二个对着它右边的；另外两个靠后 ${SIZE} 列，也就是下一行。`
		},
		state: inMatrix({ size: SIZE, kernel: KERNEL }, 'cell', row)
	};
});
