import type { Lesson } from '$lib/course';

export default {
	title: { en: 'Backpropagation in a CNN', zh: '卷积网络中的反向传播' },
	summary: {
		en: 'Each layer takes the gradient of its output and hands back that of its input: ReLU is a gate, max pooling rewards the winner, a convolution stamps its kernel. Then a whole network, number by number.',
		zh: '每一层拿到输出的梯度，交回输入的梯度：ReLU 像一道门，最大池化只认赢家，卷积像盖章。最后把整个网络一个数一个数地走一遍。'
	},
	goals: {
		en: [
			'compute the gradients of a convolution with respect to its input, kernel and bias by hand, with stride and padding',
			'read the gradient of the input as a scatter and as a gather, and say where the turned kernel comes from',
			'lead a gradient back through ReLU, pooling, a dense layer and softmax with cross-entropy',
			'check a gradient by nudging one number'
		],
		zh: [
			'手算卷积对输入、卷积核和偏置的梯度，包括有步幅和填充的情形',
			'用散播和收集两种方式读懂输入的梯度，并说出卷积核为什么要旋转',
			'让梯度往回穿过 ReLU、池化、全连接层，以及 softmax 加交叉熵',
			'把一个数推动一点点，检验梯度算得对不对'
		]
	},
	scenes: {
		gate: {
			scene: 'activation-backward',
			state: '1~gradients:2,-1,3,1;-2,2,1,-1;1,-3,2,4;-1,1,2,3~at:cell.2'
		},
		back: {
			scene: 'conv2d-backward',
			state: '1~input:small~weight:1,2;3,4~gradients:2,-1;1,3~at:cell.1'
		},
		weights: {
			scene: 'conv2d-backward',
			state: '1~target:weight~input:small~weight:1,2;3,4~gradients:2,-1;1,3~at:cell.0'
		},
		strided: {
			scene: 'conv2d-backward',
			state: '1~target:input~input:edge~stride:2~gradients:2,-1;1,3~at:cell.14'
		},
		route: { scene: 'pool-backward', state: '1~gradients:2,-1;1,3~at:cell.1' },
		head: {
			scene: 'dense-backward',
			state:
				'1~target:weight~x:1,3,-1,2~weight:2,1,-1,3;-2,3,1,0;1,-1,2,-3~gradients:1/4,-3/4,1/2~at:cell.5'
		},
		network: { scene: 'tiny-cnn', state: '1~at:layer.6' },
		pixels: { scene: 'saliency', state: '1~at:layer.8' }
	}
} satisfies Lesson;
