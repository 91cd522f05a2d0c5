import type { Lesson } from '$lib/course';

export default {
	title: { en: 'Stride and dilation', zh: '步幅与膨胀' },
	summary: {
		en: 'A window may move by more than one cell, and may leave gaps between the cells that it reads. What that does to the output’s size, and to the cells that nobody reads.',
		zh: '窗口一次可以移动不止一格，读的格子之间也可以留出空隙。看这怎样改变输出的大小，又有哪些格子再也没有人读。'
	},
	goals: {
		en: [
			'compute the size of any output, and say what each part of the formula counts',
			'find the cells that no window reads, and say why there are some',
			'tell stride from dilation by what they move apart',
			'say what dilation costs, and what it does not'
		],
		zh: [
			'算出任意输出的大小，并说出公式的每一部分数的是什么',
			'找出没有窗口读到的格子，并说出为什么会有',
			'从“拉开的是什么”分清步幅与膨胀',
			'说出膨胀的代价是什么，什么不用付'
		]
	},
	scenes: {
		size: { scene: 'output-size', state: '1~size:6~stride:2~at:cell.1' },
		reads: { scene: 'read-counts', state: '1~size:7~dilation:2~at:cell.8' },
		slide: { scene: 'conv2d', state: '1~stride:2~at:cell.5' }
	}
} satisfies Lesson;
