import type { LessonStops } from '$lib/course/stops';
import { states } from './numbers';

export default [
	{
		title: { en: 'Who is read how often?', zh: '谁被读了几次？' },
		notes: {
			en: 'Let the window go over the picture while the class watches one corner and the centre. How often will each have been read at the end? Hide the last step and count the guesses.',
			zh: '让窗口走一遍，请全班盯住一个角和正中间。走完以后，它们各被读了几次？遮住最后一步，统计大家的猜测。'
		},
		scene: 'reads',
		state: '1~at:cell.0'
	},
	{
		title: { en: 'Same: the size stays', zh: 'same：大小不变' },
		notes: {
			en: 'The border gets a ring of cells. Ask for the formula before you show it: how much longer is a row, and why is it two cells and not one? The corner is read more often now, but still less than the centre.',
			zh: '图片四周多了一圈格子。先请学生推公式：一行变长了多少，为什么是两格而不是一格？角上被读的次数多了，但还是比中间少。'
		},
		scene: 'reads',
		state: states.same
	},
	{
		title: { en: 'An even kernel', zh: '偶数大小的卷积核' },
		notes: {
			en: 'One cell has to be shared between two ends. Where does it go? PyTorch puts it after the picture. A good moment to ask why nearly all kernels in use are odd.',
			zh: '只有一格，要分给两端，放在哪一边？PyTorch 放在后面，也就是右边和下边。正好问一问：为什么常用的卷积核几乎都是奇数大小？'
		},
		scene: 'reads',
		state: states.even
	},
	{
		title: { en: 'What stands in the new cells?', zh: '新格子里填什么？' },
		notes: {
			en: 'The brightness rises evenly from left to right. Let the class say for each of the four modes what the kernel finds at the left border, and who is right about zero being nothing.',
			zh: '亮度从左到右均匀上升。让学生逐个说出：四种填法下，卷积核在左边缘会算出什么？“填零等于什么也没填”，这话对吗？'
		},
		scene: 'modes',
		state: states.counting
	},
	{
		title: { en: 'A dark frame', zh: '一圈暗边' },
		notes: {
			en: 'A picture without any detail, blurred. Three values to predict: in the corner, on an edge, inside. Only zeros draw a frame; the other modes leave a flat picture flat.',
			zh: '一张处处相同的图片，做模糊。请预测三个值：角上、边上、里面。只有填零会画出一圈暗边，其余三种填法让平的图片仍然是平的。'
		},
		scene: 'modes',
		state: states.flat
	}
] satisfies LessonStops;
