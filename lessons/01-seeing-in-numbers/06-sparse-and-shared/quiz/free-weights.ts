import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { formulaHints } from '$lib/quiz/hints/formula-hints';
import { pick } from '$lib/quiz/random';
import { inMatrix, layerOf } from './figure';
import { drawCounted, kindFacts, layerKinds } from './layer-kinds';

/** The free weights of one kind of layer, over sizes that the figure may be too small for. */
export default template('free-weights', { skill: 'weight-sharing', level: 2 }, (random) => {
	const kind = pick(random, layerKinds);
	const { size, kernel, side, inputs, outputs, counts, formulas } = drawCounted(random);
	const feedback = {
		dense: {
			en: `${counts.dense} is what a dense layer has: a weight for every input and every output.`,
			zh: `${counts.dense} 是全连接层的个数：每个输入与每个输出之间都有一个权重。`
		},
		local: {
			en: `${counts.local} is what a locally connected layer has: ${kernel ** 2} for each of ${outputs} windows, none shared.`,
			zh: `${counts.local} 是局部连接层的个数：${outputs} 个窗口各有 ${kernel ** 2} 个，互不共享。`
		},
		convolution: {
			en: `${counts.convolution} is what a convolution has: one kernel for all windows.`,
			zh: `${counts.convolution} 是卷积层的个数：所有窗口共用一个卷积核。`
		}
	};
	const misconceptions = {
		dense: 'denseCounted',
		local: 'nothingShared',
		convolution: 'allShared'
	} as const;
	const reasons = {
		dense: {
			en: `${inputs} inputs times ${outputs} outputs`,
			zh: `${inputs} 个输入乘以 ${outputs} 个输出`
		},
		local: {
			en: `${outputs} windows with ${kernel ** 2} weights each`,
			zh: `${outputs} 个窗口，每个 ${kernel ** 2} 个权重`
		},
		convolution: {
			en: `${kernel}·${kernel} weights that all windows share`,
			zh: `所有窗口共用 ${kernel}·${kernel} 个权重`
		}
	};
	const inFigure = { connection: kind, size: 3, kernel: 2 } as const;

	return {
		kind: 'number',
		stem: {
			en: `From ${size}×${size} numbers to ${side}×${side}, with windows of ${kernel}×${kernel} where there are windows; one channel, no bias. How many free weights has ${kindFacts[kind].name.en}?`,
			zh: `从 ${size}×${size} 个数到 ${side}×${side} 个数，用窗口的话窗口是 ${kernel}×${kernel}；一个通道，无偏置。${kindFacts[kind].name.zh}有多少个自由权重？`
		},
		matrices: [],
		answer: rational.from(counts[kind]),
		mistakes: [
			...layerKinds
				.filter((other) => other !== kind)
				.map((other) => ({
					misconception: misconceptions[other],
					value: rational.from(counts[other]),
					feedback: feedback[other],
					state: inMatrix({ ...inFigure, connection: other })
				})),
			{
				misconception: 'addedForMultiplied',
				value: rational.from(inputs + outputs),
				feedback: {
					en: `${inputs} + ${outputs} counts numbers in and out. A weight belongs to a wire between them.`,
					zh: `${inputs} + ${outputs} 数的是输入和输出的数。权重属于两者之间的连线。`
				}
			}
		],
		hints: formulaHints(kindFacts[kind].rule, formulas[kind], inMatrix(inFigure)),
		explanation: {
			en: `${reasons[kind].en}: ${counts[kind]}. The figure shows the same for 3×3 under 2×2: ${layerOf(inFigure).weights[kind]}.`,
			zh: `${reasons[kind].zh}，得 ${counts[kind]}。图中是 3×3 配 2×2 的情形：${layerOf(inFigure).weights[kind]} 个。`
		},
		state: inMatrix(inFigure)
	};
});
