import type { LessonTeaching } from '$lib/teach/teaching';

export default {
	predict: {
		ask: {
			en: 'A border of zeros all around: how often is the corner of the picture read now, and how often the middle?',
			zh: '四周补一圈零之后，图片的角上被读几次？正中间呢？'
		},
		scene: 'reads',
		state: '1~padding:same~at:cell.0'
	},
	tasks: [
		{
			ask: {
				en: 'An even kernel, and the size is to stay. Where does the extra cell go, and why must it go somewhere?',
				zh: '卷积核是偶数大小，又要保持尺寸。多出来的一格补在哪一边？为什么总得补在某一边？'
			},
			scene: 'reads',
			state: '1~kernel:2~padding:same~at:cell.0'
		},
		{
			ask: {
				en: 'Blur an even grey picture with each way of padding. Which of them leave its border grey?',
				zh: '用各种填充方式模糊一张均匀的灰图。哪几种能让边缘保持原来的灰度？'
			},
			scene: 'modes',
			state: '1~picture:flat~padding:1~kernel:box~at:map.0'
		}
	]
} satisfies LessonTeaching;
