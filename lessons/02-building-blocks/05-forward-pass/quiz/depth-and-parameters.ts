import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer, pick } from '$lib/quiz/random';
import { denseParameters, featuresOf } from '../../04-dense-and-softmax/counts';
import { costOf } from './convolution';
import { inCosts } from './figure';

/** A deep network of convolutions beside one dense layer. */
export default template('depth-and-parameters', { skill: 'parameters', level: 3 }, (random) => {
	const side = 4 * integer(random, 5, 8);
	const neurons = pick(random, [128, 256]);
	const channels = pick(random, [8, 16]);
	const depth = integer(random, 6, 12);
	const first = costOf({ channels: 1, filters: channels, side, kernel: 3 }).parameters;
	const next = costOf({ channels, filters: channels, side, kernel: 3 }).parameters;
	const deep = first + (depth - 1) * next;
	const dense = denseParameters(featuresOf([1, side, side]), neurons);
	const choice = choiceOf(
		random,
		{ text: { en: 'the single dense layer', zh: '那一个全连接层' } },
		[
			{
				misconception: 'moreLayersMoreParameters',
				option: {
					text: { en: `the ${depth} convolutions`, zh: `那 ${depth} 个卷积层` }
				},
				feedback: {
					en: `There are more of them, but each has only ${next} parameters, the first ${first}: together ${deep}.`,
					zh: `层数是多，可是每层只有 ${next} 个参数，第一层 ${first} 个：一共 ${deep} 个。`
				},
				state: inCosts(4, { extra: 6 })
			},
			{
				misconception: 'sameInputSameParameters',
				option: { text: { en: 'both have the same number', zh: '一样多' } },
				feedback: {
					en: 'They read the same picture, but a convolution uses its weights again at every place, and a dense layer has one for each pixel.',
					zh: '读的是同一张图像，但卷积在每个位置重复使用同一组权重，全连接层则是每个像素一个权重。'
				}
			},
			{
				misconception: 'dependsOnPicture',
				option: {
					text: { en: 'that depends on what the picture shows', zh: '要看图上是什么' }
				},
				feedback: {
					en: 'Parameters are fixed once the network is built. What depends on the picture are the maps.',
					zh: '网络搭好以后，参数个数就定了。随图像而变的是特征图。'
				}
			}
		]
	);
	return {
		kind: 'choice',
		...choice,
		stem: {
			en: `Pictures of ${side}×${side} with one channel are read by (a) ${depth} convolutions in a row, all with 3×3 kernels and ${channels} filters, or (b) one dense layer with ${neurons} neurons. Which has more parameters?`,
			zh: `${side}×${side} 的单通道图像，可以交给：（甲）连着 ${depth} 个卷积层，卷积核都是 3×3，每层 ${channels} 个滤波器；（乙）一个有 ${neurons} 个神经元的全连接层。哪一个参数多？`
		},
		matrices: [],
		hints: [
			hint(
				inCosts(1, { extra: 6 }),
				`Count one convolution: each of its ${channels} filters has 3·3 weights for each map that it reads, and a bias. The first has ${first}.`,
				`先数一层卷积：${channels} 个滤波器，每个对读到的每张图有 3·3 个权重，另有一个偏置。第一层是 ${first} 个。`
			),
			hint(
				inCosts(8, { extra: 6 }),
				`Then one neuron of the dense layer: it has a weight for each of the ${side}·${side} pixels. There are ${neurons} neurons.`,
				`再数全连接层的一个神经元：${side}·${side} 个像素，每个一个权重。这样的神经元有 ${neurons} 个。`
			)
		],
		explanation: {
			en: `(a) ${first} + ${depth - 1}·${next} = ${deep}. (b) ${side}·${side}·${neurons} + ${neurons} = ${dense}. It is not the number of layers that counts, but the weights in each.`,
			zh: `（甲）${first} + ${depth - 1}·${next} = ${deep}；（乙）${side}·${side}·${neurons} + ${neurons} = ${dense}。要看的不是层数，而是每层有多少权重。`
		},
		state: inCosts(0, { extra: 6 })
	};
});
