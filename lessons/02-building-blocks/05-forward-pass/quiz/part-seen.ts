import { rational, receptiveFieldBottomUp } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { forgotStride, kernelProduct } from '$lib/quiz/misconceptions/field';
import { pick } from '$lib/quiz/random';
import { inCosts } from './figure';

const slide = (kernel: number, stride = 1) => ({ kernel, stride, dilation: 1, paddingBefore: 0 });

/** How much of the picture a number of the second convolution sees. */
export default template('part-seen', { skill: 'receptive-field', level: 3 }, (random) => {
	const [first, second] = [pick(random, [3, 5, 7]), pick(random, [3, 5])];
	const pool = pick(random, [2, 3]);
	const windows = [slide(first), slide(pool, pool), slide(second)];
	const [, pooled, top] = receptiveFieldBottomUp(windows).map(({ size }) => size);
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `A network begins with a ${first}×${first} convolution, ${pool}×${pool} max pooling with stride ${pool}, and a ${second}×${second} convolution; both convolutions have stride 1. How many pixels wide is the part of the picture that one number behind them sees?`,
			zh: `网络开头是 ${first}×${first} 的卷积、步幅为 ${pool} 的 ${pool}×${pool} 最大池化，再接 ${second}×${second} 的卷积，两次卷积的步幅都是 1。这之后的一个数，在图像上看到的那一块有多少个像素宽？`
		},
		matrices: [],
		answer: number(top),
		mistakes: [
			{
				misconception: 'oneLayerOnly',
				value: number(second),
				feedback: {
					en: `${second} cells of the layer below. Each of those sees ${pooled} pixels itself.`,
					zh: `${second} 是它在下面一层看到的格数。那里的每一格自己就看到 ${pooled} 个像素宽。`
				}
			},
			{
				misconception: 'forgotStride',
				value: number(forgotStride(windows)),
				feedback: {
					en: `This lets the pooling move by one pixel. With stride ${pool}, neighbouring cells above it lie ${pool} pixels apart.`,
					zh: `这样算等于池化每次只移动一个像素。步幅是 ${pool}，池化之后相邻的两格相隔 ${pool} 个像素。`
				},
				state: inCosts(3)
			},
			{
				misconception: 'kernelProduct',
				value: number(kernelProduct(windows)),
				feedback: {
					en: `Sizes are not multiplied: windows overlap, so each layer adds less than that.`,
					zh: `窗口的大小不能相乘：窗口互相重叠，每一层增加的没有那么多。`
				}
			}
		],
		hints: [
			hint(
				inCosts(1),
				`Go layer by layer: a number of the first convolution sees ${first} pixels. A pooling window covers ${pool} of those, each one pixel further on.`,
				`一层一层地看：第一次卷积的一个数看到 ${first} 个像素宽。池化窗口盖住 ${pool} 个这样的数，每个往后移一个像素。`
			),
			hint(
				inCosts(3),
				`So behind the pooling a number sees ${first} + ${pool - 1} = ${pooled} pixels, and its neighbour begins ${pool} pixels further on. The second convolution reads ${second} such neighbours.`,
				`所以池化之后一个数看到 ${first} + ${pool - 1} = ${pooled} 个像素宽，旁边一个往后移 ${pool} 个像素。第二次卷积读并排的 ${second} 个。`
			)
		],
		explanation: {
			en: `Behind the pooling a cell sees ${pooled} pixels, and the next cell lies ${pool} further on. ${second} of them side by side see ${pooled} + ${second - 1}·${pool} = ${top}.`,
			zh: `池化之后一格看到 ${pooled} 个像素宽，下一格往后移 ${pool} 个像素。并排 ${second} 格，看到 ${pooled} + ${second - 1}·${pool} = ${top}。`
		},
		state: inCosts(4)
	};
});
