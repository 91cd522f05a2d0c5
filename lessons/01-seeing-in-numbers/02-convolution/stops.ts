import type { LessonStops } from '$lib/course/stops';
import { states } from './numbers';

export default [
	{
		title: { en: 'One number at a time', zh: '一次一个数' },
		notes: {
			en: 'Say first what is on the screen: a handwritten 7 in numbers, the kernel, the output. Step through three or four cells in silence and ask what happens at each step. Then press H, step on, and let everybody compute the next number on paper before you reveal it.',
			zh: '先说明屏幕上有什么：写成数字的手写 7、卷积核、输出。先不讲解，走三四格，问学生每一步发生了什么。然后按 H 遮住，再走一步，让每个人在纸上算出下一个数，最后揭晓。'
		},
		scene: 'slide',
		state: '1~at:cell.0'
	},
	{
		title: { en: 'Small enough for paper', zh: '小到可以手算' },
		notes: {
			en: 'Now term by term. Common mistakes to listen for: stopping at the products without adding them up, and using the patch of the previous place. Ask how often one pixel takes part: the middle one is in every window.',
			zh: '现在逐项来看。留意两种常见错误：只写出乘积而不相加；仍用上一个位置的那块像素。问一问每个像素参与了几次：正中间的像素在每个窗口里都有。'
		},
		scene: 'slide',
		state: states.small
	},
	{
		title: { en: 'What does this kernel look for?', zh: '这个卷积核在找什么？' },
		notes: {
			en: 'Before you step: where will the output be 0, and why? Let them argue from the signs of the weights. Where the patch is the same left and right, the products cancel. Count the guesses with the number keys.',
			zh: '先不要往下走，问：输出在哪里是 0，为什么？让学生从权重的正负号说理由：左右两边一样的地方，乘积互相抵消。可以按数字键统计大家的猜测。'
		},
		scene: 'slide',
		state: states.edge
	},
	{
		title: { en: 'Change the question', zh: '换一个问题' },
		notes: {
			en: 'Take requests: the class names a kernel, you set it, and all say what the photograph will show before it does. Weights that add up to 1 keep the brightness, weights that add up to 0 leave only change.',
			zh: '请学生点名：说出一个卷积核，先一起预测照片会变成什么样，再设置给大家看。权重之和为 1，亮度不变；权重之和为 0，只剩下变化的地方。'
		},
		scene: 'gallery'
	},
	{
		title: { en: 'Turned, or not turned', zh: '转，还是不转' },
		notes: {
			en: 'A single 1 under a kernel of nine different numbers. Which way round will the kernel appear in the output? Vote, then reveal. This is cross-correlation, which is what frameworks compute under the name of convolution.',
			zh: '一片 0 里只有一个 1，卷积核是九个不同的数。输出里的卷积核会是正着还是转了 180°？先投票再揭晓。这里算的是互相关，深度学习框架所说的卷积就是它。'
		},
		scene: 'slide',
		state: states.impulse
	},
	{
		title: { en: 'True convolution', zh: '严格的卷积' },
		notes: {
			en: 'The same picture and kernel, with the kernel turned first: now it appears upright. Ask whether training cares. It does not: it would find the turned weights just as well.',
			zh: '同样的图片和卷积核，先把核转过来：现在输出里的核是正的。问：这对训练有影响吗？没有，训练会直接学到转过来的权重。'
		},
		scene: 'slide',
		state: states.rotated
	}
] satisfies LessonStops;
