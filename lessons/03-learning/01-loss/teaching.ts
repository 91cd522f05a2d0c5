import type { LessonTeaching } from '$lib/teach/teaching';

export default {
	predict: {
		ask: {
			en: 'Of these predictions, which will get the largest part of the gradient under MSE? And under MAE?',
			zh: '这几个预测里，用均方误差时谁分到的梯度最大？换成平均绝对误差呢？'
		},
		scene: 'costs',
		state: '1~at:phase.0'
	},
	tasks: [
		{
			ask: {
				en: 'Drag one target far away. Compare what MSE, MAE and smooth L1 do with this outlier.',
				zh: '把一个目标值拖到很远。比较 MSE、MAE 和 smooth L1 怎样对待这个离群点。'
			},
			scene: 'costs',
			state: '1~loss:smoothL1~at:phase.3'
		},
		{
			ask: {
				en: 'Move b until the accuracy jumps. What did the loss do on the way there?',
				zh: '移动 b，直到准确率跳一下。在此之前，损失是怎样变化的？'
			},
			scene: 'staircase',
			state: '1~bias:10~at:phase.3'
		}
	]
} satisfies LessonTeaching;
