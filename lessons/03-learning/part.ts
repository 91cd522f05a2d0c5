import type { Part } from '$lib/course';

export default {
	title: { en: 'Learning', zh: '学习' },
	summary: {
		en: 'How a network finds its own kernels: losses, gradients, and the craft of training.',
		zh: '网络如何自己找到卷积核：损失、梯度，以及训练的门道。'
	},
	planned: [
		{ number: 4, slug: 'optimizers', title: { en: 'Optimizers', zh: '优化器' } },
		{ number: 5, slug: 'learning-rate', title: { en: 'The learning rate', zh: '学习率' } },
		{ number: 6, slug: 'initialization', title: { en: 'Initialization', zh: '参数初始化' } },
		{
			number: 7,
			slug: 'vanishing-and-exploding',
			title: { en: 'Vanishing and exploding gradients', zh: '梯度消失与梯度爆炸' }
		},
		{ number: 8, slug: 'batch-norm', title: { en: 'Batch normalization', zh: '批量归一化' } },
		{ number: 9, slug: 'regularization', title: { en: 'Regularization', zh: '正则化' } },
		{
			number: 10,
			slug: 'overfitting-and-data',
			title: { en: 'Overfitting and data', zh: '过拟合与数据' }
		},
		{
			number: 11,
			slug: 'training-lab',
			title: { en: 'Train a network here', zh: '动手训练一个网络' }
		}
	]
} satisfies Part;
