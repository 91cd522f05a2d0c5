import type { Part } from '$lib/course';

export default {
	title: { en: 'Beyond images', zh: '图像之外' },
	summary: {
		en: 'The same operation on sentences and on sound.',
		zh: '把同一种运算用在句子和声音上。'
	},
	planned: [
		{ number: 1, slug: 'text-and-speech', title: { en: 'Text and speech', zh: '文本与语音' } }
	]
} satisfies Part;
