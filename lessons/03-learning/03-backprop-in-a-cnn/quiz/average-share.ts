import { avgPool2dBackward, fromRows, rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { formulaHints } from '$lib/quiz/hints/formula-hints';
import { exactText } from '$lib/quiz/print';
import { drawUntil, integer, pick } from '$lib/quiz/random';
import { randomRows, rowsOf } from '$lib/quiz/rows';
import { gradientMatrix, inputMatrix, inRoute } from './figure';
import { drawGradient } from './small';

const OUTPUTS = 2;

/** What a cell gets back from average pooling: a share, whatever it held. */
export default template('average-share', { skill: 'gradient-routing', level: 1 }, (random) => {
	const size = pick(random, [2, 3]);
	const side = OUTPUTS * size;
	const rows = randomRows(random, side, side, 0, 9);
	const gradient = drawGradient(random, OUTPUTS, OUTPUTS);
	const [row, column] = drawUntil(
		() => [integer(random, 0, side - 1), integer(random, 0, side - 1)],
		([r, c]) => r % size > 0 || c % size > 0
	);
	const back = [fromRows(rows), { kernelSize: size }, fromRows(gradient), rational] as const;
	const answer = rowsOf(avgPool2dBackward(...back).input)[row][column];
	const above = gradient[Math.floor(row / size)][Math.floor(column / size)];
	const count = size * size;
	const [r, c] = [row + 1, column + 1];
	const show = (operation: 'average' | 'max', grain: 'cell' | 'term') =>
		inRoute(
			...([rows, gradient] as const),
			{ operation, kernel: [size, size], stride: [size, size] },
			...([grain, row * side + column] as const)
		);

	return {
		kind: 'number',
		stem: {
			en: `${size}×${size} average pooling with stride ${size} went over this map. What is the gradient of the cell in row ${r}, column ${c}?`,
			zh: `对这张图做过步幅为 ${size} 的 ${size}×${size} 平均池化。第 ${r} 行第 ${c} 列那一格的梯度是多少？`
		},
		matrices: [{ ...inputMatrix(rows), lit: [[row, column]] }, gradientMatrix(gradient)],
		answer,
		mistakes: [
			{
				misconception: 'averageUndivided',
				value: above,
				feedback: {
					en: `${exactText(above)} is the gradient of the whole average. The cell made up one part in ${count} of it, and gets that part.`,
					zh: `${exactText(above)} 是整个平均值的梯度。这一格只占其中的 ${count} 分之一，也只得这一份。`
				}
			},
			{
				misconception: 'valueForSlope',
				value: rational.mul(answer, rows[row][column]),
				feedback: {
					en: 'You multiplied by what the cell held. Its share is the same whatever it held.',
					zh: '你乘了格子里的数。不管格子里是多少，份额都一样。'
				}
			},
			{
				misconception: 'sideForCount',
				value: rational.div(above, rational.from(size)),
				feedback: {
					en: `You divided by the side ${size}. The window has ${size} × ${size} = ${count} cells.`,
					zh: `你除的是边长 ${size}。窗口有 ${size} × ${size} = ${count} 格。`
				}
			}
		],
		hints: formulaHints(
			{
				en: 'An average of n numbers has the slope 1/n with respect to each of them, so each gets',
				zh: 'n 个数的平均，对每个数的斜率都是 1/n，所以每格得到'
			},
			{ symbols: '\\frac{g}{n}', numbers: `\\frac{${above.toFraction()}}{${count}}` },
			...([show('average', 'cell'), show('average', 'cell')] as const)
		),
		explanation: {
			en: `The window’s gradient is ${exactText(above)}, and each of its ${count} cells gets the same share: ${exactText(above)} ÷ ${count} = ${exactText(answer)}.`,
			zh: `这个窗口的梯度是 ${exactText(above)}，${count} 格每格得到同样的一份：${exactText(above)} ÷ ${count} = ${exactText(answer)}。`
		},
		state: show('average', 'cell')
	};
});
