import { resolveMaxPool2d } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { shapeHints } from '$lib/quiz/hints/size-hints';
import { sizeText } from '$lib/quiz/print';
import { integer, pick } from '$lib/quiz/random';
import { makeRows } from '$lib/quiz/rows';
import { inFigure } from './figure';

type Size = readonly [height: number, width: number];

/** The size of the output, rounded up or down. */
export default template('ceil-size', { skill: 'output-size', level: 2 }, (random) => {
	const [height, width] = [integer(random, 6, 12), integer(random, 6, 12)];
	const kernel = integer(random, 2, 3);
	const ceilMode = pick(random, [true, false]);
	const sizeWith = (stride: number, isCeil: boolean): Size => {
		const options = { kernelSize: kernel, stride, ceilMode: isCeil };
		const [, , rows, columns] = resolveMaxPool2d([1, 1, height, width], options).outputShape;
		return [rows, columns];
	};
	const answer = sizeWith(2, ceilMode);
	const other = sizeWith(2, !ceilMode);
	const slid = sizeWith(1, false);
	const moves: Size = [answer[0] - 1, answer[1] - 1];
	const settings = { kernel: [kernel, kernel], stride: [2, 2], ceilMode } as const;
	const kernelText = sizeText([kernel, kernel]);
	const inputText = sizeText([height, width]);

	const { window } = resolveMaxPool2d([1, 1, height, width], {
		kernelSize: kernel,
		stride: 2,
		ceilMode
	});
	const state = inFigure(
		settings,
		makeRows(height, width, (row, column) => (row + column) % 10)
	);

	return {
		kind: 'shape',
		axes: ['height', 'width'],
		stem: {
			en: `${kernelText} max pooling with stride 2 and ceil_mode=${ceilMode ? 'True' : 'False'} on a map of height ${height} and width ${width}, without padding. How large is the output?`,
			zh: `在高 ${height}、宽 ${width} 的特征图上做 ${kernelText} 最大池化，步幅 2，不填充，ceil_mode=${ceilMode ? 'True' : 'False'}。输出有多大？`
		},
		matrices: [],
		answer,
		mistakes: [
			{
				misconception: ceilMode ? 'roundedDown' : 'noFloor',
				value: other,
				feedback: ceilMode
					? {
							en: `${sizeText(other)} rounds down. In ceil mode a last window may hang over the end.`,
							zh: `${sizeText(other)} 是向下取整的结果。在向上取整模式下，最后一个窗口可以伸到外面。`
						}
					: {
							en: `${sizeText(other)} rounds up. Without ceil mode every window has to lie inside.`,
							zh: `${sizeText(other)} 是向上取整的结果。没有开启向上取整模式时，每个窗口都必须放在里面。`
						}
			},
			{
				misconception: 'forgotStride',
				value: slid,
				feedback: {
					en: `${sizeText(slid)} is the size with stride 1. With stride 2 there are about half as many windows along each axis.`,
					zh: `${sizeText(slid)} 是步幅为 1 时的大小。步幅为 2 时，每个方向上的窗口大约只有一半。`
				}
			},
			{
				misconception: 'forgotPlusOne',
				value: moves,
				feedback: {
					en: `${sizeText(moves)} counts the moves. The window at the start counts too.`,
					zh: `${sizeText(moves)} 数的是移动的次数。开头那个窗口也要算。`
				}
			}
		],
		hints: shapeHints([window.vertical, window.horizontal], state),
		explanation: {
			en: `On ${inputText}, ${height - kernel} rows and ${width - kernel} columns are left after the first window. In strides of 2, rounded ${ceilMode ? 'up' : 'down'}, and one for the first window: ${sizeText(answer)}.`,
			zh: `${inputText} 的图摆好第一个窗口后，还剩 ${height - kernel} 行、${width - kernel} 列。按步幅 2 来数并${ceilMode ? '向上' : '向下'}取整，再加上第一个窗口：${sizeText(answer)}。`
		},
		state
	};
});
