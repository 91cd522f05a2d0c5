import type { Lesson } from '$lib/course';

export default {
	title: { en: 'Activation functions', zh: '激活函数' },
	summary: {
		en: 'Between two layers every number goes through one bent function. Without the bend, a hundred layers would be worth no more than one.',
		zh: '两层之间，每个数都要经过同一个弯曲的函数。没有这一弯，一百层也只抵得上一层。'
	},
	goals: {
		en: [
			'compute ReLU, leaky ReLU and sigmoid of a number, and name the ranges of all eight functions',
			'say how large the slope of each can be, and why that matters for learning',
			'multiply two linear layers into one, and say what follows',
			'choose an activation function and give a reason'
		],
		zh: [
			'算出一个数经过 ReLU、leaky ReLU 和 sigmoid 之后的值，说出八种函数各自的取值范围',
			'说出每种函数的斜率最大有多少，以及这为什么关系到学习',
			'把两个线性层乘成一层，并说出由此得到的结论',
			'选一个激活函数，并讲出理由'
		]
	},
	scenes: {
		curves: { scene: 'activations', state: '1~at:cell.17' },
		layers: { scene: 'linear-layers', state: '1~at:epoch.60' }
	}
} satisfies Lesson;
