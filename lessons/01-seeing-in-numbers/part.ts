import type { Part } from '$lib/course';

export default {
	title: { en: 'Seeing in numbers', zh: '以数观图' },
	summary: {
		en: 'What an image is to a computer, and the one operation that a convolutional network is named after.',
		zh: '计算机眼中的图像是什么，以及卷积网络因之得名的那一种运算。'
	},
	planned: []
} satisfies Part;
