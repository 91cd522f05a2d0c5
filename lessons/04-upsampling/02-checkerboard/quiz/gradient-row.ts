import { conv2dBackward, fromRows, rational, resolveConv2d, windowReadCounts } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer } from '$lib/quiz/random';
import { makeRows, rowsOf } from '$lib/quiz/rows';
import { inPatterns } from './figure';
import { drawWeights, total } from './phases';

const [KERNEL, STRIDE] = [3, 2];

/** The gradient of a sum through a strided convolution. */
export default template('gradient-row', { skill: 'checkerboard', level: 3 }, (random) => {
	const windows = integer(random, 2, 3);
	const size = (windows - 1) * STRIDE + KERNEL;
	const weights = drawWeights(random, KERNEL);
	const x = fromRows(makeRows(1, size, () => 0));
	const kernel = [weights.map((weight) => rational.from(weight))];
	const weight = fromRows(kernel);
	const options = { stride: [1, STRIDE] } as const;
	const { window } = resolveConv2d(x.shape, weight.shape, options);
	const ones = fromRows(makeRows(1, windows, () => 1));
	const { input } = conv2dBackward(x, weight, null, options, ones, rational);
	const [reads] = windowReadCounts(window);
	const shared = weights[0] + weights[2];
	const shown = inPatterns({ way: 'gradient', kernel: KERNEL, stride: STRIDE });

	return {
		kind: 'grid',
		label: { en: 'Gradient of the input', zh: '输入的梯度' },
		role: 'gradient',
		stem: {
			en: `A row of ${size} pixels is convolved with these weights at stride ${STRIDE}, which makes ${windows} outputs. Fill in the gradient of the sum of all outputs with respect to each pixel.`,
			zh: `一行 ${size} 个像素，用这些权重做步幅为 ${STRIDE} 的卷积，得到 ${windows} 个输出。求所有输出之和对每个像素的梯度。`
		},
		matrices: [{ label: { en: 'Weights', zh: '权重' }, role: 'kernel', rows: kernel }],
		answer: rowsOf(input),
		mistakes: [
			{
				misconception: 'everyCellAlike',
				value: makeRows(1, size, () => total(weights)),
				feedback: {
					en: `You gave every pixel the sum of all weights. At stride ${STRIDE} a window does not begin at every pixel: each is read through some of the weights only.`,
					zh: `你让每个像素都得到全部权重之和。步幅为 ${STRIDE}，不是每个像素都有窗口从它开始，每个像素只被一部分权重读到。`
				}
			},
			{
				misconception: 'forgotWeights',
				value: makeRows(1, size, (_, column) => reads[column]),
				feedback: {
					en: 'This is how many windows read each pixel. Each of them passes on its gradient times the weight that it read with.',
					zh: '这是每个像素被几个窗口读到。每个窗口传回的，是自己的梯度乘以读它时用的权重。'
				}
			}
		],
		hints: [
			hint(
				shown,
				`The gradient of the sum is 1 at each output. Stamp the weights once for each of the ${windows} outputs, ${STRIDE} pixels apart.`,
				`和对每个输出的梯度都是 1。给 ${windows} 个输出各盖一次权重，相距 ${STRIDE} 个像素。`
			),
			hint(
				shown,
				`Where two windows meet: $${weights[2]} + ${weights[0]} = ${shared}$`,
				`两个窗口相接处：$${weights[2]} + ${weights[0]} = ${shared}$`
			)
		],
		explanation: {
			en: `The stamps add up to ${input.data.map((value) => value.toFraction()).join(', ')}: the way back of a strided convolution is a transposed convolution.`,
			zh: `章加起来是 ${input.data.map((value) => value.toFraction()).join('、')}。步幅卷积的回程就是转置卷积。`
		},
		state: shown
	};
});
