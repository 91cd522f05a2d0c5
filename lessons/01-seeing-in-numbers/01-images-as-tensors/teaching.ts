import type { LessonTeaching } from '$lib/teach/teaching';

export default {
	predict: {
		ask: {
			en: 'This pixel’s red value has a place in memory when channels come last. Will it come earlier or later when channels come first? Everybody writes down a place before you step.',
			zh: '通道在后时，这个像素的红色值在内存里有一个位置。改成通道在前，它会往前挪还是往后挪？每个人先写下一个位置，再往下走。'
		},
		scene: 'memory',
		state: '1~layout:chw~at:cell.27'
	},
	tasks: [
		{
			ask: {
				en: 'Draw your own digit, and read its matrix to a neighbour who draws it on squared paper without looking.',
				zh: '画一个数字，把它的矩阵一行行念给同桌；同桌不看屏幕，在方格纸上画出来。'
			},
			scene: 'digit'
		},
		{
			ask: {
				en: 'Find a scaling that puts the darkest value at −1 and the brightest at 1. What has happened to the shape of the histogram?',
				zh: '找一种归一化，让最暗的值变成 −1，最亮的变成 1。直方图的形状变了吗？'
			},
			scene: 'scaling',
			state: '1~method:half'
		}
	]
} satisfies LessonTeaching;
