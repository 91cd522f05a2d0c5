import type { Lesson } from '$lib/course';

export default {
	title: { en: 'The receptive field', zh: '感受野' },
	summary: {
		en: 'A number deep in a network looks at a patch of the picture. How large that patch is, where it lies, how it grows with every layer, and how much of it really counts.',
		zh: '网络深处的一个数，看的是图片中的一块。这一块有多大、在哪里、怎样一层层变大，其中又有多少真正起作用。'
	},
	goals: {
		en: [
			'compute the size of a receptive field from the input up and from the top down',
			'say which strides make it grow, and which do not',
			'tell what padding does to it from what kernels and dilation do',
			'compare a stack of small kernels with one large kernel, in what they see and what they cost',
			'say why the effective field is smaller than the theoretical one'
		],
		zh: [
			'从输入往上、从顶层往下，两种方法都能算出感受野的大小',
			'说出哪些步幅会让它变大，哪些不会',
			'分清填充对它的作用与卷积核、膨胀对它的作用',
			'比较几层小卷积核与一层大卷积核：看得多远，各要多少权重',
			'说出有效感受野为什么比理论感受野小'
		]
	},
	scenes: {
		stack: { scene: 'receptive-field', state: '1~at:layer.2' },
		networks: { scene: 'receptive-networks' },
		effective: { scene: 'effective-field', state: '1~depth:5' }
	}
} satisfies Lesson;
