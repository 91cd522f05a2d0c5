import type { LessonTeaching } from '$lib/teach/teaching';

export default {
	predict: {
		ask: {
			en: 'One path has brought its gradient to this node, another is on its way. What will the node have in the end: the sum, the product, or the larger one?',
			zh: '一条路径的梯度已经传到这个节点，另一条还在路上。最后这个节点得到的是和、积，还是较大的那个？'
		},
		scene: 'join',
		state: '1~at:term.7'
	},
	tasks: [
		{
			ask: {
				en: 'Write a loss of your own with three steps. Work out every gradient on paper, then step back through the graph.',
				zh: '自己写一个三步的损失，先在纸上求出每个梯度，再沿着计算图往回走。'
			},
			scene: 'graph',
			state: '1~at:node.0'
		},
		{
			ask: {
				en: 'The gate is shut. Change one input so that w learns again, and say why the others do not help.',
				zh: '这道门关着。改一个输入，让 w 重新得到梯度，再说说改别的为什么没有用。'
			},
			scene: 'gate'
		}
	]
} satisfies LessonTeaching;
