import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import {
	addsOnePerLayer,
	forgotMinusOne,
	forgotStride,
	kernelProduct,
	strideOfOwnLayer
} from '$lib/quiz/misconceptions/field';
import { fieldsOf, inStack, listed, randomLayers, sizeOf, windowsOf } from './figure';

/** The size of a field, from the input up. */
export default template('field-size', { skill: 'receptive-field', level: 2 }, (random) => {
	const layers = randomLayers(random, 3);
	const fields = fieldsOf(layers);
	const size = sizeOf(layers);
	const names = listed(layers);
	const number = rational.from;

	const windows = windowsOf(layers);
	const [product, flat, ownStride, wholeKernels, ones] = [
		kernelProduct,
		forgotStride,
		strideOfOwnLayer,
		forgotMinusOne,
		addsOnePerLayer
	].map((mistake) => mistake(windows));
	const sum = fields
		.map(({ effectiveKernel, before }) => `${effectiveKernel - 1}·${before.jump}`)
		.join(' + ');

	return {
		kind: 'number',
		stem: {
			en: `From the input up, the layers are ${names.en}. How many input cells does one cell of the top layer see along one axis?`,
			zh: `从输入往上，各层依次是 ${names.zh}。最上面一层的一格，沿一个方向看到输入的多少格？`
		},
		matrices: [],
		answer: number(size),
		mistakes: [
			{
				misconception: 'kernelProduct',
				value: number(product),
				feedback: {
					en: `${product} is the product of the kernels. That would be right if windows lay side by side. They overlap, so each layer only adds k − 1 jumps.`,
					zh: `${product} 是把卷积核大小乘起来的结果。窗口一块挨一块时才是这样。实际上窗口是重叠的，每层只加上 k − 1 个间距。`
				},
				state: inStack(layers, { index: 1 })
			},
			{
				misconception: 'strideOfOwnLayer',
				value: number(ownStride),
				feedback: {
					en: `For ${ownStride} each layer’s own stride was used. On the way up, a stride counts for the layers above only: a layer reads with the jump of the line below it.`,
					zh: `得到 ${ownStride}，是用了本层自己的步幅。往上算时，步幅只对更上面的层起作用：一层读下面的格子，用的是下面那一层的间距。`
				}
			},
			{
				misconception: 'forgotStride',
				value: number(flat),
				feedback: {
					en: `${flat} would be right if all strides were 1. Behind a stride of 2 neighbouring cells are twice as far apart, and so is what the next layer adds.`,
					zh: `步幅全是 1 时才是 ${flat}。经过步幅 2 以后，相邻格子隔得远了一倍，再往上的层加的也就多一倍。`
				},
				state: inStack(layers.map((layer) => ({ ...layer, stride: 1 })))
			},
			{
				misconception: 'addsOnePerLayer',
				value: number(ones),
				feedback: {
					en: `${ones} lets each layer add one cell. A kernel of k adds k − 1 cells of the line below, and those may be several pixels apart.`,
					zh: `${ones} 等于说每层只加一格。宽 k 的卷积核要加上下面一层的 k − 1 格，而那些格子可能相隔好几个像素。`
				}
			},
			{
				misconception: 'forgotMinusOne',
				value: number(wholeKernels),
				feedback: {
					en: `For ${wholeKernels} every layer added k jumps. One cell of the k is there already: it adds k − 1, beginning with 1.`,
					zh: `得到 ${wholeKernels}，是每层都加了 k 个间距。k 格中有一格原来就有，只加 k − 1 个，再从 1 开始加。`
				}
			}
		],
		hints: [
			hint(
				inStack(layers, { index: 0 }),
				`$r_l = r_{l-1} + (k_l - 1)\\, j_{l-1}$ and $j_l = j_{l-1}\\, s_l$, beginning with $r_0 = j_0 = 1$. After the first layer: $r_1 = ${fields[0].size}$, $j_1 = ${fields[0].jump}$.`,
				`$r_l = r_{l-1} + (k_l - 1)\\, j_{l-1}$，$j_l = j_{l-1}\\, s_l$，从 $r_0 = j_0 = 1$ 开始。第一层之后：$r_1 = ${fields[0].size}$，$j_1 = ${fields[0].jump}$。`
			),
			hint(
				inStack(layers, { index: 1 }),
				`After the second: $r_2 = ${fields[0].size} + ${fields[1].effectiveKernel - 1}\\cdot ${fields[0].jump} = ${fields[1].size}$, $j_2 = ${fields[1].jump}$. One more line to go.`,
				`第二层之后：$r_2 = ${fields[0].size} + ${fields[1].effectiveKernel - 1}\\cdot ${fields[0].jump} = ${fields[1].size}$，$j_2 = ${fields[1].jump}$。还剩一行。`
			)
		],
		explanation: {
			en: `Each layer adds k − 1 times the jump below it: 1 + ${sum} = ${size}.`,
			zh: `每层加上 k − 1 乘以下面的间距：1 + ${sum} = ${size}。`
		},
		state: inStack(layers)
	};
});
