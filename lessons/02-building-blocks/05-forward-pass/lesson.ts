import type { Lesson } from '$lib/course';

export default {
	title: { en: 'A whole forward pass', zh: '完整的前向传播' },
	summary: {
		en: 'Draw a digit, and follow every number of a small trained network, from the pixels to ten probabilities.',
		zh: '画一个数字，跟着一个训练好的小网络，从像素开始，一个数也不落下，一直看到十个概率。'
	},
	goals: {
		en: [
			'name the shape that every layer of a network makes',
			'open any number of a map down to its multiply-adds',
			'count parameters and multiply-adds, layer by layer',
			'tell what is learned from what is computed for one picture'
		],
		zh: [
			'说出网络每一层的输出形状',
			'打开特征图里的任何一个数，一直看到每次乘加',
			'逐层数出参数和乘加次数',
			'分清哪些数是学到的，哪些数是为这一张图算出来的'
		]
	},
	scenes: {
		network: { scene: 'digit-cnn', state: '1~digit:7~at:layer.7' },
		costs: { scene: 'layer-costs', state: '1~at:layer.1' }
	}
} satisfies Lesson;
