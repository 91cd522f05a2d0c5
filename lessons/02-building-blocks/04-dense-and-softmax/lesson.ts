import type { Lesson } from '$lib/course';

export default {
	title: { en: 'Dense layers and softmax', zh: '全连接层与 softmax' },
	summary: {
		en: 'The maps are laid out in one row, every neuron weighs all of them, and softmax turns the scores into shares that add up to 1.',
		zh: '特征图排成一行，每个神经元给所有的数加权，softmax 再把得分变成加起来等于 1 的概率。'
	},
	goals: {
		en: [
			'say which place a cell of a map takes when maps are flattened',
			'compute a neuron’s output, and count the parameters of its layer',
			'draw the same layer as a convolution',
			'turn scores into shares, and say what temperature and a constant do to them'
		],
		zh: [
			'说出特征图的一格在展平以后排在哪个位置',
			'算出一个神经元的输出，数出这一层的参数',
			'把同一层画成卷积',
			'把得分变成概率，说出温度和加上的常数各有什么作用'
		]
	},
	scenes: {
		dense: { scene: 'dense', state: '1~at:cell.0' },
		shares: { scene: 'softmax', state: '1~at:phase.3' }
	}
} satisfies Lesson;
