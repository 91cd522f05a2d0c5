import { elementCount, fromRows, rational, resolveConv2d } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { denseCounted, nothingShared } from '$lib/quiz/misconceptions/counting';
import { sizeText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { randomRows } from '$lib/quiz/rows';
import { inFigure } from './figure';

/** How many weights there are to learn: those of one kernel, wherever it goes. */
export default template('weights', { skill: 'weight-sharing', level: 1 }, (random) => {
	const inputSize = [integer(random, 5, 8), integer(random, 5, 8)] as const;
	const kernelSize = [integer(random, 2, 4), integer(random, 2, 4)] as const;
	const input = randomRows(random, ...inputSize, 0, 9);
	const kernel = randomRows(random, ...kernelSize, -2, 2);
	const { weightShape, window } = resolveConv2d(fromRows(input).shape, fromRows(kernel).shape, {});
	const { outputSize } = window;
	const weights = elementCount(weightShape);
	const [inputCells, cells] = [elementCount(inputSize), elementCount(outputSize)];
	const perPlace = nothingShared(weights, cells);
	const dense = denseCounted(inputCells, cells);
	const [kernelText, inputText] = [sizeText(kernelSize), sizeText(inputSize)];
	const outputText = sizeText(outputSize);

	return {
		kind: 'number',
		stem: {
			en: `A layer with one ${kernelText} kernel and no bias turns a ${inputText} input into a ${outputText} output. How many different weights does the layer have to learn?`,
			zh: `某一层只有一个 ${kernelText} 的卷积核，没有偏置，它把 ${inputText} 的输入变成 ${outputText} 的输出。这一层要学习多少个不同的权重？`
		},
		matrices: [],
		answer: rational.from(weights),
		mistakes: [
			{
				misconception: 'nothingShared',
				value: rational.from(perPlace),
				feedback: {
					en: `${perPlace} would be a kernel of its own for each of the ${cells} output cells. But it is the same kernel that slides along: its weights are shared by all places.`,
					zh: `${perPlace} 相当于 ${cells} 个输出格各用一个卷积核。但滑动的始终是同一个卷积核，所有位置共享它的权重。`
				}
			},
			{
				misconception: 'denseCounted',
				value: rational.from(dense),
				feedback: {
					en: `${dense} would join every input cell with every output cell by a weight of its own. That is a dense layer; a convolution looks at small windows only, with the same weights everywhere.`,
					zh: `${dense} 相当于每个输入格与每个输出格之间都有一个单独的权重，那是全连接层。卷积只看小窗口，而且到处用同样的权重。`
				}
			},
			{
				misconception: 'mapsForKernels',
				value: rational.from(cells),
				feedback: {
					en: `${cells} is the number of output cells. Outputs are computed, not learnt; what is learnt are the numbers in the kernel.`,
					zh: `${cells} 是输出的格数。输出是算出来的，不是学出来的；要学习的是卷积核里的数。`
				}
			},
			{
				misconception: 'weightPerInput',
				value: rational.from(inputCells),
				feedback: {
					en: `${inputCells} is the number of input cells. The kernel does not grow with the input: the same few weights serve a picture of any size.`,
					zh: `${inputCells} 是输入的格数。卷积核不会随输入变大：同样几个权重可以用在任意大小的图片上。`
				}
			}
		],
		hints: [
			hint(
				inFigure(input, kernel, 'cell', 1),
				'Step from window to window. Does the kernel get other weights at any of them?',
				'从一个窗口走到下一个窗口。卷积核的权重变过吗？'
			),
			hint(
				inFigure(input, kernel, 'cell', cells - 1),
				`Even at the last window it is the same kernel of ${kernelText}. How many numbers is that?`,
				`到了最后一个窗口，仍是同一个 ${kernelText} 的卷积核。它有几个数？`
			)
		],
		explanation: {
			en: `Only the kernel’s own ${kernelText} = ${weights} weights are learnt. They are used again at each of the ${cells} places of the window. On a larger input it would still be ${weights}.`,
			zh: `要学习的只有卷积核自己的 ${kernelText} = ${weights} 个权重，窗口的 ${cells} 个位置反复用的都是它们。输入再大，也还是 ${weights} 个。`
		},
		state: inFigure(input, kernel, 'cell')
	};
});
