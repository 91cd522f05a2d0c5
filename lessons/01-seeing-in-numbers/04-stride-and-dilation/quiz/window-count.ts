import { axisMoves, rational, resolveAxis } from '$lib/engine';
import { onlyIf, template } from '$lib/quiz/ask';
import { sizeHints } from '$lib/quiz/hints/size-hints';
import {
	forgotPlusOne,
	forgotStride,
	noFloor,
	oneSidedPadding
} from '$lib/quiz/misconceptions/sizes';
import { integer } from '$lib/quiz/random';
import type { OutputSizeParameters } from '$lib/scenes/output-size/parameters';
import { inCalculator } from './figure';

/** The output's size with stride and padding. */
export default template('window-count', { skill: 'output-size', level: 1 }, (random) => {
	const [size, kernel] = [integer(random, 10, 40), integer(random, 3, 7)];
	const [stride, padding] = [integer(random, 2, 4), integer(random, 1, 3)];
	const options = { size, kernel, stride, padding };
	const axis = resolveAxis(options);
	const { room, moves, leftover } = axisMoves(axis);
	const oneSided = oneSidedPadding(options);
	const inFigure = (change: Partial<OutputSizeParameters>, window: number | null = null) =>
		inCalculator({ size, kernel, stride, before: padding, after: padding, ...change }, window);
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `A row of ${size} cells, padding ${padding} at each end, a kernel ${kernel} cells wide, stride ${stride}, no dilation. How many cells does the output have?`,
			zh: `一行 ${size} 格，两端各填充 ${padding} 格，卷积核宽 ${kernel} 格，步幅 ${stride}，没有膨胀。输出有几格？`
		},
		matrices: [],
		answer: number(axis.outputSize),
		mistakes: [
			{
				misconception: 'forgotPlusOne',
				value: number(forgotPlusOne(options)),
				feedback: {
					en: `${moves} is how often the window moves. Where it starts it makes an output too.`,
					zh: `${moves} 是窗口移动的次数。它在出发的位置上也算出一个输出。`
				},
				state: inFigure({}, 0)
			},
			{
				misconception: 'forgotStride',
				value: number(forgotStride(options)),
				feedback: {
					en: `That is the size at stride 1. Here the window moves by ${stride} cells each time.`,
					zh: `那是步幅为 1 时的大小。这里窗口每次移动 ${stride} 格。`
				},
				state: inFigure({ stride: 1 })
			},
			...onlyIf(leftover > 0, {
				misconception: 'noFloor',
				value: number(noFloor(options)),
				feedback: {
					en: `${room} ÷ ${stride} is ${moves} and ${leftover} over. The last move would leave the row: round down.`,
					zh: `${room} ÷ ${stride} 得 ${moves} 余 ${leftover}。最后那一步会走出这一行，应当向下取整。`
				},
				state: inFigure({}, moves)
			}),
			...onlyIf(oneSided !== axis.outputSize && oneSided !== moves, {
				misconception: 'oneSidedPadding',
				value: number(oneSided),
				feedback: {
					en: `Here ${padding} was added once. The row has two ends: it grows by 2·${padding} = ${2 * padding}.`,
					zh: `这里只加了一次 ${padding}。一行有两端，应当加 2·${padding} = ${2 * padding}。`
				},
				state: inFigure({ after: 0 })
			})
		],
		hints: sizeHints(axis, (window) => inFigure({}, window)),
		explanation: {
			en: `The first window leaves ${size} + 2·${padding} − ${kernel} = ${room} cells. ${room} ÷ ${stride}, rounded down, is ${moves} moves, and with the first window ${axis.outputSize}.`,
			zh: `第一个窗口摆好后还剩 ${size} + 2·${padding} − ${kernel} = ${room} 格。${room} ÷ ${stride} 向下取整，移动 ${moves} 次，加上第一个窗口共 ${axis.outputSize} 个。`
		},
		state: inFigure({})
	};
});
