import { resolveWindow2d } from '$lib/engine';
import type { Sides } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { shapeHints } from '$lib/quiz/hints/size-hints';
import { axesOf, bothWays, forgotPadding } from '$lib/quiz/misconceptions/sizes';
import { sizeText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { inReads } from './figure';

/** The output's size when the sides are padded differently. */
export default template('padded-size', { skill: 'output-size', level: 2 }, (random) => {
	const size = [integer(random, 5, 9), integer(random, 5, 9)] as const;
	const kernel = [integer(random, 2, 4), integer(random, 2, 4)] as const;
	const side = () => integer(random, 0, 2);
	const padding: Sides = { top: side() + 1, left: side(), bottom: side(), right: side() + 1 };
	const { top, left, bottom, right } = padding;
	const windowWith = (given: Sides) =>
		resolveWindow2d({ inputSize: size, kernelSize: kernel, padding: given });
	const { outputSize: output, vertical, horizontal } = windowWith(padding);
	const doubled: Sides = { top, bottom: top, left: right, right };
	const swapped: Sides = { top: left, left: top, bottom: right, right: bottom };
	const [height, width] = size;
	const [kernelHeight, kernelWidth] = kernel;

	return {
		kind: 'shape',
		axes: ['height', 'width'],
		stem: {
			en: `A picture of height ${height} and width ${width} is padded: top ${top}, left ${left}, bottom ${bottom}, right ${right}. Then a kernel of height ${kernelHeight} and width ${kernelWidth} slides over it with stride 1. How large is the output?`,
			zh: `高 ${height}、宽 ${width} 的图片，上边填 ${top} 格，左边填 ${left} 格，下边填 ${bottom} 格，右边填 ${right} 格。高 ${kernelHeight}、宽 ${kernelWidth} 的卷积核以步幅 1 滑过它。输出有多大？`
		},
		matrices: [],
		answer: output,
		mistakes: [
			{
				misconception: 'forgotPadding',
				value: bothWays(forgotPadding, ...axesOf(size, kernel)),
				feedback: {
					en: `This is the size without padding. The added cells count: the window may lie on them too.`,
					zh: `这是不填充时的大小。添上的格子也要算，窗口可以压在它们上面。`
				},
				state: inReads({ size, kernel })
			},
			{
				misconception: 'paddingDoubled',
				value: windowWith(doubled).outputSize,
				feedback: {
					en: `Here the larger side of the picture was taken twice. 2p is only right if both ends have p cells; here add ${top} + ${bottom} and ${left} + ${right}.`,
					zh: `这里把其中一边的填充算了两次。两端都是 p 格才能写成 2p；现在应当加 ${top} + ${bottom} 和 ${left} + ${right}。`
				},
				state: inReads({ size, kernel, padding: doubled })
			},
			{
				misconception: 'axesSwapped',
				value: windowWith(swapped).outputSize,
				feedback: {
					en: `Top and bottom make the picture higher, left and right make it wider. Here they were swapped.`,
					zh: `上下填充增加的是高，左右填充增加的是宽。这里弄反了。`
				},
				state: inReads({ size, kernel, padding: swapped })
			}
		],
		hints: shapeHints([vertical, horizontal], inReads({ size, kernel, padding })),
		explanation: {
			en: `Height: ${height} + ${top} + ${bottom} − ${kernelHeight} + 1 = ${output[0]}. Width: ${width} + ${left} + ${right} − ${kernelWidth} + 1 = ${output[1]}. The output is ${sizeText(output)}.`,
			zh: `高：${height} + ${top} + ${bottom} − ${kernelHeight} + 1 = ${output[0]}。宽：${width} + ${left} + ${right} − ${kernelWidth} + 1 = ${output[1]}。输出是 ${sizeText(output)}。`
		},
		state: inReads({ size, kernel, padding })
	};
});
