import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer, pick } from '$lib/quiz/random';
import { inStack, layersOf, sizeOf } from './figure';

/** Padding does not change the size of a field. */
export default template('padded-size', { skill: 'padding', level: 2 }, (random) => {
	const count = integer(random, 2, 4);
	const kernel = pick(random, [3, 5, 7, 9]);
	const padding = (kernel - 1) / 2;
	const plain = layersOf(...Array.from({ length: count }, () => ({ kernel })));
	const layers = plain.map((layer) => ({ ...layer, padding }));
	const size = sizeOf(layers);
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `${count} layers of ${kernel}×${kernel} convolution with stride 1 and padding ${padding} lie on one another. How many cells wide is the receptive field of a top cell, padding counted as if the input went on?`,
			zh: `${count} 层 ${kernel}×${kernel} 卷积摞在一起，步幅都是 1，填充都是 ${padding}。把填充当作输入的延伸，最上面一格的感受野宽多少格？`
		},
		matrices: [],
		answer: number(size),
		mistakes: [
			{
				misconception: 'paddingEnlargesField',
				value: number(size + 2 * padding * count),
				feedback: {
					en: `This adds 2·${padding} for each layer. Padding makes the output larger, not the window: a cell still reads ${kernel} cells below it.`,
					zh: `这样算，每层多加了 2·${padding}。填充让输出变大，窗口并没有变大：一格往下读的还是 ${kernel} 格。`
				},
				state: inStack(layers, { index: 0 })
			},
			{
				misconception: 'paddingShrinksField',
				value: number(1),
				feedback: {
					en: 'Padding keeps the size of the output as it is. It does not undo what the windows see.',
					zh: '填充是让输出的大小不变，并不会抵消窗口看到的范围。'
				}
			},
			{
				misconception: 'kernelProduct',
				value: number(kernel ** count),
				feedback: {
					en: `${kernel ** count} multiplies the kernels. Neighbouring windows overlap, so a layer only adds ${kernel - 1}.`,
					zh: `${kernel ** count} 是把卷积核大小乘起来了。相邻窗口重叠，每层只加 ${kernel - 1}。`
				}
			},
			{
				misconception: 'forgotMinusOne',
				value: number(kernel * count),
				feedback: {
					en: `${kernel}·${count} adds whole kernels. One cell of each is seen already: a layer adds ${kernel - 1}.`,
					zh: `${kernel}·${count} 把整个卷积核都加上了。其中一格本来就看得到，每层只加 ${kernel - 1}。`
				}
			}
		],
		hints: [
			hint(
				inStack(layers, { index: 0 }),
				`A cell of the lowest layer reads ${kernel} cells, whether they are pixels or padding. Does padding make its window wider?`,
				`最下面一层的一格读 ${kernel} 格，不管是像素还是填充。填充会让窗口变宽吗？`
			),
			hint(
				inStack(plain.slice(0, 2)),
				`Without any padding two layers see ${sizeOf(plain.slice(0, 2))} cells: $1 + 2\\cdot(${kernel} - 1)$. Padding does not come into the formula.`,
				`完全不填充，两层看到 ${sizeOf(plain.slice(0, 2))} 格：$1 + 2\\cdot(${kernel} - 1)$。公式里没有填充。`
			)
		],
		explanation: {
			en: `Padding moves the field but leaves its size: 1 + ${count}·(${kernel} − 1) = ${size}.`,
			zh: `填充会移动感受野，但不改变大小：1 + ${count}·(${kernel} − 1) = ${size}。`
		},
		state: inStack(layers)
	};
});
