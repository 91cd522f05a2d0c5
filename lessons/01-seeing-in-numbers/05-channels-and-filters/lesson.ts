import type { Lesson } from '$lib/course';
import { opened } from './opened';

export default {
	title: { en: 'Channels and filters', zh: '通道与滤波器' },
	summary: {
		en: 'A colour picture has three channels, a layer has many filters. Each filter reads all channels, adds everything up, and writes one map. From that follows how many parameters a layer has.',
		zh: '彩色图片有三个通道，一层有许多滤波器。每个滤波器读完所有通道，全部加在一起，写出一张特征图。一层有多少参数，也就由此而定。'
	},
	goals: {
		en: [
			'compute an output value over several channels, bias included',
			'say how many maps a layer writes, and why its input’s channels do not matter for that',
			'count the parameters of any convolutional layer by heart',
			'say what 1×1, grouped and depthwise convolutions leave out, and what that saves'
		],
		zh: [
			'算出跨多个通道的一个输出值，连偏置也算在内',
			'说出一层写出几张特征图，以及为什么这与输入有几个通道无关',
			'随手算出任何一个卷积层的参数个数',
			'说出 1×1 卷积、分组卷积和深度卷积各省掉了什么，省下多少'
		]
	},
	scenes: {
		slide: { scene: 'conv2d', state: opened },
		wiring: { scene: 'filter-wiring', state: '1~at:map.1' }
	}
} satisfies Lesson;
