import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer, pick, shuffled } from '$lib/quiz/random';
import { inNetwork } from './figure';

/** What changes from one picture to the next. */
export default template('map-or-kernel', { skill: 'channels', level: 1 }, (random) => {
	const filters = pick(random, [4, 6, 8, 12]);
	const kernel = pick(random, [3, 5]);
	const [one, other] = shuffled(random, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
	const side = 4 * integer(random, 5, 9);
	const choice = choiceOf(
		random,
		{ text: { en: `only the ${filters} feature maps`, zh: `只有 ${filters} 张特征图` } },
		[
			{
				misconception: 'mapsForKernels',
				option: {
					text: {
						en: `the ${filters} kernels, for they are the feature maps`,
						zh: `${filters} 个卷积核，因为卷积核就是特征图`
					}
				},
				feedback: {
					en: `A kernel has ${kernel}×${kernel} weights and was learned before. A map has ${side}×${side} numbers and is what the kernel gives for this picture.`,
					zh: `卷积核有 ${kernel}×${kernel} 个权重，早就学好了。特征图有 ${side}×${side} 个数，是卷积核对这张图像算出的结果。`
				},
				state: inNetwork(one, 0)
			},
			{
				misconception: 'everythingChanges',
				option: { text: { en: 'kernels and feature maps', zh: '卷积核和特征图都变' } },
				feedback: {
					en: 'A forward pass only uses the kernels. They change in training, and not afterwards.',
					zh: '前向传播只是使用卷积核。卷积核在训练时才会变，训练完就不变了。'
				}
			},
			{
				misconception: 'nothingChanges',
				option: {
					text: { en: 'nothing but the probabilities', zh: '除了概率，什么都不变' }
				},
				feedback: {
					en: 'The probabilities are computed from the maps. If those stayed, so would the answer.',
					zh: '概率是由特征图算出来的。特征图不变，答案也就不会变。'
				}
			}
		]
	);
	return {
		kind: 'choice',
		...choice,
		stem: {
			en: `The first layer of a trained network has ${filters} kernels of ${kernel}×${kernel}, and makes maps of ${side}×${side}. It has read a ${one}, and now it reads a ${other}. What of this layer changes?`,
			zh: `一个训练好的网络，第一层有 ${filters} 个 ${kernel}×${kernel} 的卷积核，输出 ${side}×${side} 的特征图。它刚读完一个 ${one}，现在读一个 ${other}。这一层里有什么会变？`
		},
		matrices: [],
		hints: [
			hint(
				inNetwork(one, 0),
				`Here the network looks at a ${one}. Find the kernel of the first map: was it learned in training, or computed from the picture?`,
				`这里网络看的是 ${one}。找到第一张特征图的卷积核：它是训练时学到的，还是由这张图像算出来的？`
			),
			hint(
				inNetwork(other, 0),
				`And here at a ${other}, with the same layer. Compare the kernel, and compare the map.`,
				`换成 ${other}，还是同一层。比一比卷积核，再比一比特征图。`
			)
		],
		explanation: {
			en: `The ${filters} kernels are what the network has learned, and they stay. Applied to another picture they give other maps.`,
			zh: `${filters} 个卷积核是网络学到的东西，不会变。用在另一张图像上，得到的是另一组特征图。`
		},
		state: inNetwork(other, 0)
	};
});
