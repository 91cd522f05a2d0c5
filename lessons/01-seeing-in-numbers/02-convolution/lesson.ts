import type { Lesson } from '$lib/course';

export default {
	title: { en: 'Convolution', zh: '卷积' },
	summary: {
		en: 'A small table of weights slides over a picture. At every place it multiplies, adds, and writes one number. That is all a convolution does.',
		zh: '一张小小的权重表在图片上滑动，每到一处就相乘、相加，写下一个数。卷积所做的就是这些。'
	},
	goals: {
		en: [
			'compute any output value by hand, term by term',
			'say how large the output is, and why it shrinks',
			'predict what a kernel looks for from its numbers',
			'tell cross-correlation from true convolution, and say which one frameworks compute'
		],
		zh: [
			'逐项手算任意一个输出值',
			'说出输出有多大，以及它为什么会变小',
			'从卷积核的数字看出它在找什么',
			'分清互相关与严格的卷积，并说出深度学习框架算的是哪一个'
		]
	},
	scenes: {
		slide: { scene: 'conv2d', state: '1~at:cell.17' },
		gallery: { scene: 'kernel-gallery' }
	}
} satisfies Lesson;
