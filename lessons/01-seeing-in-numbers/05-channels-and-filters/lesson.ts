import type { Lesson } from '$lib/course';

/** A red ball before a blue sky and green grass, 5×5, in red, green and blue. */
const ball = [
	'1,1,1,1,1;1,1,8,1,1;1,8,9,8,1;1,1,8,1,1;1,1,1,1,1',
	'3,3,3,3,3;3,3,1,3,3;6,1,1,1,6;6,6,1,6,6;6,6,6,6,6',
	'9,9,9,9,9;9,9,1,9,9;1,1,1,1,1;1,1,1,1,1;1,1,1,1,1'
].join('!');

/** One filter with a kernel for each colour: red in the shape of a plus, and little green and blue. */
const redPlus = ['0,1,0;1,1,1;0,1,0', '0,0,0;0,-1,0;0,0,0', '0,0,0;0,-1,0;0,0,0'].join('!');

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
	minutes: 15,
	scenes: {
		slide: {
			scene: 'conv2d',
			state: `1~cells:${ball}~weight:${redPlus}~bias:-6~at:cell.4`
		},
		wiring: { scene: 'filter-wiring', state: '1~at:map.1' }
	}
} satisfies Lesson;
