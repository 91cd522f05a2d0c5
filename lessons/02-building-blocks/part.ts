import type { Part } from '$lib/course';

export default {
	title: { en: 'Building blocks', zh: '网络的构件' },
	summary: {
		en: 'The layers between pixels and an answer, and a whole forward pass through them.',
		zh: '从像素到答案之间的各种层，以及穿过它们的一次完整前向传播。'
	},
	planned: []
} satisfies Part;
