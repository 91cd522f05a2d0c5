import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { formulaHints } from '$lib/quiz/hints/formula-hints';
import { integer, pick } from '$lib/quiz/random';
import { inWiring, layerOf } from './figure';

/** The weights of a depthwise convolution followed by a 1×1 convolution. */
export default template('two-steps', { skill: 'groups', level: 3 }, (random) => {
	const inChannels = integer(random, 3, 12);
	const outChannels = inChannels * pick(random, [1, 2, 3]);
	const kernel = pick(random, [3, 5]);
	const change = { inChannels, outChannels, kernel, bias: false };
	const { cost: full, ways } = layerOf(change);
	const both = ways.find(({ id }) => id === 'separable')?.cost.weights ?? 0;
	const depthwise = layerOf({ ...change, outChannels: inChannels, groups: inChannels }).cost;
	const pointwise = layerOf({ ...change, kernel: 1 }).cost;
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `A depthwise ${kernel}×${kernel} convolution over ${inChannels} channels, then a 1×1 convolution with ${outChannels} filters, both without bias. How many weights in all?`,
			zh: `先对 ${inChannels} 个通道作 ${kernel}×${kernel} 的深度卷积，再用 ${outChannels} 个滤波器作 1×1 卷积，都不带偏置。一共有多少个权重？`
		},
		matrices: [],
		answer: number(both),
		mistakes: [
			{
				misconception: 'replacedLayerCounted',
				value: number(full.weights),
				feedback: {
					en: `That is one full ${kernel}×${kernel} convolution. In two steps no kernel both sees shapes and mixes channels.`,
					zh: `这是一次做完的 ${kernel}×${kernel} 普通卷积。分成两步后，没有哪个卷积核既看形状又混通道。`
				},
				state: inWiring(change)
			},
			{
				misconception: 'depthwiseOnly',
				value: number(depthwise.weights),
				feedback: {
					en: `That is the depthwise step alone: one kernel a channel. The 1×1 convolution has weights too.`,
					zh: `这只是深度卷积那一步：每个通道一个卷积核。1×1 卷积也有权重。`
				},
				state: inWiring({ ...change, outChannels: inChannels, groups: inChannels })
			},
			{
				misconception: 'pointwiseOnly',
				value: number(pointwise.weights),
				feedback: {
					en: `That is the 1×1 step alone. Before it each channel has a ${kernel}×${kernel} kernel of its own.`,
					zh: `这只是 1×1 那一步。在它之前，每个通道还有自己的 ${kernel}×${kernel} 卷积核。`
				},
				state: inWiring({ ...change, kernel: 1 })
			}
		],
		hints: formulaHints(
			{
				en: 'First one kernel for each channel, then for each filter one weight a channel',
				zh: '先是每个通道一个卷积核，再是每个滤波器对每个通道一个权重'
			},
			{
				symbols: 'k^2 \\cdot C_{\\mathrm{in}} + C_{\\mathrm{in}} \\cdot C_{\\mathrm{out}}',
				numbers: `${kernel}^2 \\cdot ${inChannels} + ${inChannels} \\cdot ${outChannels}`
			},
			inWiring({ ...change, outChannels: inChannels, groups: inChannels }),
			inWiring({ ...change, kernel: 1 })
		),
		explanation: {
			en: `${kernel ** 2}·${inChannels} = ${depthwise.weights} for the shapes and ${inChannels}·${outChannels} = ${pointwise.weights} for the mixing: ${both}, where a full convolution has ${full.weights}.`,
			zh: `看形状用 ${kernel ** 2}·${inChannels} = ${depthwise.weights} 个，混通道用 ${inChannels}·${outChannels} = ${pointwise.weights} 个，共 ${both} 个；普通卷积要 ${full.weights} 个。`
		},
		state: inWiring({ ...change, groups: outChannels === inChannels ? inChannels : 1 })
	};
});
