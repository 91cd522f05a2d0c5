import type { Part } from '$lib/course';

export default {
	title: { en: 'Upsampling', zh: '上采样' },
	summary: {
		en: 'How a network makes its maps larger again, and the artefact that this can leave.',
		zh: '网络如何把特征图重新放大，以及由此可能留下的瑕疵。'
	},
	planned: []
} satisfies Part;
