import type { LessonTeaching } from '$lib/teach/teaching';

export default {
	predict: {
		ask: {
			en: 'Two layers, nothing between them, sixty rounds of training. Can the border between the colours bend?',
			zh: '两层之间什么都没有，训练六十轮。两种颜色之间的分界线能弯曲吗？'
		},
		scene: 'layers',
		state: '1~between:none~at:epoch.0'
	},
	tasks: [
		{
			ask: {
				en: 'Train with ReLU between the layers, then from other first weights. How often does it succeed out of five?',
				zh: '层间放上 ReLU 再训练，然后换几个初始权重。五次里成功几次？'
			},
			scene: 'layers',
			state: '1~between:relu~at:epoch.0'
		},
		{
			ask: {
				en: 'Find an input where sigmoid hardly changes any more. What will learning feel of it?',
				zh: '找一个输入，让 sigmoid 几乎不再变化。在这里，学习还能感觉到什么？'
			},
			scene: 'curves',
			state: '1~applied:sigmoid~shown:sigmoid,tanh~at:map.0'
		}
	]
} satisfies LessonTeaching;
