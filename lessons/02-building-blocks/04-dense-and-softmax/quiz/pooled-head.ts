import { elementCount, rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer, pick } from '$lib/quiz/random';
import { denseParameters, featuresOf } from '../counts';
import { inDense } from './figure';

/** What is left of the parameters if the maps are averaged instead of flattened. */
export default template('pooled-head', { skill: 'parameters', level: 3 }, (random) => {
	const channels = pick(random, [32, 64, 128, 256]);
	const side = integer(random, 4, 8);
	const classes = pick(random, [5, 10, 20]);
	const maps = [channels, side, side];
	const pooled = denseParameters(channels, classes);
	const flat = denseParameters(featuresOf(maps), classes);
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `${channels} maps of ${side}×${side} go through global average pooling and then a dense layer with ${classes} neurons, biases included. How many parameters do these two layers have together?`,
			zh: `${channels} 张 ${side}×${side} 的特征图先做全局平均池化，再接有 ${classes} 个神经元的全连接层（有偏置）。这两层一共有多少个参数？`
		},
		matrices: [],
		answer: number(pooled),
		mistakes: [
			{
				misconception: 'replacedLayerCounted',
				value: number(flat),
				feedback: {
					en: `${flat} is what flattening costs. The pooling leaves one number of each map, so that the neurons have less to weigh.`,
					zh: `${flat} 是展平的代价。池化以后每张图只剩一个数，神经元要加权的数少得多。`
				}
			},
			{
				misconception: 'onePerImage',
				value: number(denseParameters(1, classes)),
				feedback: {
					en: `This leaves one number for the whole picture. Global pooling averages each map by itself: ${channels} numbers.`,
					zh: `这样算等于整幅图只剩一个数。全局池化是每张图各求各的平均：共 ${channels} 个数。`
				}
			},
			{
				misconception: 'forgotBias',
				value: number(elementCount([classes, channels])),
				feedback: {
					en: `The weights are right. Each of the ${classes} neurons has a bias too.`,
					zh: `权重数对了。${classes} 个神经元还各有一个偏置。`
				}
			},
			{
				misconception: 'poolingHasWeights',
				value: number(pooled + channels),
				feedback: {
					en: `This gives the pooling ${channels} parameters. A mean has nothing to learn.`,
					zh: `这样算等于池化有 ${channels} 个参数。求平均没有什么要学的。`
				}
			}
		],
		hints: [
			hint(
				inDense({ channels: 3, height: 3, width: 3, neurons: 4 }),
				`This is the layer behind flattened maps: each neuron weighs every place. Averaging comes first here; how many numbers are left of ${channels} maps?`,
				`图中是展平之后的全连接层：每个神经元给每个位置都配一个权重。这里先求平均，${channels} 张图还剩几个数？`
			),
			hint(
				inDense({ channels: 3, height: 1, width: 1, neurons: 4 }),
				`Each of the ${classes} neurons reads ${channels} numbers and has a bias. A mean has nothing to learn.`,
				`${classes} 个神经元，每个读 ${channels} 个数，另有一个偏置。求平均没有什么要学的。`
			)
		],
		explanation: {
			en: `The mean of each map is ${channels} numbers and has no parameters. Then ${channels}·${classes} + ${classes} = ${pooled}. With flattening it would be ${flat}, mostly for telling apart where in the maps something was found.`,
			zh: `每张图求平均，得 ${channels} 个数，不用参数。接着是 ${channels}·${classes} + ${classes} = ${pooled}。展平则要 ${flat} 个，多出来的主要用在分辨东西在图中的哪个地方。`
		},
		state: inDense({ channels: 3, height: 1, width: 1, neurons: 4 })
	};
});
