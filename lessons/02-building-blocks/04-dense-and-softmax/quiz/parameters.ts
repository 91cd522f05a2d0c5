import { elementCount, rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { sizeText } from '$lib/quiz/print';
import { integer, pick } from '$lib/quiz/random';
import { denseParameters, featuresOf } from '../counts';
import { inDense } from './figure';

/** The parameters of a dense layer behind flattened maps. */
export default template('parameters', { skill: 'parameters', level: 2 }, (random) => {
	const channels = pick(random, [4, 8, 16, 32]);
	const side = integer(random, 3, 8);
	const neurons = pick(random, [10, 20, 50, 100]);
	const maps = [channels, side, side];
	const features = featuresOf(maps);
	const weights = elementCount([neurons, features]);
	const plane = elementCount(maps.slice(1));
	const answer = denseParameters(features, neurons);
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `${channels} maps of ${side}×${side} are flattened and go into a dense layer with ${neurons} neurons. How many parameters does the layer have, biases included?`,
			zh: `${channels} 张 ${side}×${side} 的特征图展平以后，接一个有 ${neurons} 个神经元的全连接层。连偏置在内，这一层有多少个参数？`
		},
		matrices: [],
		answer: number(answer),
		mistakes: [
			{
				misconception: 'forgotBias',
				value: number(weights),
				feedback: {
					en: `${weights} are the weights. Each of the ${neurons} neurons has a bias as well.`,
					zh: `${weights} 只是权重的个数。${neurons} 个神经元还各有一个偏置。`
				}
			},
			{
				misconception: 'forgotChannels',
				value: number(denseParameters(plane, neurons)),
				feedback: {
					en: `This counts ${side}×${side} = ${plane} values. But there are ${channels} such maps, and every neuron reads them all.`,
					zh: `这样算只有 ${side}×${side} = ${plane} 个数。可是这样的图有 ${channels} 张，每个神经元都要全部读。`
				}
			},
			{
				misconception: 'weightPerMap',
				value: number(denseParameters(channels, neurons)),
				feedback: {
					en: `This gives each map one weight. That would be right if each map had been averaged to one number first; flattening keeps all ${plane} of them.`,
					zh: `这样算等于一张图只配一个权重。先把每张图平均成一个数，才是这样；展平则把每张图的 ${plane} 个数都留下来。`
				}
			},
			{
				misconception: 'allShared',
				value: number(features + neurons),
				feedback: {
					en: `This lets all neurons use the same ${features} weights. In a dense layer nothing is shared: each neuron has ${features} of its own.`,
					zh: `这样算等于所有神经元共用同样的 ${features} 个权重。全连接层什么都不共享：每个神经元各有 ${features} 个。`
				}
			}
		],
		hints: [
			hint(
				inDense({ channels: 3, height: 3, width: 3, neurons: 1 }),
				`How many numbers does one neuron read? All maps lie in one row: ${sizeText(maps)}.`,
				`一个神经元读多少个数？所有的图都排在一行里：${sizeText(maps)}。`
			),
			hint(
				inDense({ channels: 3, height: 3, width: 3, neurons: 4 }),
				`So each neuron has ${features} weights and a bias, and no two neurons share any.`,
				`所以每个神经元有 ${features} 个权重和一个偏置，神经元之间什么也不共用。`
			)
		],
		explanation: {
			en: `Flattened they are ${sizeText(maps)} = ${features} values. Each neuron has a weight for every one, and a bias: ${features}·${neurons} + ${neurons} = ${answer}.`,
			zh: `展平以后是 ${sizeText(maps)} = ${features} 个数。每个神经元对每个数各有一个权重，再加一个偏置：${features}·${neurons} + ${neurons} = ${answer}。`
		},
		state: inDense({ channels: 3, height: 3, width: 3, neurons: 4 })
	};
});
