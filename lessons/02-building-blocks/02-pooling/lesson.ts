import type { Lesson } from '$lib/course';

export default {
	title: { en: 'Pooling', zh: '池化（汇聚）' },
	summary: {
		en: 'A window slides, and of all that it sees it writes down one number: the largest, or the average. There is nothing to learn, and the map gets smaller.',
		zh: '窗口滑过特征图，把看到的数概括成一个：最大的，或者平均的。这里没有要学的东西，图却变小了。'
	},
	goals: {
		en: [
			'compute max and average pooling by hand, with overlap, padding and ceil mode',
			'say why pooling has no weights, and what it does to the number of channels',
			'predict which outputs change when the input moves by one pixel',
			'say what global pooling leaves of a tensor'
		],
		zh: [
			'手算最大池化和平均池化，包括窗口重叠、填充和向上取整的情形',
			'说出池化为什么没有权重，以及它对通道数有什么影响',
			'预测输入移动一个像素时哪些输出会变',
			'说出全局池化之后张量还剩下什么'
		]
	},
	scenes: {
		pool: { scene: 'pooling', state: '1~at:cell.0' },
		moved: { scene: 'pooling', state: '1~input:digit-7~shift:0,1~at:cell.7' }
	}
} satisfies Lesson;
