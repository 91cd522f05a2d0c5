import { template } from '$lib/quiz/ask';
import { orderOf } from '$lib/quiz/ask-many';
import { hint } from '$lib/quiz/hints/hint';
import { integer, pick } from '$lib/quiz/random';
import type { FigureId } from '$lib/scenes/tiny-cnn/figures';
import { inNetwork } from './figure';

const steps = ['scores', 'dense', 'pool', 'relu', 'conv', 'update'] as const;

/** The order of the way back through a small network. */
export default template('backward-order', { skill: 'backpropagation', level: 1 }, (random) => {
	const label = integer(random, 0, 2);
	const kernel = pick(random, [3, 5]);
	const window = pick(random, [2, 3]);
	const change = { label };
	const show = (figure: FigureId, stage: 'backward' | 'update' = 'backward') =>
		inNetwork(change, stage, figure);
	const texts = {
		scores: {
			en: 'take p − y at the scores',
			zh: '在得分处取 p − y'
		},
		dense: {
			en: 'multiply by the weights of the dense layer, and add up column by column',
			zh: '乘以全连接层的权重，逐列相加'
		},
		pool: {
			en: `give each gradient to the winner of its ${window}×${window} window`,
			zh: `把每个梯度交给 ${window}×${window} 窗口的胜者`
		},
		relu: {
			en: 'let pass what met a positive number on the way there',
			zh: '前向时是正数的地方放行'
		},
		conv: {
			en: `correlate the picture with what has arrived, for the ${kernel}×${kernel} kernels`,
			zh: `用图片和传到的梯度做互相关，求 ${kernel}×${kernel} 卷积核的梯度`
		},
		update: {
			en: 'move every weight against its gradient',
			zh: '每个权重逆着梯度走一步'
		}
	};

	return {
		kind: 'order',
		stem: {
			en: `A network is: convolution ${kernel}×${kernel}, ReLU, max pooling ${window}×${window}, dense, softmax with cross-entropy. A pass forwards has just ended. Put what follows in order.`,
			zh: `一个网络依次是：${kernel}×${kernel} 卷积、ReLU、${window}×${window} 最大池化、全连接、softmax 加交叉熵。前向刚刚走完。请排出接下来的次序。`
		},
		matrices: [],
		...orderOf(
			random,
			steps.map((id) => ({ id, text: texts[id] }))
		),
		mistakes: [
			{
				misconception: 'wayOfForward',
				value: ['conv', 'relu', 'pool', 'dense', 'scores', 'update'],
				feedback: {
					en: 'That is the order of the way there. A layer can only hand back a gradient that it has been given, and the first is made at the scores.',
					zh: '这是前向的次序。一层要先收到梯度，才能往回传；最先有梯度的是得分。'
				},
				state: show('denseGradient')
			},
			{
				misconception: 'layersSwapped',
				value: ['scores', 'dense', 'relu', 'pool', 'conv', 'update'],
				feedback: {
					en: 'ReLU came before pooling, so pooling is undone first. The gates of ReLU stand in the large map, and what reaches them are the gradients that pooling hands out.',
					zh: 'ReLU 在池化之前，所以往回走先经过池化。ReLU 的门在大图上，传到那里的正是池化分出来的梯度。'
				},
				state: show('reluGradient')
			},
			{
				misconception: 'updateTooEarly',
				value: ['scores', 'update', 'dense', 'pool', 'relu', 'conv'],
				feedback: {
					en: 'Not yet: the way back still multiplies by the old weights. All gradients come first, then all weights change together.',
					zh: '还不行：往回走还要乘旧的权重。先求出所有梯度，再一起改所有权重。'
				},
				state: show('convWeight', 'update')
			}
		],
		hints: [
			hint(
				show('denseGradient'),
				'The way back goes through the layers from the last to the first.',
				'反向从最后一层走到第一层。'
			),
			hint(
				show('convGradient'),
				'Before it reaches the kernels, the gradient passes pooling and then ReLU: the later layer first.',
				'传到卷积核之前，梯度先过池化，再过 ReLU：后面的层先走。'
			)
		],
		explanation: {
			en: 'p − y, dense layer, pooling, ReLU, convolution: the layers from the last to the first. When all gradients are there, all weights move.',
			zh: 'p − y、全连接、池化、ReLU、卷积：从最后一层到第一层。梯度全部求出以后，所有权重一起更新。'
		},
		state: show('convWeightGradient')
	};
});
