import type { Translated } from '$lib/i18n/language';
import { template } from '$lib/quiz/ask';
import { orderOf } from '$lib/quiz/ask-many';
import { hint } from '$lib/quiz/hints/hint';
import { integer, pick } from '$lib/quiz/random';
import { inCosts, inNetwork } from './figure';
import { rowsThrough, shapeText } from './shapes';

const names: Readonly<Record<string, Translated>> = {
	conv: { en: 'convolution', zh: '卷积' },
	relu: { en: 'ReLU', zh: 'ReLU' },
	pool: { en: '2×2 max pooling', zh: '2×2 最大池化' },
	flatten: { en: 'flattening', zh: '展平' },
	dense: { en: 'dense layer', zh: '全连接层' },
	softmax: { en: 'softmax', zh: 'softmax' }
};

/** The layers of a small network, told by what they read and make. */
export default template('pixel-to-probability', { skill: 'tensor-shapes', level: 1 }, (random) => {
	const [channels, side] = [pick(random, [1, 3]), 4 * integer(random, 5, 9)];
	const [filters, classes] = [pick(random, [6, 8, 12]), pick(random, [5, 10])];
	const rows = rowsThrough(
		{
			conv: { type: 'conv2d', outChannels: filters, kernelSize: 5, padding: 2 },
			relu: { type: 'relu' },
			pool: { type: 'maxPool2d', kernelSize: 2 },
			flatten: { type: 'flatten' },
			dense: { type: 'linear', outFeatures: classes },
			softmax: { type: 'softmax', dim: 1 }
		},
		[channels, side, side]
	);
	const shapes = rows.map(({ inputShapes, outputShape }) =>
		[inputShapes[0], outputShape].map(shapeText)
	);
	const items = rows.map(({ name }, index) => {
		const [from, to] = shapes[index];
		const told = (language: 'en' | 'zh') => `${names[name][language]}: ${from} → ${to}`;
		return { id: name, text: { en: told('en'), zh: told('zh').replace(': ', '：') } };
	});
	const [made] = shapes[0].toReversed();

	return {
		kind: 'order',
		stem: {
			en: `A network reads pictures of ${channels}×${side}×${side} (channels × height × width) and tells ${classes} classes apart. Put its layers in order; each line says what the layer reads and what it makes.`,
			zh: `一个网络读 ${channels}×${side}×${side}（通道 × 高 × 宽）的图像，分成 ${classes} 类。请排出各层的先后；每一行写着这一层读入的形状和给出的形状。`
		},
		matrices: [],
		...orderOf(random, items),
		mistakes: [
			{
				misconception: 'softmaxTooEarly',
				value: ['conv', 'relu', 'pool', 'flatten', 'softmax', 'dense'],
				feedback: {
					en: 'Softmax turns scores into probabilities, and there are no scores before the dense layer has made them.',
					zh: 'softmax 是把得分变成概率，而得分要由全连接层先算出来。'
				},
				state: inCosts(9)
			},
			{
				misconception: 'flattenTooEarly',
				value: ['flatten', 'conv', 'relu', 'pool', 'dense', 'softmax'],
				feedback: {
					en: 'Once flattened, nobody knows any more which pixels are neighbours. A convolution needs rows and columns, so flattening waits until the maps are done.',
					zh: '一展平，就不知道谁和谁相邻了。卷积要有行有列，所以要等特征图都算完才展平。'
				},
				state: inCosts(7)
			},
			{
				misconception: 'activationBeforeLayer',
				value: ['relu', 'conv', 'pool', 'flatten', 'dense', 'softmax'],
				feedback: {
					en: `ReLU comes behind the layer that it bends. Before the convolution there are ${channels} channels; this ReLU reads ${filters}.`,
					zh: `ReLU 接在它要“弄弯”的那一层后面。卷积之前只有 ${channels} 个通道，而这个 ReLU 读的是 ${filters} 个。`
				},
				state: inCosts(2)
			},
			{
				misconception: 'poolingBeforeActivation',
				value: ['conv', 'pool', 'relu', 'flatten', 'dense', 'softmax'],
				feedback: {
					en: `ReLU and max pooling give the same in either order. But this ReLU reads maps of ${side}×${side}, as they are before pooling has halved them.`,
					zh: `ReLU 和最大池化先做哪个，结果一样。但这里的 ReLU 读的图是 ${side}×${side}，那是池化减半之前的大小。`
				},
				state: inCosts(3)
			}
		],
		hints: [
			hint(
				inNetwork(7, 0),
				`The first layer reads the picture, ${channels}×${side}×${side}. The last one makes probabilities of ${classes} scores.`,
				`第一层读的是图像 ${channels}×${side}×${side}，最后一层把 ${classes} 个得分变成概率。`
			),
			hint(
				inCosts(1),
				`What a layer makes, the next one reads. The first makes ${made}: look for a layer that reads that.`,
				`一层给出的，就是下一层读入的。第一层给出 ${made}，找一找哪一层读的是它。`
			)
		],
		explanation: {
			en: `From shape to shape: ${[shapes[0][0], ...shapes.map(([, to]) => to)].join(' → ')}.`,
			zh: `顺着形状看：${[shapes[0][0], ...shapes.map(([, to]) => to)].join(' → ')}。`
		},
		state: inCosts(9)
	};
});
