import type { Mistaken } from './mistaken';

/** Mistakes about transposed convolution and other ways back up. */
export const upsampling = {
	inverseExpected: {
		title: { en: 'Taken for the inverse', zh: '当成逆运算' },
		thinks: {
			en: 'Believes that a transposed convolution brings back the numbers that were convolved.',
			zh: '以为转置卷积能把卷积之前的数还原出来。'
		}
	},
	shapeLost: {
		title: { en: 'Shape thought lost', zh: '以为形状也回不来' },
		thinks: {
			en: 'Believes that not even the shape comes back, although it does with the right output padding.',
			zh: '以为连形状也回不来，其实输出填充选得对就回得来。'
		}
	},
	paddingEnlarges: {
		title: { en: 'Padding makes larger', zh: '以为填充让输出变大' },
		thinks: {
			en: 'Adds the padding of a transposed convolution to its output, although it crops.',
			zh: '以为转置卷积的填充会让输出变大，其实是裁掉边缘。'
		}
	},
	convolutionFormula: {
		title: { en: 'Formula of the convolution', zh: '套用卷积的公式' },
		thinks: {
			en: 'Divides by the stride and rounds down, as for the output of a convolution.',
			zh: '像求卷积的输出那样，除以步幅再向下取整。'
		}
	},
	forgotOutputPadding: {
		title: { en: 'Output padding forgotten', zh: '漏了输出填充' },
		thinks: {
			en: 'Leaves out the cells that output padding adds at the end.',
			zh: '没有算上输出填充在末尾加的格子。'
		}
	},
	outputPaddingForPadding: {
		title: { en: 'Output padding for padding', zh: '把输出填充当填充' },
		thinks: {
			en: 'Takes the padding of the convolution for the output padding, although that chooses among sizes.',
			zh: '把卷积的填充当成输出填充，其实后者是用来选定尺寸的。'
		}
	},
	overlapsOverwritten: {
		title: { en: 'Stamps overwrite each other', zh: '以为后盖的章覆盖先盖的' },
		thinks: {
			en: 'Keeps only the last stamp where several overlap, although they add up.',
			zh: '几个章重叠的地方只留最后一个，其实要相加。'
		}
	},
	kernelNotTurned: {
		title: { en: 'Kernel not turned', zh: '没有旋转卷积核' },
		thinks: {
			en: 'Lays the kernel as it is over the input with zeros, although that reading needs it turned by 180°.',
			zh: '把卷积核原样放到插零后的输入上，其实这种读法要先旋转 180°。'
		}
	},
	zerosAsManyAsStride: {
		title: { en: 'As many zeros as the stride', zh: '插的零和步幅一样多' },
		thinks: {
			en: 'Puts stride zeros between the cells, although it is one less.',
			zh: '格子之间插了“步幅”个零，其实要少一个。'
		}
	},
	borderUncropped: {
		title: { en: 'Border without the padding', zh: '四周的零没有减去填充' },
		thinks: {
			en: 'Puts a border of k − 1 zeros around, without taking the padding off it.',
			zh: '四周围了 k − 1 圈零，没有减去填充。'
		}
	},
	borderForgotten: {
		title: { en: 'Zeros between only', zh: '只在中间插零' },
		thinks: {
			en: 'Puts zeros between the cells and forgets those around.',
			zh: '只在格子之间插零，忘了四周也要围零。'
		}
	},
	readAsConvolution: {
		title: { en: 'Read like a convolution', zh: '当成卷积来读' },
		thinks: {
			en: 'Lets an output cell read the window that a convolution would lay on the input.',
			zh: '以为输出格像卷积那样，读输入上的一个窗口。'
		}
	},
	lastStampOnly: {
		title: { en: 'One giver only', zh: '以为只有一格给数' },
		thinks: {
			en: 'Counts one of the input cells whose stamps reach an output cell, and overlooks the others.',
			zh: '几个输入格的章都盖得到，却只算了其中一格。'
		}
	},
	spreadByCopies: {
		title: { en: 'Copied for unpooled', zh: '把反池化当复制' },
		thinks: {
			en: 'Fills the whole window with the number, as nearest resizing does.',
			zh: '把数填满整个窗口，那是最近邻插值的做法。'
		}
	},
	placeForgotten: {
		title: { en: 'Put back at the corner', zh: '都放回左上角' },
		thinks: {
			en: 'Puts unpooled numbers at the first cell of each window and not where they were found.',
			zh: '反池化时把数放到各窗口的左上角，而不是原来的位置。'
		}
	}
} as const satisfies Readonly<Record<string, Mistaken>>;
