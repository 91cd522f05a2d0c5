import type { LessonStops } from '$lib/course/stops';
import { states } from './numbers';

export default [
	{
		title: { en: 'ReLU is a gate', zh: 'ReLU 是一道门' },
		notes: {
			en: 'Point at the inputs first: which gates are open? Then hide, step, and let the class say which gradients get through. The sign of the gradient does not matter, only that of the input.',
			zh: '先看输入：哪些门开着？然后遮住、往下走，让学生说出哪些梯度能通过。梯度自己的正负号不要紧，要看的只是输入的正负号。'
		},
		scene: 'gate',
		state: '1~at:cell.0'
	},
	{
		title: { en: 'Pooling rewards the winner', zh: '池化只认赢家' },
		notes: {
			en: 'Which of the four cells has to answer for the output? Let them argue with “had the loser been a little larger …”. The losers get 0.',
			zh: '四个格子里，谁该为这个输出负责？让学生用“假如输家再大一点点……”来论证。输家得到 0。'
		},
		scene: 'route',
		state: '1~at:cell.0'
	},
	{
		title: { en: 'A stamp for every output', zh: '每个输出盖一个章' },
		notes: {
			en: 'Each gradient of the output stamps the kernel, times itself, onto the window that it had read. Hide from the second stamp on. Where stamps overlap, they add up: ask which pixel gets the most of them.',
			zh: '输出的每个梯度把“自己乘卷积核”盖在当初读过的窗口上。从第二个章开始遮住。章重叠的地方要相加：问一问哪个像素盖到的章最多。'
		},
		scene: 'back',
		state: '1~at:cell.0'
	},
	{
		title: { en: 'The same, seen from a pixel', zh: '换到像素这一边看' },
		notes: {
			en: 'Stand on the middle pixel and look up: which outputs read it, and with which weight? The order of the weights turns by itself. Nobody decided to rotate a kernel.',
			zh: '站在正中间的像素上往上看：哪些输出读过它，各用了哪个权重？权重的顺序自己就反过来了，并没有谁规定要旋转卷积核。'
		},
		scene: 'back',
		state: states.middle
	},
	{
		title: { en: 'The gradient of a weight', zh: '权重的梯度' },
		notes: {
			en: 'A weight was used at every place, so every place counts. Have one student read out what the weight met, another the gradients, and the class adds up the products.',
			zh: '一个权重在每个位置都用过，所以每个位置都要算进去。请一位学生读权重遇到的输入，另一位读梯度，全班把乘积加起来。'
		},
		scene: 'weights',
		state: '1~at:cell.0'
	},
	{
		title: { en: 'With a stride: zeros in between', zh: '有步幅：中间插零' },
		notes: {
			en: 'The stamps lie further apart now. For the gather this means zeros between the gradients. Ask about the last row and column, which no window ever read: their gradient is 0.',
			zh: '现在章与章隔得更开。从收集的角度看，就是在梯度之间插零。问一问最后一行和最后一列：没有窗口读过它们，梯度是 0。'
		},
		scene: 'strided'
	},
	{
		title: { en: 'The whole network', zh: '整个网络' },
		notes: {
			en: 'The pass forwards has just ended. Before each step, the class says which layer comes next and what it needs: the gradient above it and what the pass forwards has left behind. Any number can be opened by a click.',
			zh: '前向刚刚结束。每走一步之前，先让学生说：接下来是哪一层，它需要什么？需要上一层传来的梯度，和前向时留下的数。点任何一个数都能看到它的算式。'
		},
		scene: 'network'
	}
] satisfies LessonStops;
