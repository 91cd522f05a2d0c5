import type { LessonTeaching } from '$lib/teach/teaching';

export default {
	predict: {
		ask: {
			en: 'One vertical edge under Sobel x. Where in the output will there be zeros, and what sign do the other numbers have?',
			zh: '一条竖直的边，用 Sobel x 去卷。输出里哪些地方是 0？其余的数是正还是负？'
		},
		scene: 'slide',
		state: '1~input:edge~at:cell.0'
	},
	tasks: [
		{
			ask: {
				en: 'Compute all four outputs on paper, then step through the products to check.',
				zh: '先在纸上算出四个输出，再逐项走一遍来核对。'
			},
			scene: 'slide',
			state: '1~input:small~weight:0,1;2,3~at:term.0'
		},
		{
			ask: {
				en: 'Build a kernel that keeps the brightness but blurs, and another that shows nothing but edges. What do the weights of each add up to?',
				zh: '做一个只模糊、不改变亮度的卷积核，再做一个只留下边缘的。它们的权重之和各是多少？'
			},
			scene: 'gallery'
		}
	]
} satisfies LessonTeaching;
