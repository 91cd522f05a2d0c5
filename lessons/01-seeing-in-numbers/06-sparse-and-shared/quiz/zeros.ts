import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer } from '$lib/quiz/random';
import { zerosOf } from '$lib/scenes/convolution-matrix/run';
import { drawnSizes, inMatrix, layerOf } from './figure';

/** How many places of the matrix are 0 for good. */
export default template('zeros', { skill: 'convolution-matrix', level: 2 }, (random) => {
	const sizes = drawnSizes(random);
	const padding = integer(random, 0, 1);
	const hasStride = padding === 1 || sizes.size - sizes.kernel > 1;
	const stride = hasStride ? integer(random, 1, 2) : 1;
	const change = { ...sizes, stride, padding };
	const run = layerOf(change);
	const [rows, columns] = run.matrix.shape;
	const wires = run.wires.flat().length;
	const perRow = columns - Math.max(...run.wires.map((row) => row.length));
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `The matrix of a ${sizes.kernel}×${sizes.kernel} convolution over ${sizes.size}×${sizes.size} (stride ${stride}, padding ${padding}) has ${rows} rows and ${columns} columns. How many of its places are 0 because there is no wire?`,
			zh: `${sizes.kernel}×${sizes.kernel} 的卷积作用在 ${sizes.size}×${sizes.size} 上（步幅 ${stride}，填充 ${padding}），矩阵有 ${rows} 行 ${columns} 列。有多少格因为没有连线而是 0？`
		},
		matrices: [],
		answer: number(zerosOf(run)),
		mistakes: [
			{
				misconception: 'oppositeCounted',
				value: number(wires),
				feedback: {
					en: `That is how many are *not* 0. The others were asked for.`,
					zh: `这是*不*为 0 的格数，问的是其余的格子。`
				},
				state: inMatrix(change, 'cell', 0)
			},
			{
				misconception: 'partForWhole',
				value: number(perRow),
				feedback: {
					en: `That is one row. There are ${rows}.`,
					zh: `这只是一行。一共有 ${rows} 行。`
				},
				state: inMatrix(change, 'cell', 0)
			},
			{
				misconception: 'sharedCountedOnce',
				value: number(rows * columns - run.weights.convolution),
				feedback: {
					en: `Shared weights are few, but each of them stands in every row.`,
					zh: `共享的权重虽少，但每一行里都有它们。`
				},
				state: inMatrix(change, 'cell', rows - 1)
			}
		],
		hints: [
			hint(
				inMatrix(change, 'cell', 0),
				`A row has a wire for every input that its window covers. The first window covers ${run.wires[0].length} inputs.`,
				`窗口盖住几个输入，这一行就有几条线。第一个窗口盖住 ${run.wires[0].length} 个输入。`
			),
			hint(
				inMatrix(change, 'cell', rows - 1),
				`Over all ${rows} rows there are ${wires} wires. Every other place is 0.`,
				`${rows} 行一共有 ${wires} 条线，其余的格子都是 0。`
			)
		],
		explanation: {
			en: `${rows}·${columns} = ${rows * columns} places; a wire wherever a window covers an input${padding > 0 ? ' (what it covers of the padding has no column)' : ''}: ${wires}. ${rows * columns} − ${wires} = ${zerosOf(run)}.`,
			zh: `共 ${rows}·${columns} = ${rows * columns} 格；窗口盖住一个输入就有一条线${padding > 0 ? '（盖住的填充没有对应的列）' : ''}，一共 ${wires} 条。${rows * columns} − ${wires} = ${zerosOf(run)}。`
		},
		state: inMatrix(change)
	};
});
