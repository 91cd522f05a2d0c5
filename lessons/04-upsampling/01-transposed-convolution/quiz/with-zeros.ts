import { resolveConvTranspose2d } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer } from '$lib/quiz/random';
import { inReadings } from './figure';

/** How large the input is once zeros stand between its cells and around them. */
export default template('with-zeros', { skill: 'transposed-convolution', level: 2 }, (random) => {
	const height = integer(random, 2, 3);
	const width = height + 1;
	const [kernel, stride] = [integer(random, 3, 5), integer(random, 2, 4)];
	const padding = 1;
	const { convolution } = resolveConvTranspose2d([1, 1, height, width], [1, 1, kernel, kernel], {
		stride,
		padding
	});
	const border = convolution.window.vertical.effectiveKernel - 1 - padding;
	/** Cells, so many zeros between them, so many around. */
	const sizes = (between: number, around: number) =>
		[height, width].map((cells) => cells + (cells - 1) * between + 2 * around);
	const shown = inReadings(
		{
			...{ reading: 'zeroInsert', size: [height, width], kernelSize: [kernel, kernel] },
			...{ stride: [stride, stride], padding: [padding, padding] }
		},
		'cell'
	);

	return {
		kind: 'shape',
		axes: ['height', 'width'],
		stem: {
			en: `A transposed convolution with a kernel of ${kernel}×${kernel}, stride ${stride} and padding ${padding} is computed by inserting zeros. How large is its input of ${height}×${width} with all zeros, between and around?`,
			zh: `用插零的办法算转置卷积：卷积核 ${kernel}×${kernel}，步幅 ${stride}，填充 ${padding}，输入 ${height}×${width}。格间和四周的零都插好以后，输入有多大？`
		},
		matrices: [],
		answer: sizes(stride - 1, border),
		mistakes: [
			{
				misconception: 'zerosAsManyAsStride',
				value: sizes(stride, border),
				feedback: {
					en: `You put ${stride} zeros between neighbours. It is ${stride} − 1: from one cell to the next it must be ${stride} steps, and the last of them lands on the cell.`,
					zh: `你在相邻两格之间插了 ${stride} 个零，应当是 ${stride} − 1 个：从一格到下一格要走 ${stride} 步，最后一步正好踩在格子上。`
				}
			},
			{
				misconception: 'borderUncropped',
				value: sizes(stride - 1, kernel - 1),
				feedback: {
					en: `You put ${kernel} − 1 zeros around. The padding takes ${padding} of them off at each side.`,
					zh: `你在四周围了 ${kernel} − 1 圈零。填充要从每边减去 ${padding} 圈。`
				}
			},
			{
				misconception: 'borderForgotten',
				value: sizes(stride - 1, 0),
				feedback: {
					en: 'The zeros around are missing. Without them the kernel would not reach the edge of the output.',
					zh: '漏了四周的零。没有它们，卷积核到不了输出的边缘。'
				}
			}
		],
		hints: [
			hint(
				shown,
				`Between two cells there are ${stride} − 1 = ${stride - 1} zeros, so ${height} rows become ${height} + ${height - 1}·${stride - 1}.`,
				`两格之间插 ${stride} − 1 = ${stride - 1} 个零，所以 ${height} 行变成 ${height} + ${height - 1}·${stride - 1} 行。`
			),
			hint(
				shown,
				`Around there are ${kernel} − 1 − ${padding} = ${border} at each side.`,
				`四周每边是 ${kernel} − 1 − ${padding} = ${border} 圈。`
			)
		],
		explanation: {
			en: `${height} + ${height - 1}·${stride - 1} + 2·${border} rows and ${width} + ${width - 1}·${stride - 1} + 2·${border} columns: ${sizes(stride - 1, border).join('×')}.`,
			zh: `行数 ${height} + ${height - 1}·${stride - 1} + 2·${border}，列数 ${width} + ${width - 1}·${stride - 1} + 2·${border}：${sizes(stride - 1, border).join('×')}。`
		},
		state: shown
	};
});
