import type { LessonStops } from '$lib/course/stops';
import { states } from './numbers';

export default [
	{
		title: { en: 'The largest of four', zh: '四个数里最大的' },
		notes: {
			en: 'No weights, no products: ask what is missing compared with a convolution. Step through the first window, then hide and let the class fill in the other three.',
			zh: '没有权重，也没有乘积。先问：和卷积相比少了什么？走完第一个窗口，然后遮住，让学生说出另外三个数。'
		},
		scene: 'pool',
		state: '1~at:cell.0'
	},
	{
		title: { en: 'The lead changes hands', zh: '领先者不断更替' },
		notes: {
			en: 'The same window cell by cell. Of equal numbers the first one wins; that will matter on the way back, when the winner gets the whole gradient.',
			zh: '同一个窗口，一格一格地看。数相等时先到的赢；反向传播时赢家拿走全部梯度，到那时这一点就要紧了。'
		},
		scene: 'pool',
		state: states.terms
	},
	{
		title: { en: 'The average', zh: '平均' },
		notes: {
			en: 'Let half the class compute the maximum of each window and the other half the average. What can be told from the one and not from the other? “Is it here?” against “how much of it is here?”',
			zh: '一半学生算每个窗口的最大值，另一半算平均值。哪些事情只有其中一种能告诉你？一个回答“有没有”，一个回答“有多少”。'
		},
		scene: 'pool',
		state: states.average
	},
	{
		title: { en: 'Windows that overlap', zh: '窗口重叠' },
		notes: {
			en: 'How many different numbers will the output have? Vote before you show it. One summit wins in every window that sees it.',
			zh: '输出里会有几个不同的数？先投票再看。一个最高点在每个看得到它的窗口里都赢。'
		},
		scene: 'pool',
		state: states.overlap
	},
	{
		title: { en: 'Three channels in, three out', zh: '三个通道进，三个通道出' },
		notes: {
			en: 'A convolution adds up over all channels, pooling keeps them apart. Ask for the shape of the output before anybody sees it.',
			zh: '卷积对所有通道求和，池化让它们各算各的。先请学生说出输出的形状，再给他们看。'
		},
		scene: 'pool',
		state: states.channels
	},
	{
		title: { en: 'Moved by one pixel', zh: '移动一个像素' },
		notes: {
			en: 'The 7 has moved one pixel to the right. How many outputs have noticed? Collect guesses with the number keys. Less sensitive to place is not the same as blind to it.',
			zh: '数字 7 向右移了一个像素，有多少个输出变了？按数字键统计猜测。对位置不那么敏感，不等于完全不在乎位置。'
		},
		scene: 'moved'
	}
] satisfies LessonStops;
