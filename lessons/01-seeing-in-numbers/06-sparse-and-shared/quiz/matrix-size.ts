import { choiceOf, onlyIf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { sizeText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { drawnSizes, inMatrix, layerOf } from './figure';

/** The size of a convolution's matrix. */
export default template('matrix-size', { skill: 'convolution-matrix', level: 2 }, (random) => {
	const change = { ...drawnSizes(random), padding: integer(random, 0, 1) };
	const { size, kernel, padding } = change;
	const { matrix, geometry } = layerOf(change);
	const [rows, columns] = matrix.shape;
	const side = geometry.outputShape[2];
	const text = (...extents: number[]) => ({
		text: { en: sizeText(extents), zh: sizeText(extents) }
	});
	const { options, answer, mistakes } = choiceOf(random, text(rows, columns), [
		...onlyIf(rows !== columns, {
			misconception: 'axesSwapped',
			option: text(columns, rows),
			feedback: {
				en: `That is the matrix of the way back. A row makes one output, and there are ${rows} of these.`,
				zh: `那是反方向的矩阵。一行算一个输出，输出有 ${rows} 个。`
			}
		}),
		{
			misconception: 'kernelForMatrix',
			option: text(rows, kernel ** 2),
			feedback: {
				en: `A row has a place for every input, ${columns} of them. Only ${kernel ** 2} or fewer are not 0.`,
				zh: `一行要为每个输入留一格，共 ${columns} 格，其中最多 ${kernel ** 2} 格不是 0。`
			}
		},
		{
			misconception: 'sideForCount',
			option: text(side, size),
			feedback: {
				en: `These are sides. Flattened, there are ${size}·${size} inputs and ${side}·${side} outputs.`,
				zh: `这是边长。拉平之后，输入有 ${size}·${size} 个，输出有 ${side}·${side} 个。`
			}
		},
		{
			misconception: 'squareMatrix',
			option: text(columns, columns + 1),
			feedback: {
				en: `There is one column for each input and nothing more: ${columns}.`,
				zh: `每个输入一列，再没有别的：${columns} 列。`
			}
		}
	]);
	return {
		kind: 'choice',
		stem: {
			en: `A ${kernel}×${kernel} kernel slides over ${size}×${size}, stride 1, padding ${padding}. How large is the matrix of this convolution (rows × columns)?`,
			zh: `${kernel}×${kernel} 的卷积核在 ${size}×${size} 的输入上滑动，步幅 1，填充 ${padding}。这个卷积的矩阵有多大（行 × 列）？`
		},
		matrices: [],
		options,
		answer,
		mistakes,
		hints: [
			hint(
				inMatrix(change, 'cell', 0),
				'A row of the matrix makes one output. It has a place for every input, most of them 0.',
				'矩阵的一行算出一个输出。它为每个输入留一格，大多是 0。'
			),
			hint(
				inMatrix(change, 'cell', rows - 1),
				`The output is ${side}×${side}, the input ${size}×${size}. How many numbers are these?`,
				`输出是 ${side}×${side}，输入是 ${size}×${size}。各有多少个数？`
			)
		],
		explanation: {
			en: `A row for each of ${side}·${side} = ${rows} outputs, a column for each of ${size}·${size} = ${columns} inputs.`,
			zh: `${side}·${side} = ${rows} 个输出，每个一行；${size}·${size} = ${columns} 个输入，每个一列。`
		},
		state: inMatrix(change)
	};
});
