import { resolveConv2d } from '$lib/engine';
import { onlyIf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { sizeFormula } from '$lib/quiz/hints/size-hints';
import {
	bothWays,
	forgotPadding,
	forgotPlusOne,
	forgotStride
} from '$lib/quiz/misconceptions/sizes';
import { sizeText } from '$lib/quiz/print';
import { integer, pick } from '$lib/quiz/random';
import { inCosts } from './figure';
import { madeBy } from './shapes';

/** The shape behind a convolution: maps, height and width. */
export default template('layer-shape', { skill: 'tensor-shapes', level: 2 }, (random) => {
	const channels = pick(random, [1, 3, 8, 16]);
	const filters = pick(random, [6, 12, 24, 32]);
	const [height, width] = [integer(random, 10, 40), integer(random, 10, 40)];
	const kernel = pick(random, [3, 5]);
	const [stride, padding] = [pick(random, [1, 2]), pick(random, [0, 1, 2])];
	const options = { stride, padding };
	const answer = madeBy({ type: 'conv2d', outChannels: filters, kernelSize: kernel, ...options }, [
		channels,
		height,
		width
	]);
	const { window } = resolveConv2d(
		[1, channels, height, width],
		[filters, channels, kernel, kernel],
		options
	);
	const axes = [height, width].map((size) => ({ size, kernel, ...options }));
	const both = (mistake: typeof forgotStride) => bothWays(mistake, axes[0], axes[1]);
	const [unpadded, slid, moves] = [forgotPadding, forgotStride, forgotPlusOne].map(both);
	const [, ...place] = answer;
	const [down, across] = [window.vertical, window.horizontal].map(sizeFormula);

	return {
		kind: 'shape',
		axes: ['channels', 'height', 'width'],
		stem: {
			en: `A layer reads ${channels} ${channels === 1 ? 'map' : 'maps'} of height ${height} and width ${width}. It is a convolution with ${filters} filters of ${kernel}×${kernel}, stride ${stride} and padding ${padding}. What is the shape of its output?`,
			zh: `某一层读 ${channels} 张高 ${height}、宽 ${width} 的特征图，用 ${filters} 个 ${kernel}×${kernel} 的滤波器做卷积，步幅 ${stride}，填充 ${padding}。输出是什么形状？`
		},
		matrices: [],
		answer,
		mistakes: [
			{
				misconception: 'mapPerChannel',
				value: [channels, ...place],
				feedback: {
					en: `You kept the ${channels} that came in. Each filter reads all of them and makes one map, so ${filters} filters make ${filters} maps.`,
					zh: `你沿用了输入的 ${channels} 个通道。每个滤波器读全部通道，只出一张图，所以 ${filters} 个滤波器就出 ${filters} 张。`
				},
				state: inCosts(4)
			},
			{
				misconception: 'channelsLast',
				value: [...place, filters],
				feedback: {
					en: 'The numbers are right, the order is not: here, as in PyTorch, the channels come first, then height and width.',
					zh: '数都对，次序不对：这里和 PyTorch 一样，先写通道，再写高和宽。'
				}
			},
			...onlyIf(padding > 0, {
				misconception: 'forgotPadding',
				value: [filters, ...unpadded],
				feedback: {
					en: `${sizeText(unpadded)} would be right without padding. Here ${padding} more ${padding === 1 ? 'row' : 'rows'} and columns lie at each side.`,
					zh: `不填充时才是 ${sizeText(unpadded)}。这里每一边还要多 ${padding} 行（列）。`
				}
			}),
			...onlyIf(stride > 1, {
				misconception: 'forgotStride',
				value: [filters, ...slid],
				feedback: {
					en: `${sizeText(slid)} would be right for stride 1. With stride ${stride} the window stops at every second place only.`,
					zh: `步幅为 1 时才是 ${sizeText(slid)}。步幅为 ${stride}，窗口每隔一个位置才停一次。`
				}
			}),
			{
				misconception: 'forgotPlusOne',
				value: [filters, ...moves],
				feedback: {
					en: `${sizeText(moves)} counts the moves of the window. The place where it starts counts too.`,
					zh: `${sizeText(moves)} 数的是窗口移动的次数。起始位置也要算一个。`
				}
			}
		],
		hints: [
			hint(
				inCosts(1),
				'The number of maps has nothing to do with their size: it is the number of filters. Begin with that.',
				'图的张数与图的大小无关，就是滤波器的个数。先写下它。'
			),
			hint(
				inCosts(4),
				`Height and width, each for itself: $${down.symbols}$. With the numbers put in: $${down.numbers}$ and $${across.numbers}$.`,
				`高和宽分开算：$${down.symbols}$。代入数字，分别是 $${down.numbers}$ 和 $${across.numbers}$。`
			)
		],
		explanation: {
			en: `${filters} filters make ${filters} maps. The window has ${place[0]} places down and ${place[1]} across: ${sizeText(answer)}.`,
			zh: `${filters} 个滤波器出 ${filters} 张图。窗口竖着有 ${place[0]} 个位置，横着有 ${place[1]} 个：${sizeText(answer)}。`
		},
		state: inCosts(4)
	};
});
