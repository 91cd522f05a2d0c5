import { template } from '$lib/quiz/ask';
import { sumHints } from '$lib/quiz/hints/sum-hints';
import { signsDropped } from '$lib/quiz/misconceptions/window';
import { exactText, sumText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { convolveRows, makeRows, tapsAt } from '$lib/quiz/rows';
import { kernelRows } from '$lib/scenes/conv2d/kernels';
import { inFigure, inputAndKernel } from './figure';

const SIDE = 5;

/** A lone pixel under the Laplacian: v becomes −8v. */
export default template('lone-pixel', { skill: 'reading-kernels', level: 1 }, (random) => {
	const value = integer(random, 2, 9);
	const [row, column] = [integer(random, 1, 3), integer(random, 1, 3)];
	const isThere = (r: number, c: number) => r === row && c === column;
	const input = makeRows(SIDE, SIDE, (r, c) => (isThere(r, c) ? value : 0));
	const single = makeRows(SIDE, SIDE, (r, c) => (isThere(r, c) ? 1 : 0));
	const even = makeRows(SIDE, SIDE, () => value);
	const kernel = kernelRows('laplacian');
	const output = convolveRows(input, kernel);
	// Without padding the first output cell is that of the window centred on row 1, column 1.
	const place = [row - 1, column - 1] as const;
	const [top, left] = place;
	const onItself = (rows: typeof output) => rows[top][left];

	const cell = top * output[0].length + left;
	const taps = tapsAt(input, kernel, place);
	const center = exactText(kernel[1][1]);
	const neighbor = output[top][left === 0 ? left + 1 : left - 1];
	const weight = onItself(convolveRows(single, kernel));

	return {
		kind: 'number',
		stem: {
			en: `One pixel of this input is ${value}, all others are 0. The kernel is the Laplacian. Which number does the output get where the window is centred on that pixel?`,
			zh: `这个输入里只有一个像素是 ${value}，其余都是 0。卷积核是拉普拉斯核。窗口的中心正好落在这个像素上时，输出的数是多少？`
		},
		matrices: inputAndKernel(input, kernel),
		answer: onItself(output),
		mistakes: [
			{
				misconception: 'zeroSumKernel',
				value: onItself(convolveRows(even, kernel)),
				feedback: {
					en: `The weights do add up to 0, but that makes the output 0 only where all pixels of the window are equal. Here just one of the ${taps.length} products is not 0, and nothing balances it.`,
					zh: `权重加起来确实是 0，但只有窗口里的像素全都相等时，输出才会是 0。这里 ${taps.length} 个乘积中只有一个不是 0，没有别的乘积与它抵消。`
				}
			},
			{
				misconception: 'signsDropped',
				value: onItself(signsDropped(input, kernel)),
				feedback: {
					en: `The size is right, the sign is lost. The weight in the middle is ${center}, so a bright pixel counts against itself and the output is negative.`,
					zh: `大小对了，符号丢了。正中的权重是 ${center}，所以亮的像素得到的输出是负数。`
				}
			},
			{
				misconception: 'otherWindow',
				value: neighbor,
				feedback: {
					en: `${exactText(neighbor)} is what the windows next to it give, where the pixel lies under one of the 1s around the middle. In this window it lies under the middle itself.`,
					zh: `${exactText(neighbor)} 是旁边那些窗口的输出，在那里这个像素对着中心周围的某个 1。而在这个窗口里，它对着的是正中的权重。`
				},
				state: inFigure(input, kernel, 'cell', left === 0 ? cell + 1 : cell - 1)
			},
			{
				misconception: 'forgotInput',
				value: weight,
				feedback: {
					en: `${exactText(weight)} is the weight in the middle on its own. It still has to be multiplied by the pixel under it, which is ${value}.`,
					zh: `${exactText(weight)} 只是正中的权重本身，还要乘以它下面的像素值 ${value}。`
				}
			}
		],
		hints: sumHints(taps, {
			window: inFigure(input, kernel, 'cell', cell),
			products: inFigure(input, kernel, 'term', (cell + 1) * taps.length - 1)
		}),
		explanation: {
			en: `The pixel lies under the middle weight, and all other products are 0: ${sumText(taps.filter(({ x }) => x.n !== 0n))}. The Laplacian measures how a pixel differs from those around it, so a lone pixel stands out and even ground gives 0.`,
			zh: `这个像素对着正中的权重，其余乘积都是 0：${sumText(taps.filter(({ x }) => x.n !== 0n))}。拉普拉斯核衡量一个像素与周围像素相差多少，所以孤立的像素格外突出，而均匀的区域得到 0。`
		},
		state: inFigure(input, kernel, 'cell', cell)
	};
});
