import type { LessonTeaching } from '$lib/teach/teaching';

export default {
	predict: {
		ask: {
			en: 'How many of the input’s channels feed this map? And how many parameters does the grouping save?',
			zh: '这张特征图接到几个输入通道？分组以后省下多少参数？'
		},
		scene: 'wiring',
		state: '1~inChannels:8~outChannels:8~groups:2~at:map.0'
	},
	tasks: [
		{
			ask: {
				en: 'Write down the number of parameters before you look. Then double the filters, and say first what becomes of it.',
				zh: '先写下参数个数，再看答案。然后把滤波器加倍，加倍之前先说结果会怎样变。'
			},
			scene: 'wiring',
			state: '1~outChannels:32~at:map.31'
		},
		{
			ask: {
				en: 'Set the kernels of two channels to zeros. Which part of the worked sum disappears, and which stays?',
				zh: '把其中两个通道的核全设成零。算式里哪一部分没有了，哪一部分还在？'
			},
			scene: 'slide'
		}
	]
} satisfies LessonTeaching;
