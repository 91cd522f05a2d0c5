import type { LessonTeaching } from '$lib/teach/teaching';

export default {
	predict: {
		ask: {
			en: 'Before anything moves: how many windows fit, and which cells will nobody read?',
			zh: '窗口还没动：一共放得下几个窗口？哪些格子没有人读？'
		},
		scene: 'size',
		state: '1~size:7~kernel:2~stride:3~at:cell.0'
	},
	tasks: [
		{
			ask: {
				en: 'Change one setting at a time until the output is exactly half as wide as an input of 8. Find two ways.',
				zh: '输入宽 8，每次只改一个设置，让输出恰好宽 4。找出两种办法。'
			},
			scene: 'size',
			state: '1~size:8~stride:1~at:map.0'
		},
		{
			ask: {
				en: 'Which cells are never read here? Change one number so that all are read.',
				zh: '这里哪些格子从来没有被读到？只改一个数，让所有格子都被读到。'
			},
			scene: 'reads',
			state: '1~size:9~dilation:2~stride:2~at:map.0'
		}
	]
} satisfies LessonTeaching;
