import type { Lesson } from '$lib/course';

export default {
	title: { en: 'Sparse and shared weights', zh: '稀疏连接与权重共享' },
	summary: {
		en: 'A convolution is a matrix with most of its wires cut and the rest sharing a handful of weights. That is why it is cheap, and why its output moves along when the picture moves.',
		zh: '卷积也是一个矩阵，只是大部分连线剪掉了，剩下的共用寥寥几个权重。所以它省，所以图片一移动，输出也跟着移动。'
	},
	goals: {
		en: [
			'write a small convolution as a matrix, row by row',
			'count the weights of a dense, a locally connected and a convolutional layer',
			'say what sharing weights takes for granted',
			'tell equivariance from invariance, and say which changes convolution does not follow'
		],
		zh: [
			'把一个小卷积逐行写成矩阵',
			'数出全连接层、局部连接层和卷积层各有多少个权重',
			'说出权重共享的前提是什么',
			'分清等变与不变，并说出卷积跟不上哪些变换'
		]
	},
	scenes: {
		matrix: { scene: 'convolution-matrix', state: '1~at:cell.1' },
		shift: { scene: 'shift' }
	}
} satisfies Lesson;
