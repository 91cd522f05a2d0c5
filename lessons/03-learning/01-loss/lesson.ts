import type { Lesson } from '$lib/course';

export default {
	title: { en: 'Loss functions', zh: '损失函数' },
	summary: {
		en: 'One number says how wrong a prediction is, and its slope says which way is less wrong. Which number it is decides what the network learns.',
		zh: '用一个数说明预测错得多厉害，它的斜率又指出往哪边改会错得少些。选哪一个数，决定网络学到什么。'
	},
	goals: {
		en: [
			'compute MSE, MAE and smooth L1 of a batch, and the slope for each prediction',
			'say what an outlier does to each of them',
			'explain why accuracy cannot be the loss',
			'compute cross-entropy from logits, and derive its gradient p − y'
		],
		zh: [
			'算出一批样本的 MSE、MAE 和 smooth L1，以及对每个预测值的斜率',
			'说出离群点对它们各有什么影响',
			'解释准确率为什么不能当损失',
			'从 logit 算出交叉熵，并推导出它的梯度 p − y'
		]
	},
	scenes: {
		costs: { scene: 'regression-losses', state: '1~at:phase.3' },
		staircase: { scene: 'binary-loss', state: '1~at:phase.3' },
		classes: { scene: 'classification-loss', state: '1~at:phase.8' }
	}
} satisfies Lesson;
