import type { Lesson } from '$lib/course';

export default {
	title: { en: 'Checkerboard artefacts', zh: '棋盘效应' },
	summary: {
		en: 'Why a transposed convolution can print a checkerboard on whatever it enlarges: count its stamps, sum its weights by phases, and see the ways around it side by side.',
		zh: '转置卷积为什么会给放大的图印上棋盘格：数一数章的重叠，按相位加一加权重，再把几种绕开的办法并排比较。'
	},
	goals: {
		en: [
			'count how many stamps reach any output cell, along one axis and in both',
			'tell from k and s whether the overlap is even',
			'explain why even overlap is not enough, and what weights would be',
			'compare the ways around: a divisible kernel, resizing and then convolving',
			'find the same pattern in the gradient of a strided convolution'
		],
		zh: [
			'数出盖到任意一个输出格的章，先看一个方向，再看两个方向',
			'由 k 和 s 判断重叠是否均匀',
			'解释为什么重叠均匀还不够，权重要满足什么',
			'比较几种绕开的办法：整除的卷积核，先插值再卷积',
			'在步幅卷积的梯度里认出同样的花纹'
		]
	},
	scenes: {
		overlap: { scene: 'overlap-counts', state: '1~at:map.0' },
		patterns: { scene: 'checkerboard', state: '1' }
	}
} satisfies Lesson;
