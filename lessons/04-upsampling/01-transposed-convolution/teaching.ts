import type { LessonTeaching } from '$lib/teach/teaching';

export default {
	predict: {
		ask: {
			en: 'The size comes back. Do the numbers come back as well? Vote before you open the figure.',
			zh: '大小变回来了，数也变回来了吗？先表决，再打开图。'
		},
		scene: 'inverse',
		state: '1'
	},
	tasks: [
		{
			ask: {
				en: 'Take one output cell and find it in all three readings: which products does each of them add?',
				zh: '选一个输出格，在三种读法里都找到它：各加了哪些乘积？'
			},
			scene: 'readings',
			state: '1~reading:zeroInsert~at:cell.3'
		},
		{
			ask: {
				en: 'Which input sizes does this convolution map to the same output? Choose the output padding that leads back to each.',
				zh: '哪些输入大小经过这个卷积会得到同样的输出？要回到其中每一个，输出填充各取多少？'
			},
			scene: 'sizes',
			state: '1~stride:3~at:map.0'
		}
	]
} satisfies LessonTeaching;
