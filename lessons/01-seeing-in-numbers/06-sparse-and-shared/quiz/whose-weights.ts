import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { shuffled } from '$lib/quiz/random';
import type { Connection } from '$lib/scenes/convolution-matrix/parameters';
import { inMatrix } from './figure';
import { drawCounted, kindFacts, layerKinds } from './layer-kinds';

/** The other two kinds change places in the head of somebody who knows only one of them. */
const swapped = (a: Connection, b: Connection) => (kind: Connection) =>
	kind === a ? b : kind === b ? a : kind;

/** Which number of free weights belongs to which layer. */
export default template('whose-weights', { skill: 'weight-sharing', level: 1 }, (random) => {
	const { size, kernel, side, inputs, outputs, counts, formulas } = drawCounted(random);
	const asked = shuffled(random, layerKinds);
	const partners = [
		...layerKinds.map((kind) => ({ id: kind, count: counts[kind] })),
		{ id: 'sum', count: inputs + outputs }
	];
	const figure = { size: 3, kernel: 2 } as const;

	return {
		kind: 'match',
		stem: {
			en: `From ${size}×${size} numbers to ${side}×${side}, with windows of ${kernel}×${kernel} where there are windows; one channel, no bias. How many free weights has each layer?`,
			zh: `从 ${size}×${size} 个数到 ${side}×${side} 个数，用窗口的话窗口是 ${kernel}×${kernel}；一个通道，无偏置。各层有多少个自由权重？`
		},
		matrices: [],
		items: asked.map((kind) => ({ id: kind, text: kindFacts[kind].name })),
		partners: shuffled(random, partners).map(({ id, count }) => ({
			id,
			text: { en: `${count}`, zh: `${count}` }
		})),
		answer: asked,
		mistakes: [
			{
				misconception: 'nothingShared',
				value: asked.map(swapped('convolution', 'local')),
				feedback: {
					en: `The ${outputs} windows of a convolution share one kernel, and so it has the fewest weights. A locally connected layer has a kernel for each of them.`,
					zh: `卷积的 ${outputs} 个窗口共用一个卷积核，所以权重最少。局部连接层为每个窗口各备一个。`
				},
				state: inMatrix({ ...figure, connection: 'convolution' }, 'cell', 1)
			},
			{
				misconception: 'denseCounted',
				value: asked.map(swapped('dense', 'local')),
				feedback: {
					en: `A locally connected layer has wires within its windows only: ${kernel ** 2} for each output, where a dense layer has ${inputs}.`,
					zh: `局部连接层只有窗口之内的连线：每个输出 ${kernel ** 2} 条，而全连接层有 ${inputs} 条。`
				},
				state: inMatrix({ ...figure, connection: 'local' }, 'cell', 1)
			},
			{
				misconception: 'addedForMultiplied',
				value: asked.map((kind) => (kind === 'dense' ? 'sum' : kind)),
				feedback: {
					en: `${inputs + outputs} are the numbers that go in and come out. A dense layer has a weight for each pair of them.`,
					zh: `${inputs + outputs} 是输入和输出的个数之和。全连接层为每一对输入和输出备一个权重。`
				},
				state: inMatrix({ ...figure, connection: 'dense' }, 'cell', 1)
			}
		],
		hints: layerKinds.map((connection) =>
			hint(
				inMatrix({ ...figure, connection }, 'cell', 0),
				`${kindFacts[connection].rule.en}: $${formulas[connection].symbols} = ${formulas[connection].numbers}$`,
				`${kindFacts[connection].rule.zh}：$${formulas[connection].symbols} = ${formulas[connection].numbers}$`
			)
		),
		explanation: {
			en: `Dense: ${inputs}·${outputs} = ${counts.dense}. Locally connected: ${outputs}·${kernel ** 2} = ${counts.local}. Convolution: ${kernel}·${kernel} = ${counts.convolution}.`,
			zh: `全连接：${inputs}·${outputs} = ${counts.dense}。局部连接：${outputs}·${kernel ** 2} = ${counts.local}。卷积：${kernel}·${kernel} = ${counts.convolution}。`
		},
		state: inMatrix(figure)
	};
});
