import { resolveWindow2d } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { shapeHints } from '$lib/quiz/hints/size-hints';
import {
	axesOf,
	bothWays,
	forgotPlusOne,
	sizeKept,
	tiledWindows
} from '$lib/quiz/misconceptions/sizes';
import { sizeText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { makeRows, randomRows } from '$lib/quiz/rows';
import { inFigure } from './figure';

/** The size of the output of a kernel that is not square. */
export default template('output-size', { skill: 'output-size', level: 1 }, (random) => {
	const [height, width] = [integer(random, 6, 10), integer(random, 6, 10)];
	const [kernelHeight, kernelWidth] = [integer(random, 2, 5), integer(random, 2, 5)];
	const inputSize = [height, width] as const;
	const kernelSize = [kernelHeight, kernelWidth] as const;
	const { outputSize, vertical, horizontal } = resolveWindow2d({ inputSize, kernelSize });
	const [outputHeight, outputWidth] = outputSize;
	const axes = axesOf(inputSize, kernelSize);
	const [downMoves, rightMoves] = bothWays(forgotPlusOne, ...axes);
	const input = randomRows(random, height, width, 0, 9);
	const kernel = makeRows(kernelHeight, kernelWidth, () => 1);

	return {
		kind: 'shape',
		axes: ['height', 'width'],
		stem: {
			en: `A kernel of height ${kernelHeight} and width ${kernelWidth} slides over an input of height ${height} and width ${width}, with stride 1 and no padding. How large is the output?`,
			zh: `高 ${kernelHeight}、宽 ${kernelWidth} 的卷积核在高 ${height}、宽 ${width} 的输入上滑动，步幅为 1，不填充。输出有多大？`
		},
		matrices: [],
		answer: outputSize,
		mistakes: [
			{
				misconception: 'sizeKept',
				value: bothWays(sizeKept, ...axes),
				feedback: {
					en: `${sizeText(inputSize)} is the size of the input. Without padding the whole window has to lie inside the input, so it has fewer places than the input has cells, and the output is smaller.`,
					zh: `${sizeText(inputSize)} 是输入的大小。不填充时，整个窗口必须落在输入里面，能停的位置比输入的格子少，所以输出会变小。`
				},
				state: inFigure(input, kernel, 'cell', outputHeight * outputWidth - 1)
			},
			{
				misconception: 'forgotPlusOne',
				value: [downMoves, rightMoves],
				feedback: {
					en: `Almost: one is missing in each direction. From its first place the window can move down ${height} − ${kernelHeight} = ${downMoves} more times, and right ${width} − ${kernelWidth} = ${rightMoves} more times. The first place counts too.`,
					zh: `差一点：两个方向都少算了 1。窗口从第一个位置出发，还能往下移 ${height} − ${kernelHeight} = ${downMoves} 次，往右移 ${width} − ${kernelWidth} = ${rightMoves} 次，但第一个位置本身也要算。`
				},
				state: inFigure(input, kernel, 'cell', 0)
			},
			{
				misconception: 'axesSwapped',
				value: resolveWindow2d({ inputSize, kernelSize: [kernelWidth, kernelHeight] }).outputSize,
				feedback: {
					en: `Here the kernel’s height and width are swapped. The height of the output depends on the heights alone, ${height} and ${kernelHeight}; its width on the widths, ${width} and ${kernelWidth}.`,
					zh: `这里把卷积核的高和宽弄反了。输出的高只看两个高 ${height} 和 ${kernelHeight}，输出的宽只看两个宽 ${width} 和 ${kernelWidth}。`
				}
			},
			{
				misconception: 'tiledWindows',
				value: bothWays(tiledWindows, ...axes),
				feedback: {
					en: `This would be the size if the windows lay side by side like tiles. With stride 1 the window moves by one cell, so neighbouring windows overlap and there are more of them.`,
					zh: `如果窗口像瓷砖那样一块挨一块地铺开，输出才是这么大。步幅为 1 时窗口每次只移一格，相邻窗口互相重叠，所以位置更多。`
				},
				state: inFigure(input, kernel, 'cell', 1)
			}
		],
		hints: shapeHints([vertical, horizontal], inFigure(input, kernel, 'cell')),
		explanation: {
			en: `The window has ${height} − ${kernelHeight} + 1 = ${outputHeight} places from top to bottom and ${width} − ${kernelWidth} + 1 = ${outputWidth} from left to right. Each place gives one number, so the output is ${sizeText(outputSize)}.`,
			zh: `窗口从上到下有 ${height} − ${kernelHeight} + 1 = ${outputHeight} 个位置，从左到右有 ${width} − ${kernelWidth} + 1 = ${outputWidth} 个位置。每个位置得到一个数，所以输出是 ${sizeText(outputSize)}。`
		},
		state: inFigure(input, kernel)
	};
});
