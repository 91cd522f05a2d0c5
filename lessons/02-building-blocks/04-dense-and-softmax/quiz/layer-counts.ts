import { elementCount } from '$lib/engine';
import type { Layer } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { matchOf } from '$lib/quiz/ask-many';
import { hint } from '$lib/quiz/hints/hint';
import { pick } from '$lib/quiz/random';
import { learnedBy } from '../../02-pooling/learned';
import { featuresOf } from '../counts';
import { inDense } from './figure';

/** Layers that read the same maps, and what each has to learn. */
export default template('layer-counts', { skill: 'parameters', level: 2 }, (random) => {
	const [channels, filters] = [pick(random, [3, 4, 8]), pick(random, [6, 10, 16])];
	const [side, neurons] = [pick(random, [4, 6, 7, 8]), pick(random, [5, 10, 20])];
	const maps = [channels, side, side];
	const [features, plane] = [featuresOf(maps), elementCount(maps.slice(1))];
	const learned = (layer: Layer) => learnedBy(layer, [1, ...maps]);
	const conv = { type: 'conv2d', outChannels: filters, kernelSize: 3, padding: 1 } as const;
	const dense = (inputs: number, bias = true) =>
		learnedBy({ type: 'linear', outFeatures: neurons, bias }, [1, inputs]);
	const counts = {
		conv: learned(conv),
		convWeights: learned({ ...conv, bias: false }),
		dense: dense(features),
		denseWeights: dense(features, false),
		densePlane: dense(plane),
		pool: learned({ type: 'maxPool2d', kernelSize: 2 }),
		poolWindow: elementCount([2, 2])
	};
	const figure = inDense({ channels: 3, height: 3, width: 3, neurons: 4 });

	return {
		kind: 'match',
		stem: {
			en: `Each of these layers reads ${channels} maps of ${side}×${side}. How many numbers does each have to learn, biases included?`,
			zh: `下面各层读的都是 ${channels} 张 ${side}×${side} 的特征图。连偏置在内，各要学多少个数？`
		},
		matrices: [],
		...matchOf(
			random,
			[
				{
					id: 'conv-layer',
					partner: 'conv',
					text: {
						en: `convolution with ${filters} filters of 3×3`,
						zh: `卷积，${filters} 个 3×3 的滤波器`
					}
				},
				{
					id: 'dense-layer',
					partner: 'dense',
					text: {
						en: `flattening, then a dense layer with ${neurons} neurons`,
						zh: `展平后接 ${neurons} 个神经元的全连接层`
					}
				},
				{
					id: 'pool-layer',
					partner: 'pool',
					text: { en: '2×2 max pooling', zh: '2×2 最大池化' }
				}
			],
			Object.entries(counts).map(([id, count]) => {
				return { id, text: { en: `${count}`, zh: `${count}` } };
			}),
			[
				{
					misconception: 'forgotBias',
					instead: { 'conv-layer': 'convWeights', 'dense-layer': 'denseWeights' },
					feedback: {
						en: `These are the weights alone. Each of the ${filters} filters and each of the ${neurons} neurons has a bias as well.`,
						zh: `这只是权重的个数。${filters} 个滤波器、${neurons} 个神经元，还各有一个偏置。`
					}
				},
				{
					misconception: 'forgotChannels',
					instead: { 'dense-layer': 'densePlane' },
					feedback: {
						en: `For the dense layer you counted one map, ${plane} numbers. Flattened, all ${channels} maps lie in the row: ${features} numbers.`,
						zh: `算全连接层时，你只算了一张图的 ${plane} 个数。展平以后，${channels} 张图都在那一行里，共 ${features} 个数。`
					}
				},
				{
					misconception: 'poolingHasWeights',
					instead: { 'pool-layer': 'poolWindow' },
					feedback: {
						en: `${counts.poolWindow} is the number of cells in the window. Pooling compares them and multiplies none by a weight.`,
						zh: `${counts.poolWindow} 是窗口的格数。池化只比大小，并不乘权重。`
					}
				}
			]
		),
		hints: [
			hint(
				figure,
				`Two questions for each layer: how many numbers does one output read, and which outputs share their weights? A neuron of the dense layer reads all ${channels}·${side}·${side} = ${features} numbers and shares with nobody.`,
				`每一层问两件事：一个输出要读多少个数？哪些输出共用权重？全连接层的一个神经元要读全部 ${channels}·${side}·${side} = ${features} 个数，而且不与别人共用。`
			),
			hint(
				inDense({ channels: 3, height: 3, width: 3, neurons: 4 }, { view: 'convolution' }),
				`A filter of the convolution reads ${channels}·3·3 = ${channels * 9} numbers at a time and uses the same weights at every place.`,
				`卷积的一个滤波器每次读 ${channels}·3·3 = ${channels * 9} 个数，在每个位置都用同一组权重。`
			)
		],
		explanation: {
			en: `Convolution: (${channels}·3·3 + 1)·${filters} = ${counts.conv}. Dense layer: (${features} + 1)·${neurons} = ${counts.dense}. Pooling: ${counts.pool}.`,
			zh: `卷积：(${channels}·3·3 + 1)·${filters} = ${counts.conv}。全连接层：(${features} + 1)·${neurons} = ${counts.dense}。池化：${counts.pool}。`
		},
		state: figure
	};
});
