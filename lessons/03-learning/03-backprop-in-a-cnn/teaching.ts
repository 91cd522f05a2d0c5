import type { LessonTeaching } from '$lib/teach/teaching';

export default {
	predict: {
		ask: {
			en: 'Four cells, one output, one gradient. How much of it does each of the four get?',
			zh: '四个格子，一个输出，一个梯度。四个格子各分到多少？'
		},
		scene: 'route',
		state: '1~at:cell.0'
	},
	tasks: [
		{
			ask: {
				en: 'Compute the middle pixel’s gradient on paper in both readings: by stamps, and with the turned kernel.',
				zh: '用两种读法在纸上算出正中像素的梯度：一次盖章，一次用旋转后的核。'
			},
			scene: 'back',
			state: '1~target:input~at:cell.4'
		},
		{
			ask: {
				en: 'Nudge one weight and compare with its gradient. Make the nudge smaller: which digits agree, and where do they stop?',
				zh: '把一个权重推动一点点，和它的梯度比较。再推得小一些：从哪一位起不再一致？'
			},
			scene: 'weights',
			state: '1~at:map.0'
		}
	]
} satisfies LessonTeaching;
