import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { flippedKernel, sumMissing } from '$lib/quiz/misconceptions/window';
import { exactText } from '$lib/quiz/print';
import { shuffled } from '$lib/quiz/random';
import { convolveRows, makeRows, upsideDown } from '$lib/quiz/rows';
import type { Rows } from '$lib/quiz/rows';
import { inFigure, inputAndKernel } from './figure';

const SIDE = 5;
const MIDDLE = 2;
const KERNEL = 3;

/** What cross-correlation makes of a single 1: the kernel, turned by 180°. */
export default template('impulse', { skill: 'cross-correlation', level: 3 }, (random) => {
	const weights = shuffled(random, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
	const kernel = makeRows(KERNEL, KERNEL, (row, column) => weights[row * KERNEL + column]);
	const input = makeRows(SIDE, SIDE, (row, column) =>
		row === MIDDLE && column === MIDDLE ? 1 : 0
	);
	const output = convolveRows(input, kernel);
	const drawn = (rows: Rows) => ({ matrix: { role: 'output', rows } }) as const;
	const last = exactText(kernel[KERNEL - 1][KERNEL - 1]);

	const { options, answer, mistakes } = choiceOf(random, drawn(output), [
		{
			misconception: 'flippedKernel',
			option: drawn(flippedKernel(input, kernel)),
			feedback: {
				en: 'This is what true convolution gives: it turns the kernel by 180° first, and so the kernel comes out upright. PyTorch does not turn the kernel (it computes cross-correlation), and so the output is what comes out turned.',
				zh: '这是严格的卷积给出的结果：它先把卷积核旋转 180°，所以输出里的卷积核是正的。PyTorch 不旋转卷积核（算的是互相关），所以输出里看到的反而是旋转过的卷积核。'
			},
			state: inFigure(input, kernel, 'cell', 0)
		},
		{
			misconception: 'mirroredKernel',
			option: drawn(convolveRows(input, upsideDown(kernel))),
			feedback: {
				en: 'This is the kernel with left and right swapped, but top and bottom as they were. As the window moves down, the 1 moves up through the kernel: both directions are reversed, which is a turn by 180°.',
				zh: '这只把卷积核的左右对调了，上下却没有变。窗口往下移时，1 在卷积核里是往上走的：两个方向都要颠倒，也就是旋转 180°。'
			},
			state: inFigure(input, kernel, 'cell', output[0].length)
		},
		{
			misconception: 'sumMissing',
			option: drawn(sumMissing(input, kernel, [1, 1])),
			feedback: {
				en: 'These are the products of one window, the one in the middle, before they are added. Their sum is a single output number; every other window gives a number of its own.',
				zh: '这是正中那一个窗口里还没有相加的各个乘积。它们的和只是一个输出数；其他每个窗口也各自得出一个数。'
			},
			state: inFigure(input, kernel, 'cell', 1)
		}
	]);
	return {
		kind: 'choice',
		stem: {
			en: 'The input is a single 1 among zeros. What does PyTorch’s Conv2d make of it with this kernel (stride 1, no padding)?',
			zh: '输入是一片 0 中的一个 1。用这个卷积核，PyTorch 的 Conv2d（步幅 1，不填充）会得到什么？'
		},
		matrices: inputAndKernel(input, kernel),
		options,
		answer,
		mistakes,
		hints: [
			hint(
				inFigure(input, kernel, 'cell', 0),
				'This is the first window, top left. Under which weight does the 1 lie?',
				'这是左上角的第一个窗口。那个 1 对着哪个权重？'
			),
			hint(
				inFigure(input, kernel, 'cell', 1),
				'The window has moved right by one. Which way has the 1 moved within the kernel?',
				'窗口往右移了一格。在卷积核里，那个 1 往哪边移了？'
			)
		],
		explanation: {
			en: `In the first window, top left, the 1 lies at the bottom right and meets the kernel’s last weight, ${last}. So ${exactText(output[0][0])} comes first in the output. The further the window moves right and down, the further left and up in the kernel the 1 lies: the output is the kernel turned by 180°.`,
			zh: `在左上角的第一个窗口里，1 位于右下角，对着卷积核最后一个权重 ${last}，所以输出的第一个数是 ${exactText(output[0][0])}。窗口越往右、往下移，1 在卷积核里就越靠左、靠上：输出就是旋转了 180° 的卷积核。`
		},
		state: inFigure(input, kernel)
	};
});
