import type { LessonTeaching } from '$lib/teach/teaching';

export default {
	predict: {
		ask: {
			en: 'Shifting first or convolving first gave the same. Will it still be the same if the picture is turned? Vote, then set the figure to turning.',
			zh: '先平移还是先卷积，结果一样。如果改成旋转图片，还一样吗？先举手表决，再把图设成旋转。'
		},
		scene: 'shift'
	},
	tasks: [
		{
			ask: {
				en: 'Write the first two rows of this matrix on paper. What has the stride done to them?',
				zh: '在纸上写出这个矩阵的前两行。步幅让它们发生了什么变化？'
			},
			scene: 'matrix',
			state: '1~size:4~stride:2~at:cell.1'
		},
		{
			ask: {
				en: 'Compare dense, local and convolutional layers for the same sizes: count the weights of each, and say what was taken for granted to save them.',
				zh: '大小相同，比较全连接、局部连接和卷积三种层：各有几个权重？省下这些权重，靠的是什么假设？'
			},
			scene: 'matrix',
			state: '1~connection:local~at:cell.1'
		}
	]
} satisfies LessonTeaching;
