import { axisMoves, droppedCells, rational, resolveAxis } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { roomUnread, sizeModStride } from '$lib/quiz/misconceptions/coverage';
import { integer } from '$lib/quiz/random';
import { inCalculator } from './figure';

/** The cells at the end that a stride leaves over. */
export default template('never-read', { skill: 'output-size', level: 2 }, (random) => {
	const [kernel, stride] = [integer(random, 4, 6), integer(random, 3, 4)];
	const size = kernel + integer(random, 4, 20);
	const options = { size, kernel, stride };
	const axis = resolveAxis(options);
	const { room, moves } = axisMoves(axis);
	const dropped = droppedCells(axis).length;
	const last = size - dropped;
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `A kernel ${kernel} cells wide moves with stride ${stride} along a row of ${size}, without padding. How many cells does no window read?`,
			zh: `宽 ${kernel} 格的卷积核沿着一行 ${size} 格以步幅 ${stride} 移动，不填充。有几格没有任何窗口读到？`
		},
		matrices: [],
		answer: number(dropped),
		mistakes: [
			{
				misconception: 'sizeModStride',
				value: number(sizeModStride(options).length),
				feedback: {
					en: `The first window takes ${kernel} cells, not ${stride}. What is left for the strides is ${size} − ${kernel} = ${room}.`,
					zh: `第一个窗口占去的是 ${kernel} 格，不是 ${stride} 格。留给移动的是 ${size} − ${kernel} = ${room} 格。`
				},
				state: inCalculator(options, 0)
			},
			{
				misconception: 'roomUnread',
				value: number(roomUnread(options).length),
				feedback: {
					en: `${room} cells lie after the first window. The windows that follow read most of them.`,
					zh: `第一个窗口后面有 ${room} 格，其中多数会被后面的窗口读到。`
				},
				state: inCalculator(options, 1)
			},
			{
				misconception: 'gapsBetween',
				value: number(dropped + moves * (stride - 1)),
				feedback: {
					en: `The window moves by ${stride} but is ${kernel} wide, so neighbouring windows leave nothing between them.`,
					zh: `窗口每次移动 ${stride} 格，但它宽 ${kernel} 格，相邻窗口之间不会漏掉什么。`
				},
				state: inCalculator(options, 1)
			}
		],
		hints: [
			hint(
				inCalculator(options, 0),
				`After the first window there are ${size} − ${kernel} = ${room} cells. How many whole strides of ${stride} fit in there?`,
				`第一个窗口之后还有 ${size} − ${kernel} = ${room} 格。里面放得下几个整步（每步 ${stride} 格）？`
			),
			hint(
				inCalculator(options, moves),
				`${moves} moves take ${moves * stride} of these ${room} cells. What is left over is not read.`,
				`移动 ${moves} 次用掉 ${room} 格中的 ${moves * stride} 格，剩下的就读不到。`
			)
		],
		explanation: {
			en: `${size} − ${kernel} = ${room} cells are left after the first window: ${moves} moves of ${stride}. The last window ends at cell ${last}, and ${dropped} of ${size} ${dropped === 1 ? 'is' : 'are'} not read.`,
			zh: `第一个窗口之后还剩 ${size} − ${kernel} = ${room} 格，可以移动 ${moves} 次，每次 ${stride} 格。最后一个窗口停在第 ${last} 格，${size} 格中有 ${dropped} 格没有读到。`
		},
		state: inCalculator(options)
	};
});
