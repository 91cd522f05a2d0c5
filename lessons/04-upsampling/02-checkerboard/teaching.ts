import type { LessonTeaching } from '$lib/teach/teaching';

export default {
	predict: {
		ask: {
			en: 'The kernel has grown by one cell, the stride is the same. Does the pattern get stronger, weaker, or vanish?',
			zh: '卷积核大了一格，步幅没变。花纹会更明显、更弱，还是消失？'
		},
		scene: 'overlap',
		state: '1~kernel:4~at:cell.0'
	},
	tasks: [
		{
			ask: {
				en: 'Find all kernels from 2 to 6 that overlap evenly at this stride. State the rule.',
				zh: '在这个步幅下，2 到 6 的卷积核里哪些重叠均匀？说出规律。'
			},
			scene: 'overlap',
			state: '1~kernel:5~stride:3~at:map.0'
		},
		{
			ask: {
				en: 'The overlap is even, and yet there is a pattern. Draw other weights, and say what they would have to be.',
				zh: '重叠是均匀的，可还是有花纹。换几组权重，说说权重要满足什么才行。'
			},
			scene: 'patterns',
			state: '1~picture:grey~kernel:4'
		}
	]
} satisfies LessonTeaching;
