import { rational, resolveAxis } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { sizeHints } from '$lib/quiz/hints/size-hints';
import { forgotPlusOne, oneTooMany, sizeKept } from '$lib/quiz/misconceptions/sizes';
import { integer } from '$lib/quiz/random';
import { inReads } from './figure';

const KERNEL = 3;
const STRIDE = 2;

/** “Same” padding does not keep the size when the window moves by two. */
export default template('same-stride', { skill: 'padding', level: 3 }, (random) => {
	const side = integer(random, 5, 12);
	const { paddingBefore: padding } = resolveAxis({ size: side, kernel: KERNEL, padding: 'same' });
	const options = { size: side, kernel: KERNEL, stride: STRIDE, padding };
	const axis = resolveAxis(options);
	const output = axis.outputSize;
	const state = inReads({ size: [side, side], padding: 'same', stride: [STRIDE, STRIDE] });
	const moves = forgotPlusOne(options);
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `A ${side}×${side} picture is padded by ${padding} on every side, as “same” does for a ${KERNEL}×${KERNEL} kernel. The kernel moves with stride ${STRIDE}. How wide is the output?`,
			zh: `${side}×${side} 的图片每边填充 ${padding} 格，也就是 ${KERNEL}×${KERNEL} 卷积核的 same 填充。卷积核以步幅 ${STRIDE} 移动。输出的宽是多少？`
		},
		matrices: [],
		answer: number(output),
		mistakes: [
			{
				misconception: 'sizeKept',
				value: number(sizeKept(options)),
				feedback: {
					en: `“Same” keeps the size at stride 1 only. With stride ${STRIDE} the window stops at every other place.`,
					zh: `same 只在步幅为 1 时保持尺寸。步幅为 ${STRIDE} 时，窗口隔一个位置才停一次。`
				},
				state: inReads({ size: [side, side], padding: 'same' })
			},
			{
				misconception: 'oneTooMany',
				value: number(oneTooMany(options)),
				feedback: {
					en: `One too many: after the last whole move there is no room for another. Count the starts, two cells apart.`,
					zh: `多了一个：走完最后一个整步之后，已经放不下另一个窗口。每隔两格数一次起点试试。`
				}
			},
			{
				misconception: 'forgotPlusOne',
				value: number(moves),
				feedback: {
					en: `${moves} is the number of moves. The place where the window starts counts too.`,
					zh: `${moves} 是移动的次数。窗口出发时所在的位置也要算。`
				}
			}
		],
		hints: sizeHints(axis, () => state),
		explanation: {
			en: `The row has ${side} + 2·${padding} cells. The window starts at the first and moves by ${STRIDE}: ⌊(${side} + ${2 * padding} − ${KERNEL})/${STRIDE}⌋ + 1 = ${output}, half of ${side}, rounded up.`,
			zh: `一行有 ${side} + 2·${padding} 格。窗口从头开始，每次移动 ${STRIDE} 格：⌊(${side} + ${2 * padding} − ${KERNEL})/${STRIDE}⌋ + 1 = ${output}，正是 ${side} 的一半向上取整。`
		},
		state
	};
});
