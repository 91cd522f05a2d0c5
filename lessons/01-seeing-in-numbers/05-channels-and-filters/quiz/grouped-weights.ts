import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { countHints } from '$lib/quiz/hints/count-hints';
import { forgotGroups, groupsMultiply, oneGroup } from '$lib/quiz/misconceptions/counting';
import { integer, pick } from '$lib/quiz/random';
import { inWiring, layerOf } from './figure';

/** The weights of a grouped convolution. */
export default template('grouped-weights', { skill: 'groups', level: 2 }, (random) => {
	const groups = integer(random, 2, 4);
	const [inPerGroup, outPerGroup] = [integer(random, 2, 4), integer(random, 2, 5)];
	const [inChannels, outChannels] = [inPerGroup * groups, outPerGroup * groups];
	const kernel = pick(random, [1, 3]);
	const change = { inChannels, outChannels, kernel, groups, bias: false };
	const { cost } = layerOf(change);
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `${inChannels} channels in, ${outChannels} filters of ${kernel}×${kernel}, ${groups} groups, no bias. How many weights?`,
			zh: `输入 ${inChannels} 个通道，${outChannels} 个 ${kernel}×${kernel} 的滤波器，分成 ${groups} 组，无偏置。有多少个权重？`
		},
		matrices: [],
		answer: number(cost.weights),
		mistakes: [
			{
				misconception: 'forgotGroups',
				value: number(forgotGroups(change)),
				feedback: {
					en: `That is without groups. In ${groups} groups a filter reads only ${inPerGroup} of the ${inChannels} channels.`,
					zh: `这是不分组的情形。分成 ${groups} 组以后，一个滤波器只读 ${inChannels} 个通道中的 ${inPerGroup} 个。`
				},
				state: inWiring({ ...change, groups: 1 })
			},
			{
				misconception: 'partForWhole',
				value: number(oneGroup(change)),
				feedback: {
					en: `Both counts were divided by ${groups}: that is one group. There are ${groups} such groups.`,
					zh: `两个数都除以了 ${groups}，得到的是一组。这样的组有 ${groups} 个。`
				},
				state: inWiring(change, outPerGroup - 1)
			},
			{
				misconception: 'groupsMultiply',
				value: number(groupsMultiply(change)),
				feedback: {
					en: `Groups do not add filters. They make each of the ${outChannels} filters smaller.`,
					zh: `分组不会多出滤波器，只会让 ${outChannels} 个滤波器各自变小。`
				},
				state: inWiring({ ...change, groups: 1 })
			}
		],
		hints: countHints(change, inWiring(change, 0)),
		explanation: {
			en: `Each of the ${outChannels} filters has ${inChannels} ÷ ${groups} = ${inPerGroup} kernels of ${kernel ** 2} weights: ${cost.weights} in all.`,
			zh: `${outChannels} 个滤波器各有 ${inChannels} ÷ ${groups} = ${inPerGroup} 个卷积核，每个 ${kernel ** 2} 个权重，共 ${cost.weights} 个。`
		},
		state: inWiring(change, outPerGroup)
	};
});
