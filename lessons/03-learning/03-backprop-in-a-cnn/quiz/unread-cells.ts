import { fromRows, resolveConv2d, windowDropped } from '$lib/engine';
import { onlyIf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { drawUntil, integer } from '$lib/quiz/random';
import { convolveRows, randomRows } from '$lib/quiz/rows';
import type { Place } from '$lib/quiz/rows';
import { inBack, inputMatrix } from './figure';
import { drawGradient, shuffledRows } from './small';

/** Which pixels have gradient 0 whatever comes back, as no window read them. */
export default template('unread-cells', { skill: 'convolution-gradients', level: 2 }, (random) => {
	const [height, width, size, stride] = drawUntil(
		() => [
			...[integer(random, 4, 7), integer(random, 4, 7)],
			...[integer(random, 2, 3), integer(random, 2, 3)]
		],
		([h, w, k, s]) => {
			const rooms = [h - k, w - k];
			return s <= k && rooms.every((room) => room >= s) && rooms.some((room) => room % s > 0);
		}
	);
	const input = randomRows(random, height, width, 0, 9);
	const kernel = shuffledRows(random, size, size, [-2, -1, 1, 2, 3, 4, 5, 6, 7]);
	const options = { stride };
	const output = convolveRows(input, kernel, options);
	const [down, across] = [output.length, output[0].length];
	const back = { input, kernel, gradient: drawGradient(random, down, across), options };
	const { window } = resolveConv2d(fromRows(input).shape, fromRows(kernel).shape, options);
	const answer = windowDropped(window).map(([row, column]): Place => [row, column]);
	const [bottom, right] = [down, across].map((count) => (count - 1) * stride + size);
	const places = (is: (row: number, column: number) => boolean): readonly Place[] =>
		input.flatMap((cells, row) =>
			cells.flatMap((_, column): readonly Place[] => (is(row, column) ? [[row, column]] : []))
		);
	const show = (target: 'inputScatter' | 'input', index: number) =>
		inBack('strided', back, { target, stride: [stride, stride] }, 'cell', index);
	const state = show('input', height * width - 1);

	return {
		kind: 'cells',
		board: 0,
		stem: {
			en: `A ${size}×${size} kernel without zeros goes over this ${height}×${width} input with stride ${stride}, no padding. Mark every pixel whose gradient is 0 whatever the output gradient is.`,
			zh: `一个不含 0 的 ${size}×${size} 卷积核以步幅 ${stride} 滑过这个 ${height}×${width} 的输入，不填充。不管输出梯度是多少，哪些像素的梯度都是 0？请全部点出。`
		},
		matrices: [inputMatrix(input)],
		answer,
		mistakes: [
			{
				misconception: 'gapsBetween',
				value: places((row, column) => row % stride > 0 || column % stride > 0),
				feedback: {
					en: `You marked all but the cells at which windows begin. A window also covers what lies between: it is ${size} cells wide.`,
					zh: `你点出了窗口起点以外的所有格子。窗口有 ${size} 格宽，起点之间的格子也盖得到。`
				},
				state: show('inputScatter', 0)
			},
			{
				misconception: 'roomUnread',
				value: places((row, column) => row >= size || column >= size),
				feedback: {
					en: 'That is all that lies beyond the first window. The window moves on, and reads most of it.',
					zh: '这是第一个窗口以外的所有格子。窗口还会往前移，其中大部分都读得到。'
				},
				state: show('inputScatter', 1)
			},
			...onlyIf(down > 2 || across > 2, {
				misconception: 'lastWindowForgotten' as const,
				value: places((row, column) => row >= bottom - stride || column >= right - stride),
				feedback: {
					en: `There is one more window in each direction: the last begins in row ${bottom - size + 1}, column ${right - size + 1}, and still fits.`,
					zh: `每个方向上都还有一个窗口：最后一个从第 ${bottom - size + 1} 行第 ${right - size + 1} 列开始，仍然放得下。`
				},
				state: show('inputScatter', down * across - 1)
			})
		],
		hints: [
			hint(
				show('inputScatter', down * across - 1),
				`This is the last window: it ends in row ${bottom}, column ${right}.`,
				`这是最后一个窗口：到第 ${bottom} 行、第 ${right} 列为止。`
			),
			hint(
				state,
				`(${height} − ${size}) mod ${stride} = ${height - bottom} rows are left over at the bottom, and (${width} − ${size}) mod ${stride} = ${width - right} columns at the right.`,
				`底下剩 (${height} − ${size}) mod ${stride} = ${height - bottom} 行，右边剩 (${width} − ${size}) mod ${stride} = ${width - right} 列。`
			)
		],
		explanation: {
			en: `The windows reach row ${bottom} of ${height} and column ${right} of ${width}. What lies beyond is read by none: these ${answer.length} pixels cannot change any output, and so not the loss.`,
			zh: `共 ${height} 行 ${width} 列，窗口最远到第 ${bottom} 行、第 ${right} 列。再往外没有窗口读到：这 ${answer.length} 个像素改变不了任何输出，也就改变不了损失。`
		},
		state
	};
});
