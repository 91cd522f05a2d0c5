import type { LessonTeaching } from '$lib/teach/teaching';

export default {
	predict: {
		ask: {
			en: 'This network knows ten digits. Which two will it be torn between here? Everybody names a second choice before you go to the last layer.',
			zh: '这个网络认得十个数字。看到这张图，它会在哪两个之间犹豫？走到最后一层之前，每个人先说出第二可能的数字。'
		},
		scene: 'network',
		state: '1~digit:3~at:layer.0'
	},
	tasks: [
		{
			ask: {
				en: 'Draw a digit that is read wrongly. In which layer can you first see that it goes wrong?',
				zh: '画一个会被认错的数字。最早在哪一层就看得出要出错？'
			},
			scene: 'network',
			state: '1~digit:7~at:layer.7'
		},
		{
			ask: {
				en: 'Which layer has most of the parameters, and which does most of the work? Explain why these are not the same.',
				zh: '参数最多的是哪一层？计算量最大的又是哪一层？为什么不是同一层？'
			},
			scene: 'costs',
			state: '1~network:lenet5~at:layer.0'
		}
	]
} satisfies LessonTeaching;
