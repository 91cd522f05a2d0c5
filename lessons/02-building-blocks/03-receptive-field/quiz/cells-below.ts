import { rational, receptiveFieldTopDown } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer } from '$lib/quiz/random';
import { inStack, layersOf, windowsOf } from './figure';

/** One line of the recursion from the top. */
export default template('cells-below', { skill: 'receptive-field', level: 2 }, (random) => {
	const above = integer(random, 3, 7);
	const [kernel, stride] = [integer(random, 3, 5), integer(random, 2, 3)];
	const layers = layersOf({ kernel, stride }, { kernel: above });
	const [, { below }] = receptiveFieldTopDown(windowsOf(layers));
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `From the top down: ${above} neighbouring cells of a layer are asked for. Its kernel is ${kernel} cells wide and its stride is ${stride}. How many cells of the line below lie from the first to the last that they read?`,
			zh: `从顶层往下算：某一层相邻的 ${above} 格都要用到。这一层的卷积核宽 ${kernel} 格，步幅是 ${stride}。它们在下面一层读到的格子，从第一格到最后一格共有几格？`
		},
		matrices: [],
		answer: number(below),
		mistakes: [
			{
				misconception: 'oneTooMany',
				value: number(above * stride + kernel),
				feedback: {
					en: `From the first of ${above} windows to the last there are only ${above - 1} moves.`,
					zh: `${above} 个窗口，从第一个到最后一个只移动 ${above - 1} 次。`
				}
			},
			{
				misconception: 'tiledWindows',
				value: number(above * kernel),
				feedback: {
					en: `${above}·${kernel} lays the windows side by side. Neighbours begin ${stride} apart, not ${kernel}.`,
					zh: `${above}·${kernel} 等于让窗口一块挨一块。相邻窗口的起点相隔 ${stride} 格，不是 ${kernel} 格。`
				}
			},
			{
				misconception: 'lastWindowForgotten',
				value: number((above - 1) * stride + 1),
				feedback: {
					en: `That is where the last window begins, and no further. It spans ${kernel} cells.`,
					zh: `这只数到最后一个窗口的起点。那个窗口还要跨 ${kernel} 格。`
				}
			},
			{
				misconception: 'forgotStride',
				value: number(above + kernel - 1),
				feedback: {
					en: `That is right for stride 1. Here each window begins ${stride} cells after the one before.`,
					zh: `步幅是 1 时才对。这里每个窗口都比前一个靠后 ${stride} 格。`
				}
			}
		],
		hints: [
			hint(
				inStack(layers, { direction: 'down', index: 0 }),
				`Count where the windows begin: from the first of the ${above} to the last there are ${above - 1} moves of ${stride} cells each.`,
				`先数窗口的起点：${above} 个窗口，从第一个到最后一个移动 ${above - 1} 次，每次 ${stride} 格。`
			),
			hint(
				inStack(layers, { direction: 'down' }),
				`So the last window begins ${(above - 1) * stride} cells after the first, and it reaches ${kernel} cells from there.`,
				`所以最后一个窗口的起点比第一个靠后 ${(above - 1) * stride} 格，从那里起它自己还跨 ${kernel} 格。`
			)
		],
		explanation: {
			en: `(${above} − 1)·${stride} cells from the first window to the last, which spans ${kernel}: (${above} − 1)·${stride} + ${kernel} = ${below}.`,
			zh: `头一个窗口到最后一个窗口相距 (${above} − 1)·${stride} 格，最后一个窗口跨 ${kernel} 格：(${above} − 1)·${stride} + ${kernel} = ${below}。`
		},
		state: inStack(layers, { direction: 'down' })
	};
});
