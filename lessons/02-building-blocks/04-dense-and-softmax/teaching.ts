import type { LessonTeaching } from '$lib/teach/teaching';

export default {
	predict: {
		ask: {
			en: 'The same number is added to every score. What happens to the shares? Vote: more even, less even, or the same.',
			zh: '给每个得分加上同一个数。概率会怎样变？举手：更平均、更悬殊，还是不变。'
		},
		scene: 'shares',
		state: '1~constant:5~at:phase.0'
	},
	tasks: [
		{
			ask: {
				en: 'Move one pixel of the maps to another place. Which weight meets it now, as a row and as a filter?',
				zh: '把特征图里的一个像素挪到别处。现在和它相乘的是哪个权重？按一行看、按滤波器看，各说一遍。'
			},
			scene: 'dense',
			state: '1~view:convolution~at:cell.0'
		},
		{
			ask: {
				en: 'Find the temperature at which the winner has half of everything. Is there one for any scores?',
				zh: '找一个温度，让得分最高的类恰好占一半。换任意得分，总能找到吗？'
			},
			scene: 'shares',
			state: '1~temperature:50~at:phase.3'
		}
	]
} satisfies LessonTeaching;
