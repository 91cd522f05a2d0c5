import type { Lesson } from '$lib/course';

export default {
	title: { en: 'Images as tensors', zh: '图像即张量' },
	summary: {
		en: 'Zoom into a photograph until it falls apart into squares, and into a square until it falls apart into three numbers. That is all a network ever sees.',
		zh: '把照片一直放大，它会散成一个个小方块；再看一个小方块，它只是三个数。神经网络看到的，从头到尾就是这些数。'
	},
	goals: {
		en: [
			'say how many numbers a picture is, and what each of them means',
			'find the place in memory of any number, channels last or channels first',
			'normalise values by min–max, by (x − 0.5) / 0.5 and by the z-score',
			'say what normalising changes and what it does not'
		],
		zh: [
			'说出一张图片有多少个数，每个数是什么意思',
			'不论通道在后还是在前，都能算出任意一个数在内存中的位置',
			'用最小–最大、(x − 0.5) / 0.5 和 z 分数把数值归一化',
			'说出归一化改变了什么，没有改变什么'
		]
	},
	scenes: {
		zoom: { scene: 'pixels' },
		memory: { scene: 'memory-layout', state: '1~at:cell.27' },
		digit: { scene: 'digit-matrix' },
		scaling: { scene: 'value-scaling' }
	}
} satisfies Lesson;
