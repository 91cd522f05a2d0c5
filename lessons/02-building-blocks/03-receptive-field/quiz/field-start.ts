import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer } from '$lib/quiz/random';
import { fieldsOf, inStack, layersOf } from './figure';

/** How far the first field lies outside the input. */
export default template('field-start', { skill: 'padding', level: 3 }, (random) => {
	const stride = integer(random, 2, 3);
	const [low, high] = [integer(random, 1, 2), integer(random, 1, 2)];
	const layers = layersOf(
		{ kernel: 2 * low + 1, stride, padding: low },
		{ kernel: 2 * high + 1, stride: 2, padding: high }
	);
	const fields = fieldsOf(layers);
	const { start, size } = fields[fields.length - 1];
	const outside = -start;
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `The lower layer has a ${2 * low + 1}×${2 * low + 1} kernel, stride ${stride} and padding ${low}; the upper one a ${2 * high + 1}×${2 * high + 1} kernel, stride 2 and padding ${high}. How many cells of the first top cell’s field lie to the left of the input?`,
			zh: `下层的卷积核是 ${2 * low + 1}×${2 * low + 1}，步幅 ${stride}，填充 ${low}；上层的卷积核是 ${2 * high + 1}×${2 * high + 1}，步幅 2，填充 ${high}。上层第一格的感受野，有多少格在输入的左边界之外？`
		},
		matrices: [],
		answer: number(outside),
		mistakes: [
			{
				misconception: 'forgotStride',
				value: number(low + high),
				feedback: {
					en: `${low} + ${high} counts both paddings in cells. But a cell of the upper padding stands ${stride} pixels from the next: it counts ${stride}-fold.`,
					zh: `${low} + ${high} 是把两层填充的格数直接相加。但上层填充的一格在输入上隔 ${stride} 个像素，要按 ${stride} 倍算。`
				}
			},
			{
				misconception: 'strideOfOwnLayer',
				value: number(low * stride + high * stride * 2),
				feedback: {
					en: 'Here each padding was multiplied by the jump above its layer. It is added to the line below, so it is the jump there that counts: 1 for the lower layer.',
					zh: '这是用了本层之上的间距。填充加在下面一层的格子旁边，所以要乘下面的间距：对下层来说就是 1。'
				}
			},
			{
				misconception: 'oneLayerOnly',
				value: number(low),
				feedback: {
					en: `${low} is the padding of the input alone. The first cell above also reads padding of the upper layer, and what would lie under it.`,
					zh: `${low} 只是输入那一层的填充。上层第一格还要读上层的填充，那下面对应的也在边界之外。`
				},
				state: inStack(layers, { index: 0, cell: 0 })
			},
			{
				misconception: 'fieldSizeGiven',
				value: number(size),
				feedback: {
					en: `${size} is the size of the whole field. Part of it lies within the input.`,
					zh: `${size} 是整个感受野的大小，其中有一部分在输入之内。`
				}
			}
		],
		hints: [
			hint(
				inStack(layers, { index: 0 }),
				`Begin at the first pixel, 0. Padding ${low} of the lower layer is added to the input itself: the first field of that layer starts ${low} ${low === 1 ? 'pixel' : 'pixels'} to the left.`,
				`从第一个像素 0 开始。下层的填充 ${low} 直接加在输入旁边，所以那一层第一个感受野的起点往左移 ${low} 个像素。`
			),
			hint(
				inStack(layers, { index: 1, cell: 0 }),
				`Padding ${high} of the upper layer is added to the line between. Neighbours there are ${stride} pixels apart, so each cell of that padding stands for ${stride}.`,
				`上层的填充 ${high} 加在中间那一行旁边。那里相邻两格相隔 ${stride} 个像素，所以填充的每一格都相当于 ${stride} 个像素。`
			)
		],
		explanation: {
			en: `The start is 0 − ${low}·1 − ${high}·${stride} = −${outside}: each padding times the jump of the line that it is added to.`,
			zh: `起点是 0 − ${low}·1 − ${high}·${stride} = −${outside}：每层填充乘以它所加的那一层的间距。`
		},
		state: inStack(layers)
	};
});
