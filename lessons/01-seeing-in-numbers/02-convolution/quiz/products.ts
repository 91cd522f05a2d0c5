import {
	conv2dTimeline,
	elementCount,
	fromRows,
	rational,
	resolveConv2d,
	traceOf
} from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { formulaHints } from '$lib/quiz/hints/formula-hints';
import { axesOf, bothWays, sizeKept } from '$lib/quiz/misconceptions/sizes';
import { sizeText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { makeRows, randomRows } from '$lib/quiz/rows';
import { inFigure } from './figure';

/** How many multiplications a whole output takes. */
export default template('products', { skill: 'cost', level: 2 }, (random) => {
	const inputSize = [integer(random, 4, 7), integer(random, 4, 7)] as const;
	const kernelSize = [integer(random, 2, 3), integer(random, 2, 3)] as const;
	const input = randomRows(random, ...inputSize, 0, 9);
	const kernel = makeRows(...kernelSize, () => 1);
	const [x, weight] = [fromRows(input), fromRows(kernel)];
	const { termsPerCell, window } = resolveConv2d(x.shape, weight.shape, {});
	const { outputSize } = window;
	const cells = elementCount(outputSize);
	const steps = traceOf(conv2dTimeline(x, weight, null, {}, rational), 'term').length;
	const [kernelText, inputText] = [sizeText(kernelSize), sizeText(inputSize)];
	const outputText = sizeText(outputSize);
	const inputCells = elementCount(inputSize);

	return {
		kind: 'number',
		stem: {
			en: `A ${kernelText} kernel slides over a ${inputText} input with one channel, with stride 1 and no padding. How many multiplications does the whole output take?`,
			zh: `${kernelText} 的卷积核在 ${inputText} 的单通道输入上滑动，步幅为 1，不填充。算出整个输出一共要做多少次乘法？`
		},
		matrices: [],
		answer: rational.from(steps),
		mistakes: [
			{
				misconception: 'outputsForProducts',
				value: rational.from(cells),
				feedback: {
					en: `The output does have ${outputText} = ${cells} cells. But each of them is a sum of several products: one for every weight of the kernel.`,
					zh: `输出确实有 ${outputText} = ${cells} 格。但每一格都是好几个乘积的和：卷积核有几个权重，就有几个乘积。`
				},
				state: inFigure(input, kernel, 'term', 0)
			},
			{
				misconception: 'sizeKept',
				value: rational.from(
					elementCount(bothWays(sizeKept, ...axesOf(inputSize, kernelSize))) * termsPerCell
				),
				feedback: {
					en: `This counts a window at each of the ${inputText} = ${inputCells} input cells. Without padding the output is smaller than the input: how many places does the window really have?`,
					zh: `这样算等于让窗口在输入的 ${inputText} = ${inputCells} 格上各停一次。不填充时输出比输入小：窗口实际能停几处？`
				},
				state: inFigure(input, kernel, 'cell', cells - 1)
			},
			{
				misconception: 'partForWhole',
				value: rational.from(termsPerCell),
				feedback: {
					en: `${termsPerCell} multiplications make one output number. The window does them again at each of its places.`,
					zh: `${termsPerCell} 次乘法只算出一个输出数。窗口每到一处都要重新做一遍。`
				},
				state: inFigure(input, kernel, 'term', termsPerCell - 1)
			},
			{
				misconception: 'tiledWindows',
				value: rational.from(inputCells),
				feedback: {
					en: `${inputCells} would mean that each input number is used once. The windows overlap, so most input numbers are multiplied several times.`,
					zh: `${inputCells} 次意味着每个输入数只用一次。窗口互相重叠，大多数输入数要参与好几次乘法。`
				},
				state: inFigure(input, kernel, 'cell', 1)
			}
		],
		hints: formulaHints(
			{
				en: 'An output of $o_h \\times o_w$ numbers takes, for each of them, one product for every weight of the $k_h \\times k_w$ kernel',
				zh: '输出有 $o_h \\times o_w$ 个数，每个数要为 $k_h \\times k_w$ 卷积核的每个权重做一次乘法'
			},
			{
				symbols: 'o_h \\cdot o_w \\cdot k_h \\cdot k_w',
				numbers: [...outputSize, ...kernelSize].join(' \\cdot ')
			},
			inFigure(input, kernel, 'term', termsPerCell - 1),
			inFigure(input, kernel, 'cell', cells - 1)
		),
		explanation: {
			en: `The output is ${outputText}, that is ${cells} numbers. Each is a sum of ${kernelText} = ${termsPerCell} products: ${cells}×${termsPerCell} = ${steps}. The figure counts them as its steps.`,
			zh: `输出是 ${outputText}，共 ${cells} 个数。每个数是 ${kernelText} = ${termsPerCell} 个乘积的和：${cells}×${termsPerCell} = ${steps}。图中的步数就是这样数出来的。`
		},
		state: inFigure(input, kernel, 'term', steps - 1)
	};
});
