import type { Lesson } from '$lib/course';

export default {
	title: { en: 'Transposed convolution', zh: '转置卷积' },
	summary: {
		en: 'A layer that makes maps larger, told three ways that agree in every number: stamps that add up, zeros put in before a convolution, and a matrix turned over.',
		zh: '让特征图变大的一种层。三种读法：盖章再相加，插零后再卷积，把矩阵转置；每一个数都相同。'
	},
	goals: {
		en: [
			'compute any output of a transposed convolution, in each of its three readings',
			'work out its size, and say what padding and output padding do',
			'find the input sizes that a strided convolution maps to the same output',
			'explain why it is not the inverse of a convolution',
			'tell it from unpooling and from resizing'
		],
		zh: [
			'用三种读法中的任何一种，算出转置卷积的任意一个输出',
			'算出输出的大小，并说出填充和输出填充各做什么',
			'找出被步幅卷积变成同一输出大小的那些输入大小',
			'解释它为什么不是卷积的逆运算',
			'把它与反池化、与插值区分开'
		]
	},
	scenes: {
		inverse: { scene: 'there-and-back', state: '1' },
		readings: { scene: 'conv-transpose2d', state: '1~at:cell.1' },
		sizes: { scene: 'size-ambiguity', state: '1~at:map.0' },
		ways: { scene: 'upsample', state: '1~at:cell.1' }
	}
} satisfies Lesson;
