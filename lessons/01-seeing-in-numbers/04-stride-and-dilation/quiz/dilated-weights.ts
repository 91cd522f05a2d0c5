import { elementCount, rational, resolveConv2d, resolveWindow2d } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer } from '$lib/quiz/random';
import { inCalculator } from './figure';

/** Dilation does not make weights. */
export default template('dilated-weights', { skill: 'dilation', level: 1 }, (random) => {
	const [kernel, dilation] = [integer(random, 2, 5), integer(random, 2, 4)];
	const size = kernel * dilation + integer(random, 0, 3);
	const shapes = [
		[1, 1, size, size],
		[1, 1, kernel, kernel]
	] as const;
	const { termsPerCell, weightShape } = resolveConv2d(...shapes, { dilation });
	const { vertical, outputSize } = resolveWindow2d({
		inputSize: [size, size],
		kernelSize: [kernel, kernel],
		dilation
	});
	const span = vertical.effectiveKernel;
	const weights = elementCount(weightShape);
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `A ${kernel}×${kernel} kernel with dilation ${dilation} slides over one channel of ${size}×${size}, without bias. How many multiplications does one output number take?`,
			zh: `${kernel}×${kernel} 的卷积核，膨胀为 ${dilation}，在 ${size}×${size} 的单通道上滑动，没有偏置。算一个输出数要做几次乘法？`
		},
		matrices: [],
		answer: number(termsPerCell),
		mistakes: [
			{
				misconception: 'spanFilled',
				value: number(span * span),
				feedback: {
					en: `${span}×${span} = ${span * span} cells lie under the window, but it reads only those with a weight on them.`,
					zh: `窗口跨过 ${span}×${span} = ${span * span} 格，但它只读有权重压着的那些格。`
				}
			},
			{
				misconception: 'dilationMultiplies',
				value: number(weights * dilation),
				feedback: {
					en: `Dilation moves the ${weights} weights apart. It makes no new ones.`,
					zh: `膨胀只是把 ${weights} 个权重拉开，并没有增加新的。`
				}
			},
			{
				misconception: 'wholeForPart',
				value: number(weights * elementCount(outputSize)),
				feedback: {
					en: `The question is about a single output number: one product for each weight.`,
					zh: `问的是一个输出数：每个权重只有一个乘积。`
				}
			}
		],
		hints: [
			hint(
				inCalculator({ size, kernel, dilation }, 0),
				`Along one axis, the first window spans ${span} cells. How many of them does it read?`,
				`沿一个方向，第一个窗口跨过 ${span} 格。其中它读几格？`
			),
			hint(
				inCalculator({ size, kernel, dilation }, 0),
				`It reads ${kernel} along each axis: one cell for each weight.`,
				`每个方向读 ${kernel} 格：每个权重读一格。`
			)
		],
		explanation: {
			en: `${kernel}×${kernel} = ${weights} weights, one product each: ${termsPerCell}. The window spans ${span}×${span}, but what lies in its gaps is not read.`,
			zh: `${kernel}×${kernel} = ${weights} 个权重，每个一个乘积，共 ${termsPerCell} 次。窗口的跨度是 ${span}×${span}，空隙里的格子并不读。`
		},
		state: inCalculator({ size, kernel, dilation }, 0)
	};
});
