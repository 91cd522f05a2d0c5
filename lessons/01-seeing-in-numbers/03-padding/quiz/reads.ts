import { rational, resolveWindow2d, windowReadCounts } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { readsAdded } from '$lib/quiz/misconceptions/coverage';
import { integer } from '$lib/quiz/random';
import { inReads } from './figure';

/** How often a pixel near the border is read. */
export default template('pixel-reads', { skill: 'padding', level: 2 }, (random) => {
	const side = integer(random, 5, 8);
	const kernel = integer(random, 3, 4);
	const [row, column] = [integer(random, 0, side - 1), integer(random, 0, side - 1)];
	const window = resolveWindow2d({ inputSize: [side, side], kernelSize: [kernel, kernel] });
	const counts = windowReadCounts(window);
	const down = counts[row][0] / counts[0][0];
	const across = counts[0][column] / counts[0][0];
	const reads = counts[row][column];
	const windows = window.outputSize[0] * window.outputSize[1];
	const weights = kernel * kernel;
	const number = rational.from;
	const [r, c] = [row + 1, column + 1];

	return {
		kind: 'number',
		stem: {
			en: `A ${kernel}×${kernel} window slides over a ${side}×${side} picture, with stride 1 and no padding. How many windows read the pixel in row ${r}, column ${c}?`,
			zh: `${kernel}×${kernel} 的窗口在 ${side}×${side} 的图片上滑动，步幅为 1，不填充。有多少个窗口读到第 ${r} 行第 ${c} 列的像素？`
		},
		matrices: [],
		answer: number(reads),
		mistakes: [
			{
				misconception: 'borderIgnored',
				value: number(weights),
				feedback: {
					en: `${weights} is how often a pixel is read if it lies far enough from every border to meet each cell of the window. Is there room for that around row ${r}, column ${c}?`,
					zh: `一个像素离各边都足够远，能碰到窗口的每一格，才会被读 ${weights} 次。第 ${r} 行第 ${c} 列周围有这么大的地方吗？`
				},
				state: inReads({ size: [side, side], kernel: [kernel, kernel] }, [1, 1])
			},
			{
				misconception: 'addedForMultiplied',
				value: number(readsAdded(window, [row, column])),
				feedback: {
					en: `${down} down and ${across} across are right, but they combine: each of the ${down} heights goes with each of the ${across} columns. Multiply.`,
					zh: `纵向 ${down}、横向 ${across} 都对，但两者要配对：${down} 种高度中的每一种，都可以配 ${across} 种左右位置。应当相乘。`
				}
			},
			{
				misconception: 'wholeForPart',
				value: number(windows),
				feedback: {
					en: `${windows} is the number of all windows. Most of them do not reach this pixel.`,
					zh: `${windows} 是窗口的总数。其中多数碰不到这个像素。`
				}
			}
		],
		hints: [
			hint(
				inReads({ size: [side, side], kernel: [kernel, kernel] }, [row, column]),
				`Take the two directions apart. Of the ${window.outputSize[0]} heights that the window can have, how many cover row ${r}? Of the ${window.outputSize[1]} places across, how many cover column ${c}?`,
				`两个方向分开看。窗口从上到下有 ${window.outputSize[0]} 个位置，几个盖住第 ${r} 行？从左到右有 ${window.outputSize[1]} 个，几个盖住第 ${c} 列？`
			),
			hint(
				inReads({ size: [side, side], kernel: [kernel, kernel] }, [row, column]),
				`Heights that cover it: ${down}. Places across that cover it: ${across}. Each of these goes with each of those.`,
				`纵向有 ${down} 个，横向有 ${across} 个，每一个都可以与另一方向的每一个配对。`
			)
		],
		explanation: {
			en: `From top to bottom ${down} of the ${window.outputSize[0]} places of the window cover row ${r}, from left to right ${across} of the ${window.outputSize[1]} cover column ${c}: ${down}×${across} = ${reads}.`,
			zh: `从上到下，窗口的 ${window.outputSize[0]} 个位置中有 ${down} 个盖住第 ${r} 行；从左到右，${window.outputSize[1]} 个位置中有 ${across} 个盖住第 ${c} 列：${down}×${across} = ${reads}。`
		},
		state: inReads({ size: [side, side], kernel: [kernel, kernel] }, [row, column])
	};
});
