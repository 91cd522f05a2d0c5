import type { Lesson } from '$lib/course';

export default {
	title: { en: 'Padding', zh: '填充' },
	summary: {
		en: 'A window that must fit inside reads the border less than the middle, and the output shrinks. Cells put around the picture mend both, at a price.',
		zh: '窗口必须落在图片里面，于是边缘比中间读得少，输出也变小了。在图片四周添上一圈格子，两个问题都能解决，但要付出代价。'
	},
	goals: {
		en: [
			'say how often a pixel is read, and why the corner is read least',
			'choose the padding that keeps the size, for odd and even kernels',
			'tell valid, same and full apart, and say what “same” does not promise',
			'say what zeros, reflection, edge copies and wrap-around do to the border of the output'
		],
		zh: [
			'说出一个像素被读几次，以及为什么角上读得最少',
			'为奇数和偶数大小的卷积核选出保持尺寸的填充',
			'分清 valid、same 和 full，并说出 same 不保证什么',
			'说出填零、镜像、边缘值和循环分别怎样影响输出的边缘'
		]
	},
	scenes: {
		reads: { scene: 'read-counts', state: '1~at:cell.8' },
		modes: { scene: 'padding-modes', state: '1~at:cell.55' },
		slide: { scene: 'conv2d', state: '1~input:counting~padding:1~at:cell.0' }
	}
} satisfies Lesson;
