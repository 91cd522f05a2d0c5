import type { LessonTeaching } from '$lib/teach/teaching';

export default {
	predict: {
		ask: {
			en: 'The digit moves by one pixel. How many of the pooled numbers will change: none, some, or all?',
			zh: '数字移动一个像素。池化后的数会变几个：一个不变、变几个，还是全变？'
		},
		scene: 'moved',
		state: '1~input:digit-7~shift:0,1~at:cell.7'
	},
	tasks: [
		{
			ask: {
				en: 'Switch ceil mode off and on. Which cells are read only when it is on?',
				zh: '关掉再打开 ceil_mode。哪些格子只有打开时才被读到？'
			},
			scene: 'pool',
			state: '1~input:five~ceilMode:1~at:cell.2'
		},
		{
			ask: {
				en: 'Average with padding: compute the corner on paper, once with the padding counted and once without.',
				zh: '带填充的平均池化：在纸上算出角上的数，先算上填充，再不算。'
			},
			scene: 'pool',
			state: '1~reducer:average~padding:1~at:cell.0'
		}
	]
} satisfies LessonTeaching;
