import type { Mistaken } from './mistaken';

/** Mistakes about overlapping stamps and the pattern that they print. */
export const checkerboard = {
	strideBlamed: {
		title: { en: 'Stride blamed', zh: '怪步幅' },
		thinks: {
			en: 'Believes that any stride makes a checkerboard, although one that divides the kernel overlaps evenly.',
			zh: '以为只要有步幅就有棋盘格，其实步幅整除卷积核时重叠是均匀的。'
		}
	},
	oddKernelBlamed: {
		title: { en: 'Odd kernel blamed', zh: '怪卷积核是奇数' },
		thinks: {
			en: 'Believes that it depends on whether the kernel is odd, although it is the remainder by the stride.',
			zh: '以为取决于卷积核是奇数还是偶数，其实取决于除以步幅的余数。'
		}
	},
	everyCellAlike: {
		title: { en: 'Every cell alike', zh: '以为每一格都一样' },
		thinks: {
			en: 'Believes that all cells are reached alike, whatever the stride is.',
			zh: '以为不管步幅多大，每一格得到的都一样。'
		}
	},
	wholeKernelPerPhase: {
		title: { en: 'Whole kernel on every cell', zh: '每格都算整个卷积核' },
		thinks: {
			en: 'Lets every cell get all weights, although with a stride it gets those of its phase only.',
			zh: '让每一格都得到全部权重，其实有步幅时只得到它那个相位的权重。'
		}
	},
	otherPhase: {
		title: { en: 'The other phase', zh: '取了另一个相位' },
		thinks: {
			en: 'Takes the weights that land on the neighbouring cells.',
			zh: '取了落在相邻格子上的那些权重。'
		}
	},
	evenOverlapSuffices: {
		title: { en: 'Overlap alone', zh: '以为只看重叠' },
		thinks: {
			en: 'Believes that the overlap alone decides, although the sums of the phases of the weights do.',
			zh: '以为只取决于重叠，其实取决于各相位的权重之和。'
		}
	},
	meanForSum: {
		title: { en: 'Mean for sum', zh: '把和当平均' },
		thinks: {
			en: 'Takes the mean of weights that land on one cell, although they add up.',
			zh: '把落在同一格上的权重取了平均，其实要相加。'
		}
	},
	layersAdded: {
		title: { en: 'Layers added', zh: '把各层相加' },
		thinks: {
			en: 'Adds up the counts of layers, although each layer stamps the counts of the one before.',
			zh: '把各层的次数相加，其实每一层盖的是前一层的次数。'
		}
	},
	largestMeetsLargest: {
		title: { en: 'Largest meets largest', zh: '以为最大的碰在一起' },
		thinks: {
			en: 'Multiplies the largest counts of the layers, although the largest have smaller neighbours.',
			zh: '把各层的最大次数相乘，其实最大的数旁边是较小的数。'
		}
	},
	resizingChecks: {
		title: { en: 'Resizing thought to check', zh: '以为先插值也有棋盘格' },
		thinks: {
			en: 'Believes that resizing and then convolving leaves a checkerboard, too.',
			zh: '以为先插值再卷积也会留下棋盘格。'
		}
	},
	learningRemoves: {
		title: { en: 'Training removes it', zh: '以为训练会消除' },
		thinks: {
			en: 'Believes that training always removes the pattern, although nothing guarantees it.',
			zh: '以为训练总能消除花纹，其实没有保证。'
		}
	},
	patternInevitable: {
		title: { en: 'Pattern thought inevitable', zh: '以为花纹不可避免' },
		thinks: {
			en: 'Believes that uneven overlap always shows, although the weights can make up for it.',
			zh: '以为重叠不均匀就一定有花纹，其实权重可以补平。'
		}
	}
} as const satisfies Readonly<Record<string, Mistaken>>;
