import type { LessonTeaching } from '$lib/teach/teaching';

export default {
	predict: {
		ask: {
			en: 'Three layers of 3×3, one of them with stride 2. Does it matter whether the stride is in the first layer or in the last?',
			zh: '三层 3×3，其中一层步幅为 2。步幅放在第一层还是最后一层，有区别吗？'
		},
		scene: 'stack',
		state: '1~size:15~layers:c3s2.c3.c3~at:layer.0'
	},
	tasks: [
		{
			ask: {
				en: 'Build a stack of 3×3 layers that sees as much as this one layer. Compare the weights.',
				zh: '用几层 3×3 搭出和这一层同样大的感受野。比一比权重的个数。'
			},
			scene: 'stack',
			state: '1~layers:c7~at:layer.0'
		},
		{
			ask: {
				en: 'Before you look at more layers: will the part of the field that really counts grow as fast as the field?',
				zh: '增加层数之前先想：真正起作用的那部分，会和感受野一样快地变大吗？'
			},
			scene: 'effective',
			state: '1~depth:10'
		}
	]
} satisfies LessonTeaching;
